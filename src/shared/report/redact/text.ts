import { trimCharacters } from "../../fetch/trim.ts";
import { percentDecoded, percentEncoded } from "./encodings.ts";
import { looksSecret } from "./looks.ts";
import { isSecretName, isSecretParameter } from "./names.ts";
import type { SecretKind, Secrets } from "./secrets.ts";

const absoluteUrl = /\b(?:blob:)?[a-z][a-z0-9+.-]{0,40}:\/\/[^\s"'<>`\\^{}|]*/gi;

/** Words of a text that may be tokens; a JSON Web Token has dots in it, and an encoded one percent signs. */
const word = /[\w~%+/-]+={0,2}(?:\.[\w~%+-]+={0,2})*/g;

/**
 * "token=abc", "token: abc", "\"token\":\"abc\"". A name begins with the first letter of a word: else a long one is gone
 * through from each of its letters.
 */
const pair =
  /([?&]?)(["']?)(?=[A-Za-z])(?<![A-Za-z][\w.-]*?)([A-Za-z][\w.-]*)\2(\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;&?"'<>()]+)/g;

/** A text without the secrets in it. @param kind what the words of this text count as */
export function maskText(text: string, secrets: Secrets, kind: SecretKind = "text", before = ""): string {
  return maskUrlsIn(text, secrets, (rest) => {
    const words = maskWords(maskPairs(rest, secrets, kind, before), secrets, kind, before);
    return secrets.hideKnown(words, false);
  });
}

function maskPairs(text: string, secrets: Secrets, kind: SecretKind, before: string): string {
  return text.replace(pair, (_, start: string, quote: string, name: string, between: string, value: string) => {
    const [, mark = "", inner = value] = /^(["'])(.*)\1$/s.exec(value) ?? [];
    const isSecret =
      (start === "" ? isSecretName(name) : isSecretParameter(name)) && !/^(bearer|basic|digest)$/i.test(value);
    const tells = `${before}${name}${between}`;
    const masked = isSecret
      ? secrets.hide(inner, kind, tells)
      : /[:=]/.test(inner)
        ? secrets.nested(inner, kind, tells, (text) => maskPairs(text, secrets, kind, before))
        : inner;
    return `${start}${quote}${name}${quote}${between}${mark}${masked}${mark}`;
  });
}

/** A text that diagnoses rest on: only what is certainly a secret goes. */
export function maskDecisive(text: string, secrets: Secrets): string {
  return maskUrlsIn(text, secrets, (rest) => secrets.hideKnown(rest, true));
}

/** The words of a text that look like secrets, hidden; what stands before a hyphen and is a word stays. */
function maskWords(text: string, secrets: Secrets, kind: SecretKind, before: string): string {
  return text.replace(word, (whole) => {
    if (percentDecoded(whole) !== whole) return maskEncoded(whole, kind, before, secrets);
    const [start = ""] = /^(?:[a-z]{2,}\d?[-_])*/.exec(whole) ?? [];
    for (const kept of start === "" ? [""] : [start, ""]) {
      const rest = whole.slice(kept.length);
      if (looksSecret(rest)) return kept + secrets.hide(rest, kind, before + kept);
    }
    // Of names and paths each part is a word.
    if (!/[./]/.test(whole)) return whole;
    return whole.replace(/[^./]+/g, (part) => (looksSecret(part) ? secrets.hide(part, kind, before) : part));
  });
}

/** What is percent-encoded can be a URL or a list of parameters. Without secrets it stays as it is written. */
function maskEncoded(text: string, kind: SecretKind, before: string, secrets: Secrets): string {
  const decoded = percentDecoded(text);
  const masked = secrets.nested(decoded, kind, before, (it) => maskText(it, secrets, kind, before));
  return masked === decoded ? text : percentEncoded(masked);
}

function maskUrlsIn(text: string, secrets: Secrets, maskRest: (rest: string) => string): string {
  let from = 0;
  let result = "";
  for (const match of text.matchAll(absoluteUrl)) {
    // What ends a sentence is no part of a URL in it.
    const url = trimCharacters(match[0], "", "),.;:]");
    result += maskRest(text.slice(from, match.index)) + maskUrl(url, secrets);
    from = match.index + url.length;
  }
  return result + maskRest(text.slice(from));
}

/**
 * A URL, or a reference to one, without its secrets: user name and password, values of parameters, parts of its path.
 * What stays is letter for letter what it was, so it resolves as before.
 */
export function maskUrl(url: string, secrets: Secrets): string {
  const [blob = ""] = /^(?:blob:)+/i.exec(url) ?? [];
  if (blob !== "") return blob + maskUrl(url.slice(blob.length), secrets);
  const parts = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#\\]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url);
  if (!parts) return maskText(url, secrets);
  const [, scheme = "", authority = "", path = "", query = "", fragment = ""] = parts;
  if (scheme !== "" && authority === "") return scheme + maskText(path + query + fragment, secrets, "path");
  return [
    scheme,
    maskUserinfo(authority, `${scheme}//`, secrets),
    path
      .split("/")
      .map((segment) => maskSegment(segment, secrets))
      .join("/"),
    maskQuery(query, secrets),
    maskFragment(fragment, secrets),
  ].join("");
}

function maskUserinfo(authority: string, before: string, secrets: Secrets): string {
  const at = authority.lastIndexOf("@");
  if (at < 0) return authority;
  const [user = "", password] = authority.slice(2, at).split(/:(.*)/s);
  const hidden = (part: string, start: string) => (part === "" ? "" : secrets.hide(part, "userinfo", start));
  const masked =
    password === undefined ? hidden(user, before) : `${hidden(user, before)}:${hidden(password, `${before}:`)}`;
  return `//${masked}${authority.slice(at)}`;
}

/** A part of a path; single-page applications write parameters into the paths of their routes. */
function maskSegment(segment: string, secrets: Secrets): string {
  const masked = segment.split(/(?=[;&])/).map((part) => {
    const [, mark = "", rest = ""] = /^([;&]?)(.*)$/s.exec(part) ?? [];
    const isName = mark === "" && !rest.includes("=");
    return mark + (isName ? maskPart(rest, "path", "/", secrets) : maskParameter(rest, mark || "/", secrets));
  });
  // A secret can have in it what parts parameters.
  return secrets.hideKnown(masked.join(""), false);
}

/** A part of a URL without a name. */
function maskPart(part: string, kind: SecretKind, before: string, secrets: Secrets): string {
  if (percentDecoded(part) !== part) return maskEncoded(part, kind, before, secrets);
  return secrets.hideKnown(maskWords(part, secrets, kind, before), false);
}

function maskQuery(query: string, secrets: Secrets): string {
  if (query === "") return "";
  const [mark = "", list] = [query[0], query.slice(1)];
  return (
    mark +
    list
      .split("&")
      // Padding of base64 looks like a name without a value.
      .map((one) => secrets.hideKnown(maskParameter(one, mark, secrets), false))
      .join("&")
  );
}

/** Pages write routes, parameters and both into fragments. */
function maskFragment(fragment: string, secrets: Secrets): string {
  if (fragment === "") return "";
  return fragment
    .split(/(?=[#?])/)
    .map((part) => {
      const isParameters = part.startsWith("?") || /^#[^/]*=/.test(part);
      return isParameters ? maskQuery(part, secrets) : part.slice(0, 1) + maskUrl(part.slice(1), secrets);
    })
    .join("");
}

function maskParameter(parameter: string, mark: string, secrets: Secrets): string {
  const equals = parameter.indexOf("=");
  if (equals < 0) return maskPart(parameter, "parameter", mark, secrets);
  const [written, value] = [parameter.slice(0, equals), parameter.slice(equals + 1)];
  const name = maskPart(written, "parameter", mark, secrets);
  const before = `${mark}${name}=`;
  if (value === "") return `${name}=`;
  if (isSecretParameter(percentDecoded(written))) return `${name}=${secrets.hide(value, "parameter", before)}`;
  const decoded = percentDecoded(value);
  if (looksSecret(decoded)) return `${name}=${secrets.hide(value, "parameter", before)}`;
  // A value can be a URL or a document with secrets of its own.
  const masked = secrets.nested(decoded, "parameter", before, (it) => maskText(it, secrets, "parameter", before));
  return masked === decoded ? `${name}=${value}` : `${name}=${percentEncoded(masked)}`;
}
