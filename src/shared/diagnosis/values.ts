import type { Exchange, Transaction } from "../exchange/exchange.ts";

/** Names as a sentence shows them: code, with commas between. */
export function codeList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/**
 * Network errors by what they mean, as far as people would mend them differently; the first that fits. Firefox's begin
 * with NS_, but those of encrypted connections are sentences in the user's language.
 */
const networkErrorKinds = [
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST|NAME_RESOLUTION|ERR_DNS_/, "name"],
  [/CONNECTION_REFUSED/, "refused"],
  [/ADDRESS_UNREACHABLE|NETWORK_ACCESS_DENIED/, "unreachable"],
  [/UNEXPECTED_PROXY_AUTH/, "proxyStatus"],
  [/PROXY|TUNNEL/, "proxy"],
  [
    /EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED|CONNECTION_ABORTED|NS_ERROR_NET_(RESET|INTERRUPT|EMPTY_RESPONSE|ON_RECEIVING_FROM)|SOCKET_NOT_CONNECTED/,
    "closed",
  ],
  [/H2_OR_QUIC_REQUIRED|ALPN_NEGOTIATION_FAILED/, "streamProtocol"],
  [/HTTP2_|QUIC_/, "closed"],
  [/TIMED_OUT|NS_ERROR_NET_TIMEOUT/, "timeout"],
  [/CERT_AUTHORITY_INVALID/, "certificateIssuer"],
  [/CERT_COMMON_NAME_INVALID/, "certificateName"],
  [/CERT_DATE_INVALID/, "certificateDate"],
  [/CLIENT_AUTH/, "tlsClient"],
  [/ERR_CERT|PINNED_KEY|[Cc]ertificate/, "certificate"],
  [/SSL_PROTOCOL_ERROR/, "tlsProtocol"],
  [/SSL_VERSION_OR_CIPHER/, "tlsVersion"],
  [/ERR_SSL_|ERR_ECH_|\bSSL\b/, "tls"],
  [/UNSAFE_PORT/, "port"],
  [/MULTIPLE_CONTENT_LENGTH/, "contentLength"],
  [/MULTIPLE_LOCATION/, "location"],
  [/HEADERS_TOO_BIG/, "tooBig"],
  [/INVALID_HTTP_RESPONSE/, "notHttp"],
  [/RESPONSE_HEADERS|NS_ERROR_CORRUPTED_CONTENT|INVALID_CHUNKED|CONTENT_DECODING/, "http"],
  [/ERR_INVALID_ARGUMENT/, "streamRedirect"],
  [/INTERNET_DISCONNECTED|NS_ERROR_OFFLINE/, "offline"],
  [/NETWORK_CHANGED/, "changed"],
] as const;

/** What a network error can mean. */
export type NetworkErrorKind = (typeof networkErrorKinds)[number][1] | "other";

/** What a network error ("net::ERR_...", "NS_ERROR_...") means. */
export function networkErrorKind(error: string): NetworkErrorKind {
  return networkErrorKinds.find(([pattern]) => pattern.test(error))?.[1] ?? "other";
}

/** The errors of a response that its own policy, or the page's, keeps from being embedded. */
export const blockedByResponse: ReadonlySet<string> = new Set([
  "net::ERR_BLOCKED_BY_RESPONSE",
  "NS_ERROR_DOM_CORP_FAILED",
]);

/** Why a response was blocked, as DevTools has it behind the error's name ("NotSameSite"); null where it is not known. */
export function blockedResponseReason({ devtools }: Transaction): string | null {
  return /^net::ERR_BLOCKED_BY_RESPONSE\.(\w+)$/.exec(devtools?.error ?? "")?.[1] ?? null;
}

/** Where an opaque origin comes from that no redirect made, as far as the browser shows it. */
export function nullSource({ callFrames = [], frameId }: Exchange): "file" | "frame" | "document" {
  // The browser says "null" of files too, but scripts of a file run in no other page.
  if (callFrames.some(({ url }) => url.startsWith("file:"))) return "file";
  return frameId > 0 ? "frame" : "document";
}
