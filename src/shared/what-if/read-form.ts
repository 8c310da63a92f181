import type { HeaderList } from "../fetch/header-list.ts";
import { isToken } from "../fetch/header-list.ts";
import type { FormAnswer, GivenEnd, WhatIfForm } from "./form.ts";
import { type LineProblem, readHeaderText } from "./header-text.ts";

/** Something in a form that cannot be read, and where. */
export interface FormProblem {
  readonly field: "method" | "url" | "origin" | "headers" | "preflight" | "actual";
  readonly hop: number;
  readonly kind: "method" | "url" | "origin" | "status" | LineProblem["kind"];
  /** For lines of headers. */
  readonly line?: number;
  readonly text: string;
}

/** An answer, read. */
export interface PlannedAnswer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly given?: GivenEnd;
}

/** A form, read. */
export interface Plan extends Omit<WhatIfForm, "headers" | "hops"> {
  readonly headers: HeaderList;
  readonly hops: readonly {
    readonly preflight: PlannedAnswer;
    readonly actual: PlannedAnswer;
    readonly permissionHeld?: true;
    readonly upgradedTo?: string;
  }[];
}

/**
 * Reads a form.
 * @returns plan: null where a field is wrong without which nothing can be said; lines that are no header are left out.
 *   problems: everything that is wrong
 */
export function readForm(form: WhatIfForm): { plan: Plan | null; problems: readonly FormProblem[] } {
  const problems: FormProblem[] = [];
  const lines = (field: FormProblem["field"], hop: number, text: string): HeaderList => {
    const read = readHeaderText(text);
    problems.push(...read.problems.map((problem) => ({ ...problem, field, hop })));
    return read.headers;
  };
  const answer = (
    field: "preflight" | "actual",
    hop: number,
    { status, headers, given }: FormAnswer,
  ): PlannedAnswer => {
    const code = status.trim();
    // Statuses from 100 to 199 announce the answer, and are none.
    if (!/^[2-9]\d\d$/.test(code)) problems.push({ field, hop, kind: "status", text: status });
    return { status: Number(code), headers: lines(field, hop, headers), ...(given ? { given } : {}) };
  };
  const method = form.method.trim();
  const url = form.url.trim();
  const origin = form.origin.trim();
  if (!isToken(method)) problems.push({ field: "method", hop: 0, kind: "method", text: method });
  if (!URL.canParse(url)) problems.push({ field: "url", hop: 0, kind: "url", text: url });
  if (!isOrigin(origin)) problems.push({ field: "origin", hop: 0, kind: "origin", text: origin });
  const plan = {
    ...form,
    method: normalized(method),
    url: URL.canParse(url) ? new URL(url).href : url,
    origin,
    headers: lines("headers", 0, form.headers),
    hops: form.hops.map((hop, index) => ({
      ...hop,
      preflight: answer("preflight", index, hop.preflight),
      actual: answer("actual", index, hop.actual),
    })),
  };
  return { plan: problems.some(({ line }) => line === undefined) ? null : plan, problems };
}

/** Whether a text is a serialized origin of a page: of http(s), of files, or "null". */
function isOrigin(text: string): boolean {
  return text === "null" || text === "file://" || (URL.canParse(text) && new URL(text).origin === text);
}

/** https://fetch.spec.whatwg.org/#concept-method-normalize */
function normalized(method: string): string {
  return /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
}
