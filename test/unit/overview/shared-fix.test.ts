import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Explanation } from "../../../src/shared/diagnosis/explain.ts";
import { type HeaderList, isHeaderName } from "../../../src/shared/fetch/header-list.ts";
import { originAt, type Place, placeOf, placeOfAnswer } from "../../../src/shared/overview/place.ts";
import { rootCauses } from "../../../src/shared/overview/root-causes.ts";
import { headersFor, type SharedFix, sharedFix } from "../../../src/shared/overview/shared-fix.ts";
import { type FormAnswer, formOf, untouchedHop } from "../../../src/shared/what-if/form.ts";
import { headerText, readHeaderText } from "../../../src/shared/what-if/header-text.ts";
import { whatIf } from "../../../src/shared/what-if/what-if.ts";
import { api, exchangeOf, page } from "../events.ts";
import { explained, mixedPages } from "./mixed-pages.ts";

/**
 * What becomes of a request once the servers answer as a fix says, wherever it comes to one of its places.
 * @param assumed its credentials mode, where that is not known
 */
function afterFix(explanation: Explanation, fix: SharedFix, assumed: "include" | "same-origin"): Explanation | null {
  const { exchange, diagnosis } = explanation;
  const form = formOf(explanation);
  const responses = diagnosis.fix?.responses ?? [];
  const credentials = form.credentials === "unknown" ? assumed : form.credentials;
  const count = Math.max(form.hops.length, ...responses.map(({ hop }) => hop + 1));
  const [first = untouchedHop, ...rest] = Array.from({ length: count }, (_, hop) => {
    const { preflight, actual, ...more } = form.hops[hop] ?? untouchedHop;
    return { ...more, preflight: mended(preflight, "preflight", hop), actual: mended(actual, "actual", hop) };
  });
  return whatIf({ ...form, credentials, hops: [first, ...rest] }, null, []).explanation;

  function mended(answer: FormAnswer, role: Place["role"], hop: number): FormAnswer {
    const own = responses.find((one) => one.role === role && one.hop === hop);
    const { key } = own ? placeOf(exchange, own) : placeOfAnswer(exchange, role, hop);
    const change = fix.changes.find(({ place }) => place.key === key);
    if (!change) return answer;
    const set = headersFor(change, originAt(exchange, hop)).filter(
      ({ onlyWith }) => onlyWith === undefined || onlyWith === credentials,
    );
    const replaced = [...change.remove, ...set.flatMap(({ name }) => (name === "vary" ? [] : name))];
    const { headers } = readHeaderText(answer.headers);
    const kept: HeaderList = headers.filter(({ name }) => !replaced.some((one) => isHeaderName(name, one)));
    return { status: String(change.status ?? answer.status), headers: headerText([...kept, ...set]) };
  }
}

describe("the change of a root cause", () => {
  test("applied once, makes every one of its requests pass", () => {
    let joined = 0;
    fc.assert(
      fc.property(mixedPages, (page) => {
        for (const cause of rootCauses(page)) {
          const fix = sharedFix(cause);
          if (fix.changes.length === 0) continue;
          if (cause.members.length > 1) joined += 1;
          for (const member of cause.members) {
            const notes = member.diagnosis.fix?.notes.map(({ id }) => id) ?? [];
            for (const assumed of ["include", "same-origin"] as const) {
              if (assumed === "include" && notes.includes("note.wildcard-without-credentials")) continue;
              const after = afterFix(member, fix, assumed);
              const { url } = member.exchange.hops[0].actual;
              const said = after?.diagnosis.causes.map(({ id }) => id);
              expect({ url, said, fix: JSON.stringify(fix), verdict: after?.evaluation.verdict }).toMatchObject({
                // Without CORS, what passes stays opaque.
                verdict:
                  member.evaluation.mode.known !== "unknown" && member.evaluation.mode.value === "no-cors"
                    ? "opaque"
                    : "allowed",
              });
            }
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(joined).toBeGreaterThan(50);
  });

  test("allows no origin but by its name, and credentials never to any", () => {
    fc.assert(
      fc.property(mixedPages, (page) => {
        for (const cause of rootCauses(page)) {
          for (const change of sharedFix(cause).changes) {
            for (const origin of [...change.origins.map((one) => one.origin), "null", "https://elsewhere.example"]) {
              const value = (name: string) => headersFor(change, origin).find((one) => one.name === name)?.value;
              const allowed = value("access-control-allow-origin");
              const isListed = origin !== "null" && origin !== "https://elsewhere.example";
              expect(allowed).toBe(isListed ? origin : change.allowsAny ? "*" : undefined);
              expect(value("vary")).toBe(isListed ? "Origin" : undefined);
              if (!isListed) expect(value("access-control-allow-credentials")).toBeUndefined();
              expect([...change.allowMethods, ...change.allowHeaders]).not.toContain("*");
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("names every method and header that its requests need, and every origin that asked", () => {
    const answers = { status: 401, headers: { "WWW-Authenticate": "Bearer" } };
    const ask = (id: string, method: string, asks: string, initiator = page) =>
      exchangeOf({
        id,
        initiator,
        hops: [{ url: `${api}/${id}`, method, preflight: { asks, ...answers } }],
        end: "net::ERR_FAILED",
      });
    const exchanges = [
      ask("1", "PUT", "content-type,x-trace"),
      ask("2", "DELETE", "authorization"),
      ask("3", "GET", "X-Trace", "https://staging.example"),
    ];
    const [cause, ...others] = rootCauses(explained(exchanges));
    expect(others).toEqual([]);
    if (!cause) throw new Error("there is no root cause");
    expect(cause).toMatchObject({ server: "https://api.example", refusedWith: 401, isMendedByAnswers: true });
    const { changes, who } = sharedFix(cause);
    expect(who).toBe("api");
    const origins = [page, "https://staging.example"].map((origin) => ({ origin, credentials: "if-included" }));
    expect(changes).toMatchObject([
      {
        place: { role: "preflight", at: "https://api.example" },
        methods: ["OPTIONS"],
        status: 204,
        origins,
        allowMethods: ["PUT", "DELETE"],
        allowHeaders: ["content-type", "x-trace", "authorization"],
      },
      {
        place: { role: "actual", at: "https://api.example" },
        methods: ["PUT", "DELETE", "GET"],
        isUnseen: true,
        origins,
        allowMethods: [],
      },
    ]);
  });
});
