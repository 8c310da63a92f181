import { judgedHeaders } from "../../exchange/exchange.ts";
import { headerLines } from "../../fetch/header-list.ts";
import { commonValues, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const allowOriginAddedTwice = defineCause({
  id: "allow-origin-added-twice",
  steps: ["allow-origin-single"],
  who: "proxy",
  detect(finding) {
    const lines = finding.response ? headerLines(judgedHeaders(finding.response), "access-control-allow-origin") : [];
    if (lines.length < 2) return null;
    const evidence = responseHeader(finding, "access-control-allow-origin");
    return {
      evidence: lines.map((value) => ({ ...evidence, value })),
      values: {
        ...commonValues(finding),
        count: lines.length,
        kind: kindOf(lines),
        origin: lines.find((line) => line !== "*") ?? "",
      },
    };
  },
});

/** What the lines tell of the layers that add them. */
function kindOf(lines: readonly string[]): string {
  const different = new Set(lines);
  if (different.size === 1) return "same";
  return different.has("*") ? "wildcard" : "other";
}
