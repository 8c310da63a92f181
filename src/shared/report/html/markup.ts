import { visible } from "../document.ts";

/** Text as it stands between tags and in quoted attributes; no other text gets into a page. */
export function escapeHtml(text: string): string {
  return visible(text, "\n\t").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The attributes of an element; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element.
 * @param content markup: pass text through {@link escapeHtml}
 */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${name}${attributesOf(attributes)}>${content}</${name}>`;
}

/** An element of SVG without content. */
export function shape(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}/>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeHtml(String(value))}"`))
    .join("");
}
