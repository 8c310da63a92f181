import { readFile } from "node:fs/promises";
import type { Locale } from "../../src/shared/messages/locales.ts";

/*
 * What the stores show: texts of store/<locale>.md and of the extension's own files, as each store takes them.
 */

/** The texts of one language. */
export interface Listing {
  /** The extension's name, which both stores take from the package. */
  readonly name: string;
  /** What Chrome's store takes from the package, and browsers show in their lists of extensions. */
  readonly shortDescription: string;
  /** What Mozilla's store shows in its place. */
  readonly summary: string;
  /** Paragraphs and lists, in Markdown without any other markup. */
  readonly description: string;
  /** What stands below each screenshot, by the name of its scene. */
  readonly captions: ReadonlyMap<string, string>;
}

/**
 * How many characters the stores take: the shorter one's, where they differ.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name
 */
export const limits = {
  name: 45,
  shortDescription: 132,
  summary: 250,
  description: 15_000,
  justification: 1000,
} as const;

const root = new URL("../../", import.meta.url);

/** Reads what the stores show in a language. */
export async function readListing(locale: Locale): Promise<Listing> {
  const messages = JSON.parse(await readText(`extension/public/_locales/${locale.replace("-", "_")}/messages.json`));
  const parts = partsOf(await readText(`store/${locale}.md`));
  const captions = [...(parts.get("Captions") ?? "").matchAll(/^- (\w+): (.+)$/gm)];
  return {
    name: messages.extensionName.message,
    shortDescription: messages.extensionDescription.message,
    summary: parts.get("Summary") ?? "",
    description: parts.get("Description") ?? "",
    captions: new Map(captions.map(([, scene = "", caption = ""]) => [scene, caption])),
  };
}

/** A file of the repository. */
export function readText(path: string): Promise<string> {
  return readFile(new URL(path, root), "utf8");
}

/** What stands below each heading of the second level. */
export function partsOf(markdown: string): ReadonlyMap<string, string> {
  const parts = markdown.split(/^## (.+)$/m).slice(1);
  return new Map(parts.flatMap((text, index) => (index % 2 ? [[parts[index - 1] ?? "", text.trim()]] : [])));
}

/** A description as Chrome's store takes it: it shows no markup. */
export function plainText(description: string): string {
  return description.replace(/^- /gm, "• ");
}

/**
 * Why each permission is needed and what is never done with it, by the permission's name.
 * @param page docs/permissions.md, which has a part for each
 */
export function justifications(page: string): ReadonlyMap<string, string> {
  const named = [...partsOf(page)].flatMap(([heading, text]) => {
    const permission = /^`([^`]+)`/.exec(heading)?.[1];
    const paragraph = (title: string) => text.split("\n\n").find((one) => one.startsWith(`**${title}**`)) ?? "";
    return permission ? [[permission, withoutMarks(`${paragraph("Why.")} ${paragraph("Never.")}`)] as const] : [];
  });
  return new Map(named);
}

/** A paragraph without Markdown's marks, in one line, for a field that shows none. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\s+/g, " ")
    .replace(/ ?\(\[[^\]]+\]\([^)]*\)\)/g, "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "");
}
