import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate of this run; nobody vouches for it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The hash of its public key, by which a browser can be told to take it. */
  readonly spki: string;
}

/**
 * Makes a certificate for this machine's own names.
 * @param names what else this machine is called
 */
export async function createCertificate(names: readonly string[] = []): Promise<Certificate> {
  const altNames = [
    ...["localhost", ...names].map((value) => ({ type: 2, value }) as const),
    { type: 7, ip: "127.0.0.1" } as const,
  ];
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, spki: createHash("sha256").update(publicKey).digest("base64") };
}
