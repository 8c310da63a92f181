import { boundText } from "../exchange/bounds.ts";
import { read, textOf } from "./fields.ts";

/** Which program wrote a file; what each of them leaves out is in docs/har-in.md. */
export type ToolId =
  | "corsplain"
  | "chrome-devtools"
  | "firefox-devtools"
  | "web-inspector"
  | "playwright"
  | "http-toolkit"
  | "proxy"
  | "other";

/** The program that wrote a file. */
export interface Tool {
  readonly id: ToolId;
  /** As the file names it, with its version; "" where it does not. */
  readonly name: string;
  /** The browser, with its version, as the file names it; "" where it does not. */
  readonly browser: string;
}

const proxies = /charles|mitmproxy|fiddler|proxyman|browsermob|burp|zap|whistle|anyproxy|requestly|proxypin|reqable/i;

/** The program that wrote a file, from `log.creator` and `log.browser`. */
export function toolOf(creator: unknown, browser: unknown): Tool {
  return { id: toolIdOf(textOf(read(creator, "name")) ?? ""), name: nameOf(creator), browser: nameOf(browser) };
}

function toolIdOf(name: string): ToolId {
  if (name === "Corsplain") return "corsplain";
  if (name === "WebInspector") return "chrome-devtools";
  if (name === "Firefox") return "firefox-devtools";
  if (name === "WebKit Web Inspector") return "web-inspector";
  if (name === "Playwright") return "playwright";
  if (/^http toolkit/i.test(name)) return "http-toolkit";
  return proxies.test(name) ? "proxy" : "other";
}

function nameOf(value: unknown): string {
  const parts = [textOf(read(value, "name")), textOf(read(value, "version"))];
  return boundText(parts.filter(Boolean).join(" "), 100);
}

/** Whether what it writes is what went over the network, as some program between browser and server saw it. */
export function isProxy({ id }: Tool): boolean {
  return id === "proxy" || id === "http-toolkit";
}

/** Whether a file says how the browser ended each request. */
export function tellsOutcome({ id, browser }: Tool): boolean {
  return id === "chrome-devtools" || (id === "playwright" && /^chromium/i.test(browser));
}

/** Whether lines of one name stand in one header, joined by commas. */
export function joinsLines({ id }: Tool): boolean {
  return id === "http-toolkit" || id === "web-inspector";
}

/** The engine of a browser, as its User-Agent header tells it. */
export type FileEngine = "chromium" | "gecko" | "webkit";

/**
 * The engine that made a request, and its version.
 * @param text a User-Agent header, or the name and version of a browser as tools write them
 * @returns null where it was no browser, undefined where nothing says it
 */
export function engineOf(
  text: string | null,
): { readonly engine: FileEngine; readonly version: number } | null | undefined {
  if (text === null || text === "") return undefined;
  const [, firefox] = /\bFirefox[/ ](\d+)/i.exec(text) ?? [];
  if (firefox !== undefined) return { engine: "gecko", version: Number(firefox) };
  const [, chromium] = /Chrom(?:e|ium)[/ ](\d+)/i.exec(text) ?? [];
  if (chromium !== undefined) return { engine: "chromium", version: Number(chromium) };
  if (/\bAppleWebKit\/|^webkit\b/i.test(text)) return { engine: "webkit", version: 0 };
  return /^Mozilla\//.test(text) ? undefined : null;
}
