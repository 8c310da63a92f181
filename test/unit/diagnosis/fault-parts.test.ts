import { expect, test } from "vitest";
import type { Step, StepId } from "../../../src/shared/cors/step.ts";
import { faultNote, faultParts } from "../../../src/shared/diagnosis/fault-parts.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";

const say = createSay("en");

function failed(id: StepId, rest: Partial<Step> = {}): Step {
  return { id, on: "response", hop: 0, result: "fail", value: null, ...rest };
}

/** The value with its faults in brackets. */
function marked(step: Step, value: string): string {
  return faultParts(step, value)
    .map(({ text, isFault }) => (isFault ? `[${text}]` : text))
    .join("");
}

test.each<[StepId, Partial<Step>, string, string]>([
  ["allow-origin-matches", { expected: "https://app.example" }, "https://app.example/", "https://app.example[/]"],
  ["allow-origin-matches", { expected: "https://app.example" }, "http://app.example", "[http://app.example]"],
  ["allow-origin-matches", { expected: "http://app.example" }, "https://app.example", "http[s]://app.example"],
  ["allow-origin-matches", { expected: "http://a.example:3000" }, "http://a.example:8000", "http://a.example:[8]000"],
  ["allow-origin-matches", { expected: "https://app.example" }, "null", "[null]"],
  ["allow-origin-matches", { expected: "aa" }, "aaa", "aa[a]"],
  ["allow-methods-parse", { names: ['["PUT"]'] }, 'GET, ["PUT"] , HEAD', 'GET, [["PUT"]] , HEAD'],
  ["method-allowed", { expected: "PATCH" }, "get, patch, put", "get, [patch], put"],
  ["method-allowed", { expected: "PATCH" }, "GET, PUT", "[GET, PUT]"],
  ["method-allowed", { expected: "PATCH" }, "*", "[*]"],
  ["request-headers-allowed", { names: ["x-a"] }, "x-b, *", "x-b, [*]"],
  ["redirect-url-without-credentials", {}, "https://me:secret@a.example/@", "https://[me:secret@]a.example/@"],
  ["redirect-url-scheme", {}, "app:open/this", "[app:]open/this"],
  ["allow-credentials-true", { expected: "true" }, "True", "[True]"],
])("%s %j marks what is wrong in %s", (id, rest, value, expected) => {
  expect(marked(failed(id, rest), value)).toBe(expected);
  expect(
    faultParts(failed(id, rest), value)
      .map(({ text }) => text)
      .join(""),
  ).toBe(value);
});

test("a note says what was expected", () => {
  const note = faultNote(failed("request-headers-allowed", { expected: "x-a, x-b", names: ["x-a", "x-b"] }));
  expect(note && say(note.id, note.values)).toBe("`x-a`, `x-b`: not in this list");
  const method = faultNote(failed("method-allowed", { expected: "PUT" }));
  expect(method && say(method.id, method.values)).toBe("`PUT`: not in this list");
  expect(faultNote(failed("network-response"))).toBeNull();
});
