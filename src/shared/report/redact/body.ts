import type { Bodies, Body } from "../bodies.ts";
import { isSecretName } from "./names.ts";
import type { Secrets } from "./secrets.ts";
import { maskDecisive, maskText, maskUrl } from "./text.ts";

/** Bodies without the secrets in them. One that cannot be searched is left out. */
export function maskBodies(bodies: Bodies, secrets: Secrets): Bodies {
  const mask = (body: Body): Body => {
    const mimeType = maskDecisive(body.mimeType, secrets);
    if ("leftOut" in body) return { ...body, mimeType };
    try {
      return { ...body, mimeType, text: maskBody(body.text, body.mimeType, secrets) };
    } catch {
      // Texts that nest without end are deeper than the stack.
      return { mimeType, leftOut: "unchecked" };
    }
  };
  return new Map(
    [...bodies].map(([place, { request, response }]) => [
      place,
      { ...(request ? { request: mask(request) } : {}), ...(response ? { response: mask(response) } : {}) },
    ]),
  );
}

/** A body without its secrets: values whose name or look tells, and what is a secret elsewhere. */
export function maskBody(text: string, mimeType: string, secrets: Secrets): string {
  if (/^application\/x-www-form-urlencoded\b/i.test(mimeType)) return maskUrl(`?${text}`, secrets).slice(1);
  if (/[/+](json|x-ndjson)\b/i.test(mimeType) || /^\s*[[{]/.test(text)) return maskJson(text, secrets);
  return maskText(maskMarkup(text, secrets), secrets);
}

/** A string or another value, with the colon that makes it a name; else what opens, closes or parts. */
const jsonToken = /("[^"\\]*(?:\\.[^"\\]*)*"?|[^\s"{}[\],:]+)(\s*:)?|[{}[\],]/gs;

/** Goes by tokens, so that what is not hidden stays letter for letter, also where the text is not quite JSON. */
function maskJson(text: string, secrets: Secrets): string {
  /** Of each object and list around: whether its name says that all of it is secret. */
  const around: boolean[] = [];
  let name = "";
  return text.replace(jsonToken, (token, value: string | undefined, colon: string | undefined) => {
    const isSecret = around.at(-1) === true || isSecretName(name);
    if (value === undefined) {
      if (token === "{" || token === "[") around.push(isSecret);
      else if (token !== ",") around.pop();
      name = "";
      return token;
    }
    if (colon !== undefined) {
      name = jsonText(value);
      return maskJsonValue(value, secrets) + colon;
    }
    if (!isSecret || /^(true|false|null)$/.test(value)) return maskJsonValue(value, secrets);
    return written(value, secrets.hide(jsonText(value), "text", name === "" ? "" : `${name}: `));
  });
}

function maskJsonValue(value: string, secrets: Secrets): string {
  const text = jsonText(value);
  return written(value, /^\s*[[{]/.test(text) ? maskJson(text, secrets) : maskText(text, secrets));
}

/** What a value says: of a string that is written correctly, without quotes and escapes. */
function jsonText(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1).replace(/"$/, "");
  }
}

function written(value: string, masked: string): string {
  return masked === jsonText(value) ? value : JSON.stringify(masked);
}

/** An element of XML with its text. */
const element = /(<([A-Za-z][\w:.-]{0,99})(?:\s[^<>]{0,1000})?>\s*(?:<!\[CDATA\[)?)([^<>]+?)(?=\]\]>|<\/)/g;

/** A field of an HTML form, or what a page tells its scripts. */
const field = /<(?:input|meta)\b[^<>]{0,4000}>/gi;

function maskMarkup(text: string, secrets: Secrets): string {
  return text
    .replace(element, (whole, start: string, name: string, value: string) =>
      isSecretName(name) ? start + secrets.hide(value, "text", `<${name}>`) : whole,
    )
    .replace(field, (tag) => {
      const name = /\b(?:name|id)\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? "";
      if (!isSecretName(name)) return tag;
      return tag.replace(
        /\b((?:value|content)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
        (_, start: string, ...values: readonly (string | undefined)[]) =>
          `${start}"${secrets.hide(values.slice(0, 3).find((one) => one !== undefined) ?? "", "text", `${name}: `)}"`,
      );
    });
}
