import type { StepId } from "../cors/step.ts";

/** The response header, in lower case, that each step looks at. */
const headers: Partial<Record<StepId, string>> = {
  "allow-origin-present": "access-control-allow-origin",
  "allow-origin-not-wildcard": "access-control-allow-origin",
  "allow-origin-single": "access-control-allow-origin",
  "allow-origin-well-formed": "access-control-allow-origin",
  "allow-origin-matches": "access-control-allow-origin",
  "allow-credentials-true": "access-control-allow-credentials",
  "allow-methods-parse": "access-control-allow-methods",
  "allow-headers-parse": "access-control-allow-headers",
  "method-allowed": "access-control-allow-methods",
  "request-headers-allowed": "access-control-allow-headers",
};

/** The steps that look at a response header. */
export const headerSteps = Object.keys(headers) as StepId[];

/** The response header that a step looks at, in lower case; null where it looks at something else. */
export function stepHeader(id: StepId): string | null {
  return headers[id] ?? null;
}
