import { judgedHeaders, type ObservedResponse } from "../exchange/exchange.ts";
import { getHeader, type HeaderList } from "../fetch/header-list.ts";

/** Headers that content delivery networks add to every response that passes through them. */
const networkHeaders = ["cf-ray", "x-amz-cf-id", "x-azure-ref", "x-sucuri-id", "x-iinfo", "x-vercel-id"];

/** Headers that a bot protection or a firewall sends with its own answers alone. */
const protectionHeaders = ["cf-mitigated", "x-vercel-mitigated", "x-amzn-waf-action", "x-sucuri-block"];

/** Programs that stand in front of applications, as they call themselves in Server. */
const frontServers =
  /akamai|cloudflare|cloudfront|awselb|nginx|openresty|envoy|haproxy|varnish|traefik|kong|caddy|squid|google frontend|azure/i;

/** The header that shows that a response came through a content delivery network, as it would be written; or null. */
export function networkTrace(headers: HeaderList): string | null {
  return trace(headers, networkHeaders) ?? serverTrace(headers, /akamai|cloudflare|cloudfront/i);
}

/** The header that shows that something stands in front of the application, as it would be written; or null. */
export function intermediaryTrace(headers: HeaderList): string | null {
  return (
    networkTrace(headers) ?? serverTrace(headers, frontServers) ?? trace(headers, ["via", "x-served-by", "x-cache"])
  );
}

/** The lower-case name of the header that shows that a bot protection or a firewall made a response itself; or null. */
export function botProtectionMarker(response: ObservedResponse): string | null {
  const headers = judgedHeaders(response);
  const own = protectionHeaders.find((name) => getHeader(headers, name) !== null);
  if (own) return own;
  if (response.status !== 403) return null;
  if (getHeader(headers, "x-datadome") !== null) return "x-datadome";
  // Akamai's edge names itself only where it answers by itself.
  return /^AkamaiGHost$/i.test(getHeader(headers, "server") ?? "") ? "server" : null;
}

function trace(headers: HeaderList, names: readonly string[]): string | null {
  const name = names.find((one) => getHeader(headers, one) !== null);
  return name === undefined ? null : `${name}: ${getHeader(headers, name)}`;
}

function serverTrace(headers: HeaderList, programs: RegExp): string | null {
  return programs.test(getHeader(headers, "server") ?? "") ? trace(headers, ["server"]) : null;
}
