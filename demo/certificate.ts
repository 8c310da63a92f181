import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate of this run; nobody vouches for it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The hash of its public key, by which a browser can be told to take it. */
  readonly spki: string;
}

/** Makes a certificate for this machine's names. */
export async function createCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], { algorithm: "sha256" });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, spki: createHash("sha256").update(publicKey).digest("base64") };
}
