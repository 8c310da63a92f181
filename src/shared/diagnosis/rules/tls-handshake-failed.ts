import { defineNetworkCause } from "../network-cause.ts";

export const tlsHandshakeFailed = defineNetworkCause({
  id: "tls-handshake-failed",
  kinds: ["tlsProtocol", "tlsVersion", "tlsClient", "tls"],
  who: "api",
  note: "note.check-scheme",
});
