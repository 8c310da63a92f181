import { commonValues, requestHeader, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { codeList } from "../values.ts";

export const requestHeaderNotAllowed = defineCause({
  id: "request-header-not-allowed",
  steps: ["request-headers-allowed"],
  who: "api",
  detect(finding) {
    const names = finding.step.names ?? [];
    const { value } = finding.step;
    const kind = kindOf(value ?? "", names);
    return {
      evidence: [
        responseHeader(finding, "access-control-allow-headers"),
        requestHeader(finding, "access-control-request-headers"),
      ],
      values: {
        ...commonValues(finding),
        names: codeList(names),
        listed: value === null ? "no" : "yes",
        kind,
      },
      ...(kind === "responseHeader" ? { who: "page" } : {}),
      advice: [{ text: { id: "advice.leave-out-headers", values: { names: codeList(names) } } }],
    };
  },
});

function kindOf(value: string, names: readonly string[]): string {
  if (names.some((name) => name.startsWith("access-control-"))) return "responseHeader";
  if (value.split(",").some((name) => name.trim() === "*")) return "wildcard";
  return names.length === 1 && names[0] === "content-type" ? "contentType" : "other";
}
