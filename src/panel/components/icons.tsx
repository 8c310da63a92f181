import type { Verdict } from "../../shared/cors/evaluate.ts";
import { say } from "../words.ts";

/** The shape of each verdict; shapes differ, so that nobody depends on colors. */
const shapes: Readonly<Record<Verdict, string>> = {
  allowed: "M3 8.5 6.5 12 13 4.5",
  blocked: "M4 4l8 8M12 4l-8 8",
  failed: "M8 3v6M8 12v.5",
  opaque: "M3 8h10",
  pending: "M4 8h.01M8 8h.01M12 8h.01",
  undetermined: "M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M8 12.6v.1",
};

/** A verdict as a small picture with its word for those who do not see it. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`verdict-icon ${verdict}`} viewBox="0 0 16 16" role="img" aria-label={say(`verdict.${verdict}`)}>
      <path d={shapes[verdict]} />
    </svg>
  );
}

const toolShapes = {
  clear: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM4.2 4.2l7.6 7.6",
  close: "M4 4l8 8M12 4l-8 8",
  probe: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.2 10.2 13.5 13.5",
  "what-if": "M5.2 5.8a2.8 2.8 0 1 1 3.9 2.5c-.8.4-1.1.9-1.1 1.9M8 13v.1",
  "open-tab": "M7 3.5H3.5v9h9V9M9.5 3h3.5v3.5M12.8 3.2 7.5 8.5",
  "open-menu": "M4.5 6.5 8 10l3.5-3.5",
  "open-file": "M2.5 13V3.5h4l1.5 2h5.5V13zM2.5 7.5h11",
  export: "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10",
} as const;

/** The picture of a tool button. */
export function ToolIcon({ name }: { name: keyof typeof toolShapes }) {
  return (
    <svg class="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={toolShapes[name]} />
    </svg>
  );
}
