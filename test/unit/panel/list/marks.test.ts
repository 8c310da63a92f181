import { expect, test } from "vitest";
import { marksOf } from "../../../../src/panel/list/marks.ts";
import { chromiumProfile } from "../../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../../src/shared/diagnosis/explain.ts";
import { createSay } from "../../../../src/shared/messages/messages.ts";
import { allowPage, exchangeOf, type RequestSpec } from "../../events.ts";

const say = createSay("en");
const failed = "net::ERR_FAILED";

/** The marks as signs: "o" for a preflight and "#" for a request, with what became of it; ">" where a redirect led. */
function drawn(spec: RequestSpec): string {
  const signs = { passed: "+", refused: "x", "never-sent": "?", cached: "c", pending: "." };
  return marksOf(explain(exchangeOf(spec), chromiumProfile, indexByUrl([])))
    .map((mark) => {
      if (!mark) return "…";
      return `${mark.isRedirected ? ">" : ""}${mark.role === "preflight" ? "o" : "#"}${signs[mark.state]}`;
    })
    .join(" ");
}

const redirect = (to: string) => ({ response: { status: 302, headers: allowPage }, redirectTo: to });
const permitting = { headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT" } };

test.each<[string, RequestSpec, string]>([
  ["a request that passes", { hops: [{ response: { headers: allowPage } }] }, "#+"],
  ["a refused answer", { hops: [{ response: {} }], end: failed }, "#x"],
  ["a refused preflight", { hops: [{ method: "PUT", preflight: { status: 403 } }], end: failed }, "ox #?"],
  [
    "a preflighted request",
    { hops: [{ method: "PUT", preflight: permitting, response: { headers: allowPage } }] },
    "o+ #+",
  ],
  ["a dead server", { hops: [{ request: {} }], end: "net::ERR_CONNECTION_REFUSED" }, "#x"],
  ["a request under way", { hops: [{ request: {} }], end: null }, "#."],
  [
    "a redirect to a refused answer",
    { hops: [redirect("https://api.example/b"), { url: "https://api.example/b", response: {} }], end: failed },
    "#+ >#x",
  ],
  [
    "an earlier permission",
    { hops: [{ method: "PUT", request: { "Sec-Fetch-Mode": "cors" }, response: { headers: allowPage } }] },
    "oc #+",
  ],
  [
    "many redirects",
    {
      hops: [
        ...[1, 2, 3, 4, 5].map((hop) => ({
          url: `https://api.example/${hop}`,
          ...redirect(`https://api.example/${hop + 1}`),
        })),
        { url: "https://api.example/6", response: { headers: allowPage } },
      ],
    },
    "#+ >#+ … >#+ >#+",
  ],
])("%s", (_, spec, signs) => {
  expect(drawn(spec)).toBe(signs);
});

test("each mark has a text", () => {
  const spec = { hops: [{ method: "PUT", preflight: { status: 403 } }], end: failed };
  const marks = marksOf(explain(exchangeOf(spec), chromiumProfile, indexByUrl([])));
  expect(marks.map((mark) => mark && say(mark.text.id, mark.text.values))).toEqual([
    "OPTIONS 403 refused",
    "PUT never sent",
  ]);
});
