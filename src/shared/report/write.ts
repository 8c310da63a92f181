import type { Exchange } from "../exchange/exchange.ts";
import { type Bodies, withBodies } from "./bodies.ts";
import type { ReportFormat } from "./formats.ts";
import { toHar } from "./har.ts";
import { toHtml } from "./html/html.ts";
import { toMarkdown } from "./markdown.ts";
import { type Redacted, redactExchanges } from "./redact/redact.ts";
import type { Found, Revealed } from "./redact/secrets.ts";
import type { ReportContext } from "./source.ts";

/** What is reported, and what of it is not hidden. */
export interface ReportChoice {
  /** Absent for all. */
  readonly wanted?: (exchange: Exchange) => boolean;
  /** Absent for nothing. */
  readonly revealed?: Revealed;
  /** The bodies that are written, in HAR alone; absent for none. */
  readonly bodies?: Bodies | undefined;
}

/** A report, and which secrets were found on the way. */
export interface Written {
  readonly text: string;
  readonly found: readonly Found[];
}

/**
 * Writes a report without secrets.
 * @param recorded every recorded exchange: explanations look earlier ones up
 */
export function writeReport(
  format: ReportFormat,
  recorded: readonly Exchange[],
  context: ReportContext,
  { wanted, revealed, bodies }: ReportChoice = {},
): Written {
  const redacted = redactExchanges(recorded, wanted, revealed, bodies);
  return { text: textOf(format, redacted, context), found: redacted.found };
}

function textOf(format: ReportFormat, { explanations, exchangesAt, bodies }: Redacted, context: ReportContext): string {
  const { source, say } = context;
  switch (format) {
    case "har":
      return `${JSON.stringify(withBodies(toHar(explanations, source, say, exchangesAt), bodies, say), null, 2)}\n`;
    case "markdown":
      return explanations.map((one) => toMarkdown([one], context)).join("\n---\n\n");
    case "html":
      return toHtml(explanations, context);
  }
}
