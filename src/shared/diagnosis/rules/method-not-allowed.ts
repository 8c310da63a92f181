import { commonValues, requestHeader, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const methodNotAllowed = defineCause({
  id: "method-not-allowed",
  steps: ["method-allowed"],
  who: "api",
  detect(finding) {
    const asked = finding.step.expected ?? "";
    const kind = kindOf(finding.step.value, asked);
    return {
      evidence: [
        responseHeader(finding, "access-control-allow-methods"),
        requestHeader(finding, "access-control-request-method"),
      ],
      values: { ...commonValues(finding), asked, kind },
      ...(kind === "requestCase"
        ? {
            who: "page",
            advice: [{ text: { id: "advice.upper-case-method" }, code: `method: "${asked.toUpperCase()}"` }],
          }
        : {}),
    };
  },
});

function kindOf(value: string | null, asked: string): string {
  if (value === null) return "missing";
  const listed = value.split(",").map((method) => method.trim());
  if (asked !== asked.toUpperCase() && listed.includes(asked.toUpperCase())) return "requestCase";
  if (listed.some((method) => method.toUpperCase() === asked.toUpperCase())) return "case";
  if (listed.includes("*")) return "wildcard";
  return listed.some((method) => /^'.*'$/.test(method)) ? "quoted" : "other";
}
