import type { Answer, Exchange, HopAnswers } from "../../demo/scenario.ts";
import type { Row } from "./rows.ts";

/** One fault: what servers answer, and Chromium's word for it. */
export interface Column {
  readonly name: string;
  readonly word: string | null;
  /** @returns null where the fault cannot meet this requester */
  exchange(row: Row): Exchange | null;
}

type Headers = NonNullable<Answer["headers"]>;

const allowOrigin = "Access-Control-Allow-Origin";
const allowCredentials = { "Access-Control-Allow-Credentials": "true" };
const sender = { [allowOrigin]: "{{sentOrigin}}", ...allowCredentials };
const permits = {
  ...sender,
  "Access-Control-Allow-Methods": "PUT",
  "Access-Control-Allow-Headers": "x-trace, content-type",
};
const always = () => true;
const credentialed = (row: Row) => row.withCredentials;

/** Every fault, in the order of the browser's checks. */
export const columns: readonly Column[] = [
  response("nothing", null, always, sender),
  response("missing", "MissingAllowOriginHeader", always, {}),
  response("* with credentials", "WildcardOriginNotAllowed", credentialed, { [allowOrigin]: "*", ...allowCredentials }),
  response("several values", "MultipleAllowOriginValues", always, { [allowOrigin]: "{{sentOrigin}}, {{sentOrigin}}" }),
  response("no origin", "InvalidAllowOriginValue", always, { [allowOrigin]: "yes" }),
  response("mismatch", "AllowOriginMismatch", always, { [allowOrigin]: "https://another.example" }),
  response("credentials not allowed", "InvalidAllowCredentials", credentialed, { [allowOrigin]: "{{sentOrigin}}" }),
  redirect("hop without header", "MissingAllowOriginHeader", {}, sender),
  redirect("redirect taint", "AllowOriginMismatch", sender, { ...sender, [allowOrigin]: "{{origin}}" }),
  redirect(
    "password in redirect",
    "RedirectContainsCredentials",
    { ...sender, Location: "{{next-with-password}}" },
    sender,
  ),
  preflight("preflight missing", "PreflightMissingAllowOriginHeader", always, {}),
  preflight("preflight *", "PreflightWildcardOriginNotAllowed", credentialed, { ...permits, [allowOrigin]: "*" }),
  preflight("preflight mismatch", "PreflightAllowOriginMismatch", always, {
    ...permits,
    [allowOrigin]: "https://another.example",
  }),
  preflight("preflight status", "PreflightInvalidStatus", always, permits, 403),
  preflight("preflight redirect", "PreflightDisallowedRedirect", always, { ...permits, Location: "{{next}}" }, 302),
  preflight("method", "MethodDisallowedByPreflightResponse", (row) => row.ask.via !== "beacon", {
    ...permits,
    "Access-Control-Allow-Methods": "GET",
  }),
  preflight("header", "HeaderDisallowedByPreflightResponse", always, {
    ...permits,
    "Access-Control-Allow-Headers": "x-other",
  }),
  {
    name: "missing after preflight",
    word: "MissingAllowOriginHeader",
    exchange: (row) =>
      row.preflighted
        ? { ask: row.preflighted, hops: [{ preflight: { status: 204, headers: permits }, actual: {} }] }
        : null,
  },
];

/** A fault of the response itself. */
function response(name: string, word: string | null, applies: (row: Row) => boolean, headers: Headers): Column {
  return { name, word, exchange: (row) => (applies(row) ? { ask: row.ask, hops: [answered(row, headers)] } : null) };
}

/** A fault on the way from one other origin to another. */
function redirect(name: string, word: string, first: Headers, second: Headers): Column {
  return {
    name,
    word,
    exchange: (row) => ({
      ask: row.ask,
      hops: [
        { ...answered(row, {}), actual: { status: 307, headers: { Location: "{{next}}", ...first } } },
        { server: row.ask.server === "page" ? "sameSite" : "thirdSite", ...answered(row, second) },
      ],
    }),
  };
}

/** A fault of the preflight. */
function preflight(name: string, word: string, applies: (row: Row) => boolean, headers: Headers, status = 204): Column {
  return {
    name,
    word,
    exchange: (row) =>
      row.preflighted && applies(row)
        ? { ask: row.preflighted, hops: [{ preflight: { status, headers }, actual: answered(row, sender).actual }] }
        : null,
  };
}

/** A hop whose preflight, if there is one, passes. */
function answered(row: Row, headers: Headers): HopAnswers {
  return {
    preflight: { status: 204, headers: permits },
    actual: { ...row.answer, headers: { ...row.answer.headers, ...headers } },
  };
}
