import { base64Decoded, percentDecoded } from "../../src/shared/report/redact/encodings.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The secrets that a text holds: as they are, or encoded in one of the ways in which texts encode them. */
export function leaksIn(text: string, secrets: readonly string[]): readonly string[] {
  const plain = text
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, "$1");
  const once = percentDecoded(plain);
  const readings = [text, plain, once, percentDecoded(once)];
  const words = new Set(readings.flatMap((reading) => reading.match(/[\w+/-]{8,}={0,2}/g) ?? []));
  const decoded = [...words].flatMap((word) => [0, 1, 2, 3].flatMap((skip) => base64Decoded(word.slice(skip)) ?? []));
  return secrets.filter((secret) => [...readings, ...decoded].some((reading) => reading.includes(secret)));
}
