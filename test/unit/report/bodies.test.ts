import { describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import {
  type Bodies,
  bodyBounds,
  type Content,
  collectBodies,
  unknownBodies,
} from "../../../src/shared/report/bodies.ts";
import { maskBody } from "../../../src/shared/report/redact/body.ts";
import { createSecrets } from "../../../src/shared/report/redact/secrets.ts";
import { writeReport } from "../../../src/shared/report/write.ts";
import { faultsOfReport } from "../../validate-report.ts";
import { allowPage, api, exchangeOf, type RequestSpec } from "../events.ts";

const answered: RequestSpec = { hops: [{ response: { headers: allowPage } }] };
const all = () => true;

interface LogEntry {
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly at?: number;
  readonly kind?: string;
  readonly size?: number;
  readonly mimeType?: string;
  readonly sent?: { readonly mimeType: string; readonly text: string };
  readonly body?: Content | null;
}

/** An entry as Chromium's DevTools gives it. */
function logEntry(entry: LogEntry = {}) {
  const { url = api, method = "GET", status = 200, at = 1_000, kind = "fetch", size, mimeType, sent, body } = entry;
  return {
    startedDateTime: new Date(at).toISOString(),
    _resourceType: kind,
    request: { url, method, headers: [], ...(sent ? { postData: sent } : {}) },
    response: { status, headers: [], content: { size: size ?? 1, mimeType: mimeType ?? "application/json" } },
    body: body === undefined ? { text: '{"a":1}', isBase64: false } : body,
  };
}

function collect(recorded: readonly Exchange[], log: readonly LogEntry[]): Promise<Bodies> {
  return collectBodies(log.map(logEntry), recorded, all, async (entry) => (entry as { body: Content | null }).body);
}

const context = {
  source: { creator: { name: "Corsplain", version: "1" }, browser: { name: "Chrome", version: "156" } },
  say: createSay(),
};

async function har(recorded: readonly Exchange[], log: readonly LogEntry[]) {
  const bodies = await collect(recorded, log);
  const { text, found } = writeReport("har", recorded, context, { bodies });
  return { text, found, report: JSON.parse(text), entries: JSON.parse(text).log.entries };
}

const text = (content: string): Content => ({ text: content, isBase64: false });

describe("bodies in a HAR", () => {
  test("stand where HAR has them, and the file stays valid", async () => {
    const exchange = exchangeOf({ hops: [{ method: "POST", response: { headers: allowPage } }] });
    const sent = { mimeType: "application/json", text: '{"name":"Ada"}' };
    const { entries, report } = await har([exchange], [{ method: "POST", sent, body: text('{"greeting":"grüezi"}') }]);
    expect(entries[0].request.postData).toEqual(sent);
    expect(entries[0].response.content).toMatchObject({ text: '{"greeting":"grüezi"}', size: 22 });
    expect(await faultsOfReport(report)).toEqual([]);
  });

  test("are absent unless they are given", () => {
    const { log } = JSON.parse(writeReport("har", [exchangeOf(answered)], context).text);
    expect(log.entries[0].response.content).toEqual({ size: 0, mimeType: "x-unknown" });
  });

  test("are not taken from a log whose entry says something else", async () => {
    const others: readonly LogEntry[] = [
      { url: `${api}/1` },
      { method: "POST" },
      { status: 500 },
      { at: 3_000 },
      { kind: "preflight" },
    ];
    for (const other of others) {
      const { entries } = await har([exchangeOf(answered)], [other]);
      expect(entries[0].response.content, JSON.stringify(other)).toEqual({
        size: 0,
        mimeType: "x-unknown",
        comment: "The body is not known.",
      });
    }
  });

  test("are left out where two entries, or two requests, could be meant", async () => {
    const one = exchangeOf(answered);
    const two = exchangeOf({ ...answered, id: "2", at: 1_500 });
    for (const [recorded, log] of [
      [[one], [{}, { at: 1_200 }]],
      [[one, two], [{}]],
      [
        [one, two],
        [{}, { at: 1_500 }],
      ],
    ] as const) {
      const bodies = await collect(recorded, log);
      expect(unknownBodies(bodies)).toBe(recorded.length);
    }
    const later = exchangeOf({ ...answered, id: "2", at: 5_000 });
    expect(unknownBodies(await collect([one, later], [{}, { at: 5_000 }]))).toBe(0);
  });

  test("of the response to a redirect are not asked for: DevTools would give the last response's", async () => {
    const redirected = exchangeOf({
      hops: [
        { method: "POST", response: { status: 307, headers: allowPage }, redirectTo: `${api}/2` },
        { method: "POST", url: `${api}/2`, response: { headers: allowPage } },
      ],
    });
    const sent = { mimeType: "text/plain", text: "hello" };
    const { entries } = await har(
      [redirected],
      [
        { method: "POST", status: 307, sent },
        { method: "POST", url: `${api}/2`, sent },
      ],
    );
    expect(entries[0].request.postData).toEqual(sent);
    expect(entries[0].response.content.text).toBeUndefined();
    expect(entries[1].response.content.text).toBe('{"a":1}');
    const refused = exchangeOf({ hops: [{ response: { status: 302 } }], end: "net::ERR_FAILED" });
    expect((await har([refused], [{ status: 302 }])).entries[0].response.content.text).toBeUndefined();
  });

  test.each([
    ["base64", { body: { text: "AAAA", isBase64: true } }, "Left out: the body is not plain text."],
    ["media", { mimeType: "image/png" }, "Left out: the body is not plain text."],
    ["too large a size", { size: bodyBounds.each + 1 }, "Left out: the body is larger than 1 MB."],
    ["too large a text", { body: text("ä".repeat(500_001)) }, "Left out: the body is larger than 1 MB."],
    ["nothing kept", { body: text("") }, "The body is not known."],
    ["nothing known", { body: null }, "The body is not known."],
    ["no status", { status: 0 }, "The body is not known."],
  ] satisfies [string, LogEntry, string][])("are left out: %s", async (_, entry, comment) => {
    const { entries } = await har([exchangeOf(answered)], [entry]);
    expect(entries[0].response.content.text).toBeUndefined();
    expect(entries[0].response.content.comment).toMatch(comment);
  });

  test("are hidden from where they nest deeper than anybody means", async () => {
    const { entries } = await har([exchangeOf(answered)], [{ body: text("a=".repeat(200_000)) }]);
    expect(entries[0].response.content.text).toMatch(/^"(a=){20,30}redacted-1"?$/);
  });

  test("end at 10 MB", async () => {
    const recorded = Array.from({ length: 12 }, (_, index) =>
      exchangeOf({ ...answered, id: String(index), at: index * 10_000 }),
    );
    const body = text("x ".repeat(bodyBounds.each / 2));
    const bodies = await collect(
      recorded,
      recorded.map((_, index) => ({ at: index * 10_000, body })),
    );
    const kept = [...bodies.values()].map(
      ({ response }) => response && ("leftOut" in response ? response.leftOut : "kept"),
    );
    expect(kept).toEqual([...Array(10).fill("kept"), "full", "full"]);
  });
});

describe("secrets in bodies", () => {
  const secret = "hunter2";
  const mask = (body: string, mimeType = "application/json") => maskBody(body, mimeType, createSecrets(new Set()));

  test.each([
    ["application/json", `{"user":"ada","password":"${secret}"}`, '{"user":"ada","password":"redacted-1"}'],
    [
      "application/json",
      '{ "otp" : 123456, "n": 12345678901234567890 }',
      '{ "otp" : "redacted-1", "n": 12345678901234567890 }',
    ],
    ["application/json", `{"tokens":["${secret}"],"a":1}`, '{"tokens":["redacted-1"],"a":1}'],
    [
      "application/json",
      `{"credentials":{"a":[{"b":"${secret}"}]},"c":"d"}`,
      '{"credentials":{"a":[{"b":"redacted-1"}]},"c":"d"}',
    ],
    ["application/json", '{"pass\\u0077ord":"hunt\\u0065r2"}', '{"pass\\u0077ord":"redacted-1"}'],
    ["application/json", `{"inner":"{\\"token\\":\\"${secret}\\"}"}`, '{"inner":"{\\"token\\":\\"redacted-1\\"}"}'],
    ["application/json", `)]}',\n{"token":"${secret}"}`, `)]}',\n{"token":"redacted-1"}`],
    [
      "application/json",
      `{"next":"https://a.example/?access_token=${secret}"}`,
      '{"next":"https://a.example/?access_token=redacted-1"}',
    ],
    ["", `[{"secret":"${secret}"`, '[{"secret":"redacted-1"'],
    ["text/javascript", `cb({token:'${secret}'})`, "cb({token:'redacted-1'})"],
    [
      "application/x-www-form-urlencoded",
      `user=ada&password=${secret}&code=${secret}`,
      "user=ada&password=redacted-1&code=redacted-1",
    ],
    ["text/plain", `user=ada&password=${secret}`, "user=ada&password=redacted-1"],
    [
      "text/xml",
      `<w:Password Type="x"><![CDATA[${secret}]]></w:Password>`,
      '<w:Password Type="x"><![CDATA[redacted-1]]></w:Password>',
    ],
    [
      "text/html",
      `<input type=hidden name="csrf" value='${secret}'>`,
      '<input type=hidden name="csrf" value="redacted-1">',
    ],
  ])("%s: %s", (mimeType, body, masked) => expect(mask(body, mimeType)).toBe(masked));

  test("what is no secret stays letter for letter", () => {
    const body = '{ "a" : [1.50, -2e3, true, null, "\\u00e4\\/b"],\n\t"status": "ok", "email": "ada@a.example" }\n';
    expect(mask(body)).toBe(body);
  });

  test("has the same name as elsewhere, and what a body tells is hidden elsewhere", async () => {
    const [told, tellTale] = ["s3cret-4711-abcd", "t0ld-by-the-body-9"];
    const exchange = exchangeOf({
      hops: [
        {
          url: `${api}/${tellTale}`,
          method: "POST",
          request: { Authorization: `Bearer ${told}` },
          response: { headers: allowPage },
        },
      ],
    });
    const {
      text: file,
      entries,
      found,
    } = await har(
      [exchange],
      [
        {
          url: `${api}/${tellTale}`,
          method: "POST",
          sent: { mimeType: "text/plain", text: `mine is ${told}` },
          body: text(`{"session":"${tellTale}","seen":"${told}"}`),
        },
      ],
    );
    for (const one of [told, tellTale]) expect(file).not.toContain(one);
    expect(entries[0].request.postData.text).toBe("mine is redacted-1");
    expect(entries[0].response.content.text).toBe('{"session":"redacted-2","seen":"redacted-1"}');
    expect(entries[0].request.url).toBe(`${api}/redacted-2`);
    expect(found.map(({ kind }) => kind)).toContain("text");
  });

  test("are looked for in long words in reasonable time", () => {
    for (const long of ["ab".repeat(500_000), "a-".repeat(500_000), "a.1".repeat(300_000)])
      expect(mask(`{"token":"${secret}","x":"${long}"}`)).not.toContain(secret);
  });
});
