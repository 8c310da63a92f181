import type { Surroundings } from "../servers.ts";
import type { FirefoxSession } from "./firefox-session.ts";

/** Makes Firefox find the demo's servers under all their names, and trust those that it shall trust. */
export async function surround(session: FirefoxSession, { addresses, certificate }: Surroundings): Promise<void> {
  const base64 = certificate.replace(/-----[^-]+-----|\s/g, "");
  await session.callBrowser(
    `([addresses, certificate]) => {
      const resolver = Cc["@mozilla.org/network/native-dns-override;1"].getService(Ci.nsINativeDNSResolverOverride);
      for (const [host, address] of addresses) resolver.addIPOverride(host, address ?? "N/A");
      const certificates = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
      certificates.addCertFromBase64(certificate, "CTu,,");
    }`,
    [Object.entries(addresses), base64],
  );
}
