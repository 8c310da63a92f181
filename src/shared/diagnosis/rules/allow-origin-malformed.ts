import { commonValues, requestHeader, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const allowOriginMalformed = defineCause({
  id: "allow-origin-malformed",
  steps: ["allow-origin-well-formed"],
  who: "api",
  detect: (finding) => ({
    evidence: [responseHeader(finding, "access-control-allow-origin"), requestHeader(finding, "origin")],
    values: {
      ...commonValues(finding),
      kind: kindOf(finding.step.value ?? ""),
      opaque: finding.origin === "null" ? "yes" : "no",
    },
  }),
});

function kindOf(value: string): string {
  if (value === "") return "empty";
  if (/^["'].*["']$/.test(value)) return "quoted";
  if (/[${}%]|^(undefined|none|false|true)$/i.test(value)) return "placeholder";
  if (value.includes("*")) return "pattern";
  return value.includes("://") ? "other" : "noScheme";
}
