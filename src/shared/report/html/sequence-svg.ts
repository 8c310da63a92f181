import type { FittedText, LaidOutMessage, SequenceLayout } from "../../sequence/layout.ts";
import { element, escapeHtml, shape } from "./markup.ts";

/** A sequence as SVG. @param lines its messages in words, for those who do not see it */
export function sequenceSvg(layout: SequenceLayout, lines: readonly string[]): string {
  const { width, height, top, bottom, lanes, messages } = layout;
  const drawn = [
    ...lanes.map(
      ({ x, name, nameX, anchor }) =>
        shape("line", { class: "lifeline", x1: x, x2: x, y1: top, y2: bottom }) +
        text({ class: "lane", x: nameX, y: 12, "text-anchor": anchor }, name),
    ),
    ...messages.map(arrow),
  ];
  const size = {
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
  return element(
    "figure",
    {},
    element("svg", { ...size, role: "img", "aria-label": lines.join("\n") }, drawn.join("")),
  );
}

function arrow({ message: { kind, stopped }, start, end, y, label, labelX }: LaidOutMessage): string {
  if (kind === "note") return text({ class: "note", x: labelX, y: y - 4 }, label);
  const direction = end > start ? 1 : -1;
  // An arrow that the browser stopped ends in a cross in front of it.
  const tip = end - direction * (stopped ? 9 : 1);
  const head = stopped
    ? shape("path", { class: "stop", d: `M${tip - 4} ${y - 4}l8 8m0-8l-8 8` })
    : shape("path", { class: "head", d: `M${tip} ${y}l${-6 * direction} -3.5v7z` });
  return element(
    "g",
    { class: stopped ? `${kind} stopped` : kind },
    shape("line", { x1: start, x2: tip, y1: y, y2: y }) +
      head +
      text({ x: labelX, y: y - 4, "text-anchor": "middle" }, label),
  );
}

function text(attributes: Readonly<Record<string, string | number>>, { shown, whole }: FittedText): string {
  const title = shown === whole ? "" : element("title", {}, escapeHtml(whole));
  return element("text", attributes, escapeHtml(shown) + title);
}
