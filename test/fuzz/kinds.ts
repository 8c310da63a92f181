import fc from "fast-check";
import type { HeaderList } from "../../src/shared/fetch/header-list.ts";
import { reportFormats } from "../../src/shared/report/formats.ts";
import {
  emptyForm,
  type FormAnswer,
  type FormHop,
  longestField,
  type WhatIfForm,
} from "../../src/shared/what-if/form.ts";
import {
  broken,
  hostileFilter,
  hostileHeaders,
  hostileMethod,
  hostileText,
  hostileThing,
  hostileUrl,
  hostileValue,
} from "./hostile.ts";
import { exchangesOf, hostileEvents } from "./hostile-exchange.ts";
import { hostileHar } from "./hostile-har.ts";
import { hostileEntry, hostileMessage, hostileNote } from "./hostile-messages.ts";
import { playCode, settleCommands } from "./play-code.ts";
import { playCopies, playExchanges } from "./play-exchange.ts";
import { playEntry, playFilter, playForm, playHar, playMessage, playNote, playSettings } from "./play-input.ts";
import { playBody, playReport } from "./play-report.ts";
import { playHeaders, playTexts, playUrls } from "./play-words.ts";

/** One way into the extension for what somebody else chose. */
export interface Kind {
  /** How many of a thousand inputs are of it. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<unknown>;
  /**
   * Takes an input as the extension would.
   * @returns a function that judges the outcome, where that takes time of its own
   * @throws where anything goes wrong: nothing that is played may throw
   */
  readonly play: (input: unknown) => unknown;
  /** Does what was put off while inputs were played. */
  readonly settle?: () => void;
}

function kind<Input>(share: number, inputs: fc.Arbitrary<Input>, play: (input: Input) => unknown): Kind {
  return { share, inputs, play: play as Kind["play"] };
}

/** The text of a header list as it is typed, as far as a field takes it. */
const headerText = hostileHeaders.map((headers: HeaderList) =>
  headers
    .map(({ name, value }) => `${name}: ${value}`)
    .join("\n")
    .slice(0, longestField),
);

const answer: fc.Arbitrary<FormAnswer> = fc.record({
  status: fc.oneof(fc.constantFrom("200", "204", "302", "401", "403"), hostileText),
  headers: fc.oneof(fc.constant("Access-Control-Allow-Origin: *"), headerText),
});

const formHop: fc.Arbitrary<FormHop> = fc.record({ preflight: answer, actual: answer });

const form: fc.Arbitrary<WhatIfForm> = fc
  .record({
    method: fc.oneof(fc.constantFrom("GET", "PUT"), hostileMethod),
    url: fc.oneof(fc.constant("https://api.example/items"), hostileUrl),
    origin: fc.oneof(fc.constantFrom("https://app.example", "null"), hostileUrl),
    headers: headerText,
    mode: fc.constantFrom("cors", "no-cors", "same-origin"),
    credentials: fc.constantFrom("include", "same-origin", "omit", "unknown"),
    redirect: fc.constantFrom("follow", "error", "manual"),
    engine: fc.constantFrom("chromium", "gecko"),
    first: formHop,
    rest: fc.array(formHop, { maxLength: 2 }),
  })
  .map(({ first, rest, ...fields }) => ({ ...emptyForm("null", "chromium"), ...fields, hops: [first, ...rest] }));

const exchanges = hostileEvents.map(exchangesOf);

const body = fc.tuple(
  fc.oneof(
    hostileText,
    hostileThing.map((thing) => JSON.stringify(thing, (_, one) => (typeof one === "bigint" ? 0 : one)) ?? ""),
  ),
  fc.constantFrom("application/json", "text/html", "application/x-www-form-urlencoded", "text/plain", ""),
);

const settings = broken(
  fc.constantFrom<unknown>(
    ...[42, "ko", { shown: { method: true }, widths: { url: 200 } }, { column: "url", direction: "ascending" }],
    ...[true, "verdict:blocked", ["a", "b"], "har", null],
  ),
);

/** Every way in, and how much of the run is of it. */
export const kinds: Readonly<Record<string, Kind>> = {
  headers: kind(210, hostileHeaders, playHeaders),
  urls: kind(210, fc.tuple(hostileUrl, hostileUrl), playUrls),
  texts: kind(100, fc.oneof(hostileText, hostileValue, hostileUrl), playTexts),
  bodies: kind(50, body, playBody),
  settings: kind(50, settings, playSettings),
  filters: kind(90, fc.tuple(hostileFilter, fc.nat(1_000)), playFilter),
  messages: kind(100, hostileMessage, playMessage),
  notes: kind(40, hostileNote, playNote),
  entries: kind(40, hostileEntry, playEntry),
  files: kind(60, hostileHar, playHar),
  forms: kind(15, form, playForm),
  exchanges: kind(20, exchanges, playExchanges),
  copies: kind(10, exchanges, playCopies),
  code: { ...kind(10, exchanges, playCode), settle: settleCommands },
  reports: kind(
    10,
    fc.tuple(
      exchanges.map((all) => all.slice(0, 1)),
      fc.constantFrom(...reportFormats),
      fc.nat(2),
    ),
    playReport,
  ),
};
