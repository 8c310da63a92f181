import type { Exchange } from "../exchange/exchange.ts";

/** Names as a sentence shows them: code, with commas between. */
export function codeList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** What a network error of Chromium means, as far as people would mend it differently. */
export function networkErrorKind(error: string): string {
  if (/NAME_NOT_RESOLVED|NAME_RESOLUTION/.test(error)) return "dns";
  if (/CONNECTION_REFUSED|ADDRESS_UNREACHABLE/.test(error)) return "refused";
  if (/EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED|SOCKET_NOT_CONNECTED/.test(error)) return "closed";
  if (/ERR_CERT_/.test(error)) return "certificate";
  if (/ERR_SSL_|BAD_SSL/.test(error)) return "tls";
  if (/TIMED_OUT/.test(error)) return "timeout";
  if (/INTERNET_DISCONNECTED/.test(error)) return "offline";
  if (/NETWORK_CHANGED/.test(error)) return "changed";
  if (/ALPN_NEGOTIATION_FAILED/.test(error)) return "streamProtocol";
  if (/ERR_INVALID_ARGUMENT/.test(error)) return "streamRedirect";
  if (/UNSAFE_PORT/.test(error)) return "port";
  if (/INVALID_HTTP_RESPONSE|RESPONSE_HEADERS|HTTP2_PROTOCOL|QUIC_PROTOCOL|INVALID_CHUNKED/.test(error)) return "http";
  return "other";
}

/** Where an opaque origin comes from that no redirect made, as far as the browser shows it. */
export function nullSource({ callFrames = [], frameId }: Exchange): "file" | "frame" | "document" {
  // The browser says "null" of files too, but scripts of a file run in no other page.
  if (callFrames.some(({ url }) => url.startsWith("file:"))) return "file";
  return frameId > 0 ? "frame" : "document";
}
