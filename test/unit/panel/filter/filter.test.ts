import { signal } from "@preact/signals";
import { describe, expect, test, vi } from "vitest";
import { applyFilter, whatHides } from "../../../../src/panel/filter/apply.ts";
import { toClauses } from "../../../../src/panel/filter/clauses.ts";
import { asksForVerdict, withoutVerdicts, withVerdictToggled } from "../../../../src/panel/filter/edit.ts";
import { createFiltering } from "../../../../src/panel/filter/filtering.ts";
import { parseFilter } from "../../../../src/panel/filter/parse.ts";
import { patienceMs } from "../../../../src/panel/filter/pattern.ts";
import type { Explanation } from "../../../../src/shared/diagnosis/explain.ts";
import { recorded } from "./recorded.ts";

/** The ids of what a filter leaves. */
function found(text: string): readonly string[] {
  return applyFilter(recorded, toClauses(parseFilter(text))).shown.map(({ exchange }) => exchange.id);
}

const everything = recorded.map(({ exchange }) => exchange.id);

describe("a filter finds", () => {
  test.each<[string, readonly string[]]>([
    ["", everything],
    ["API.example", ["missing", "preflighted", "warned", "redirected"]],
    ["items 500", ["missing"]],
    ["MissingAllowOriginHeader", ["missing", "preflighted"]],
    ['"Access-Control-Allow-Origin is missing"', []],
    ["-api.example", ["dead", "font"]],
    ["/items\\b.*/ -/^allow-origin-missing/", ["preflighted", "warned", "redirected"]],
    ["/^PUT$/", ["preflighted"]],
    ["-/items/", ["dead", "font"]],
    ["verdict:blocked", ["missing", "preflighted"]],
    ["verdict:blocked,failed", ["missing", "preflighted", "dead"]],
    ["verdict:blocked verdict:failed", ["missing", "preflighted", "dead"]],
    ["-verdict:blocked,failed", ["warned", "redirected", "font"]],
    ["-verdict:blocked -verdict:failed", ["warned", "redirected", "font"]],
    ["verdict:bl", ["missing", "preflighted"]],
    ["verdict:warning", ["warned"]],
    ["verdict:", everything],
    ["is:warning verdict:blocked", []],
    ["cause:preflight-", ["preflighted"]],
    ['cause:"server answered with an error"', ["missing"]],
    ["cause:not-exposed", ["warned"]],
    ["cause:allow-origin-missing", []],
    ["cause:allow-origin-missing-on-error-response", ["missing"]],
    ["domain:api.example", ["missing", "preflighted", "warned", "redirected"]],
    ["domain:*.example", everything],
    ["domain:*.cdn.example", ["font"]],
    ["domain:dead.example:8443", ["dead"]],
    ["-domain:*.cdn.example,dead.example", ["missing", "preflighted", "warned", "redirected"]],
    ["origin:https://app.example", ["missing", "preflighted", "dead", "warned", "redirected"]],
    ["origin:null", ["font"]],
    ["method:put", ["preflighted"]],
    ["status:403", ["preflighted"]],
    ["status:5xx", ["missing"]],
    ["status:>=400", ["missing", "preflighted"]],
    ["status:<300", ["warned", "redirected", "font"]],
    ["status:none", ["preflighted", "dead"]],
    ["status:3", ["redirected"]],
    ["type:font", ["font"]],
    ["preflight:sent", ["preflighted"]],
    ["preflight:refused", ["preflighted"]],
    ["preflight:not-needed", ["missing", "dead", "warned", "redirected", "font"]],
    ["credentials:include", ["warned"]],
    ["header:x-total", ["warned"]],
    ["header:content-length=123", ["warned"]],
    ["header:access-control-request-method=PUT", ["preflighted"]],
    ["header:nothing", []],
    ["hop:1", ["redirected"]],
    ["hop:>=1", ["redirected"]],
    ["hop:other.example", ["redirected"]],
    ["hop:api.example", []],
    ["who:api is:failing", ["missing", "dead"]],
    ["is:redirected", ["redirected"]],
    ["is:failing", ["missing", "preflighted", "dead"]],
    ["larger-than:12k", ["warned"]],
    ["larger-than:13k", []],
    ["-larger-than:12k is:warning", []],
    ["https://api.example/items", ["missing", "preflighted", "warned", "redirected"]],
    ["net::ERR", []],
  ])("by %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what cannot be read", () => {
  const problemsOf = (text: string) => toClauses(parseFilter(text)).flatMap((clause) => clause.problems());

  test.each([
    ["verdict:nope", "filter.problem.no-such-value"],
    ["-is:nope", "filter.problem.no-such-value"],
    ["status:abc", "filter.problem.status"],
    ["larger-than:x", "filter.problem.larger-than"],
    ["/a(/", "filter.problem.pattern-invalid"],
    ["-/a(/", "filter.problem.pattern-invalid"],
  ])("such as %s is said, and hides nothing", (text, problem) => {
    expect(problemsOf(text).map(({ id }) => id)).toEqual([problem]);
    expect(found(text)).toEqual(everything);
  });

  test("is a word with a colon that is no key: it is text, and that is said", () => {
    expect(problemsOf("verdikt:blocked")).toEqual([
      { id: "filter.problem.no-such-key", values: { name: "verdikt", text: "verdikt:blocked" } },
    ]);
    expect(found("verdikt:blocked")).toEqual([]);
    expect(problemsOf("https://a.test net::ERR localhost:80 a:")).toEqual([]);
  });

  test("leaves what can be", () => {
    expect(found("verdict:nope,failed")).toEqual(["dead"]);
  });
});

test("a pattern that is given up on the way hides nothing, not even what it looked at before", () => {
  let clock = 0;
  const now = vi.spyOn(performance, "now").mockImplementation(() => (clock += patienceMs / 3));
  const clauses = toClauses(parseFilter("/nothing-has-this/"));
  expect(applyFilter(recorded, clauses).shown).toEqual(recorded);
  expect(clauses.flatMap((clause) => clause.problems()).map(({ id }) => id)).toEqual(["filter.problem.pattern-slow"]);
  now.mockRestore();
});

test("each verdict is counted as if none were asked for", () => {
  const { counts, count } = applyFilter(recorded, toClauses(parseFilter("api.example verdict:failed")));
  expect([count, Object.fromEntries(counts)]).toEqual([4, { blocked: 2, allowed: 2, warning: 1 }]);
});

describe("where a filter hides everything", () => {
  test("it is known what each term hides, and what there would be without it", () => {
    const clauses = toClauses(parseFilter("api.example verdict:failed verdict:opaque -method:PUT items"));
    expect(whatHides(recorded, clauses).map(({ clause, ...rest }) => ({ term: clause.text, ...rest }))).toEqual([
      { term: "api.example", hides: 2, without: 0 },
      { term: "verdict:failed verdict:opaque", hides: 5, without: 3 },
      { term: "-method:PUT", hides: 1, without: 0 },
      { term: "items", hides: 2, without: 0 },
    ]);
  });

  test("a term that is written twice is one", () => {
    const clauses = toClauses(parseFilter("nothing nothing"));
    expect(whatHides(recorded, clauses).map(({ without }) => without)).toEqual([everything.length]);
  });
});

test("the buttons write verdicts into the text and take them out again", () => {
  let text = "orders  -x";
  const texts = ["blocked", "failed", "blocked", "failed"].map((verdict) => {
    text = withVerdictToggled(text, verdict);
    return text;
  });
  expect(texts).toEqual([
    "orders  -x verdict:blocked",
    "orders  -x verdict:blocked,failed",
    "orders  -x verdict:failed",
    "orders  -x",
  ]);
  expect(withVerdictToggled("verdict:bl a verdict:blocked,failed", "blocked")).toBe("a verdict:failed");
  expect(withVerdictToggled("verdict: x", "blocked")).toBe("verdict: x verdict:blocked");
  expect(withoutVerdicts("a verdict:blocked -verdict:allowed b verdict:failed")).toBe("a -verdict:allowed b");
  expect(withoutVerdicts("  verdict:blocked a verdict:failed b")).toBe("a b");
  expect(asksForVerdict("-verdict:blocked", "blocked")).toBe(false);
});

describe("filtering", () => {
  test("follows the text and what is recorded, and does nothing where a change means the same", () => {
    const text = signal("verdict:blocked");
    const explanations = signal<readonly Explanation[]>(recorded.slice(0, 1));
    const { shown, filtered } = createFiltering(text, explanations);
    expect(shown.value).toHaveLength(1);
    explanations.value = recorded;
    expect(shown.value).toHaveLength(2);
    const before = filtered.value;
    text.value = "  verdict:blocked ";
    expect(filtered.value).toBe(before);
    text.value = "";
    expect(shown.value).toBe(recorded);
  });

  test("knows the filter of last time until somebody changes it", () => {
    const text = signal("verdict:blocked");
    const { isRestored } = createFiltering(text, signal(recorded));
    expect(isRestored.value).toBe(true);
    text.value = "verdict:";
    text.value = "verdict:blocked";
    expect(isRestored.value).toBe(false);
    expect(createFiltering(signal(""), signal(recorded)).isRestored.value).toBe(false);
  });
});
