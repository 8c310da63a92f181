import { expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { exchangeOf, type RequestSpec } from "../events.ts";

const say = createSay();

/** What is said of a request that ended with a network error. */
function causeOf(spec: RequestSpec) {
  const { evaluation, diagnosis } = explain(exchangeOf(spec), chromiumProfile, indexByUrl([]));
  const [cause] = diagnosis.causes;
  if (!cause) throw new Error("no cause");
  const text = [cause.title, cause.summary, cause.detail].map(({ id, values }) => say(id, values)).join(" ");
  return { verdict: evaluation.verdict, id: cause.id, text, notes: diagnosis.fix?.notes ?? [] };
}

/** Each error, its cause on the request itself, its cause on a preflight, and words that only this error has. */
test.each([
  ["NAME_NOT_RESOLVED", "host-not-found", "host-not-found", "misspelt"],
  ["CONNECTION_REFUSED", "connection-refused", "connection-refused", "api.example"],
  ["ADDRESS_UNREACHABLE", "connection-failed", "connection-failed", "no way"],
  ["EMPTY_RESPONSE", "connection-closed", "preflight-connection-failed", "closed"],
  ["CONNECTION_RESET", "connection-closed", "preflight-connection-failed", "closed"],
  ["CONNECTION_TIMED_OUT", "connection-timeout", "preflight-connection-failed", "answer"],
  ["CERT_AUTHORITY_INVALID", "certificate-not-trusted", "certificate-not-trusted", "self-signed"],
  ["CERT_COMMON_NAME_INVALID", "certificate-not-trusted", "certificate-not-trusted", "another host name"],
  ["CERT_DATE_INVALID", "certificate-not-trusted", "certificate-not-trusted", "expired"],
  ["CERT_REVOKED", "certificate-not-trusted", "certificate-not-trusted", "REVOKED"],
  ["SSL_PROTOCOL_ERROR", "tls-handshake-failed", "tls-handshake-failed", "plain http"],
  ["SSL_VERSION_OR_CIPHER_MISMATCH", "tls-handshake-failed", "tls-handshake-failed", "ciphers"],
  ["SSL_CLIENT_AUTH_CERT_NEEDED", "tls-handshake-failed", "tls-handshake-failed", "certificate of the client"],
  ["UNSAFE_PORT", "port-forbidden", "port-forbidden", "X11"],
  ["INVALID_HTTP_RESPONSE", "response-malformed", "response-malformed", "another program"],
  ["RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH", "response-malformed", "response-malformed", "`Content-Length`"],
  ["RESPONSE_HEADERS_TOO_BIG", "response-malformed", "response-malformed", "256 KiB"],
  ["HTTP2_PROTOCOL_ERROR", "connection-closed", "preflight-connection-failed", "closed"],
  ["UNEXPECTED_PROXY_AUTH", "response-malformed", "response-malformed", "407"],
  ["ALPN_NEGOTIATION_FAILED", "stream-body-unsupported", "stream-body-unsupported", "HTTP/2"],
  ["INVALID_ARGUMENT", "stream-body-redirected", "stream-body-redirected", "stream"],
  ["INTERNET_DISCONNECTED", "browser-offline", "browser-offline", "Offline"],
  ["PROXY_CONNECTION_FAILED", "connection-failed", "connection-failed", "proxy"],
  ["NETWORK_CHANGED", "connection-failed", "connection-failed", "changed"],
  ["SOMETHING_NEW", "connection-failed", "preflight-connection-failed", "own name"],
])("net::ERR_%s", (name, onRequest, onPreflight, words) => {
  const error = `net::ERR_${name}`;
  const alone = causeOf({ hops: [{ request: {} }], end: error });
  const preflighted = causeOf({ hops: [{ method: "PUT", preflight: { error: "net::ERR_FAILED" } }], end: error });
  expect([alone.verdict, alone.id]).toEqual(["failed", onRequest]);
  expect([preflighted.verdict, preflighted.id]).toEqual(["failed", onPreflight]);
  for (const { text, notes } of [alone, preflighted]) {
    expect(text).toContain(error);
    expect(text).toContain(words);
    expect(notes.map(({ id, values }) => say(id, values)).join()).not.toBe("");
  }
});
