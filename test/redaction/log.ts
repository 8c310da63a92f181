import fc from "fast-check";
import type { Exchange, Transaction } from "../../src/shared/exchange/exchange.ts";
import type { Header, HeaderList } from "../../src/shared/fetch/header-list.ts";
import { allowPage, assembled, eventsOf, type RequestSpec } from "../unit/events.ts";

/** Exchanges with secrets in them, and those secrets. */
export interface PlantedLog {
  readonly exchanges: readonly Exchange[];
  readonly secrets: readonly string[];
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const digits = "0123456789";
const wordOf = (unit: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength, maxLength });

/** A token that shows by its look alone that it is one. */
const marked = fc.oneof(
  fc
    .tuple(wordOf(letters + digits, 12, 60), wordOf(`${letters + digits}-_`, 20, 43))
    .map(([claims, signature]) => `eyJhbGciOiJIUzI1NiJ9.${claims}.${signature}`),
  wordOf("0123456789abcdef", 32, 64).filter((hex) => /[a-f]/.test(hex) && /\d/.test(hex)),
  fc.uuid(),
  wordOf(letters + digits, 32, 48).filter((word) => (word.match(/\d/g) ?? []).length > 2),
  wordOf(letters + digits, 36, 36).map((word) => `ghp_${word}`),
);

/** A secret that only its place tells; what follows the letters lets it be recognized elsewhere. */
const unmarked = fc
  .tuple(wordOf(letters, 4, 12), wordOf(digits, 4, 8), wordOf(`${letters + digits}!*-_.~`, 0, 12))
  .map((parts) => parts.join(""));

const secret = fc.oneof(marked, unmarked);

const encoded = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** The ways in which a secret can be written in a URL. */
const inUrl = fc.constantFrom((text: string) => text, encodeURIComponent, encoded);

/** Somewhere in an exchange where a secret's place tells that it is one. */
type Plant = (exchange: Exchange, secret: string, write: (text: string) => string) => Exchange;

const parameterNames = ["token", "access_token", "apiKey", "api_key", "session", "code", "sig", "client_secret"];
const secretHeaderNames = [
  "X-Api-Key",
  "x-auth-token",
  "X-CSRF-Token",
  "X-Company-Secret",
  "X-Session-Id",
  "Api-Token",
];

/** Changes the parts of each request and answer of an exchange. */
function everywhere(exchange: Exchange, change: (transaction: Transaction) => Transaction): Exchange {
  const [first, ...rest] = exchange.hops.map(({ preflight, actual }) => ({
    ...(preflight ? { preflight: change(preflight) } : {}),
    actual: change(actual),
  }));
  return first ? { ...exchange, hops: [first, ...rest] } : exchange;
}

/** Changes the URL of every request, and where a redirect names it. */
function changeUrls(exchange: Exchange, change: (url: string) => string): Exchange {
  return everywhere(exchange, (transaction) => ({
    ...transaction,
    url: change(transaction.url),
    ...(transaction.redirectUrl === undefined ? {} : { redirectUrl: change(transaction.redirectUrl) }),
    ...(transaction.response
      ? {
          response: {
            ...transaction.response,
            headers: transaction.response.headers.map((header) =>
              header.name === "Location" ? { ...header, value: change(header.value) } : header,
            ),
          },
        }
      : {}),
  }));
}

function addRequestHeader(header: Header): (exchange: Exchange) => Exchange {
  const add = (list: HeaderList) => [...list, header];
  return (exchange) =>
    everywhere(exchange, (transaction) =>
      transaction.requestHeaders && transaction.method !== "OPTIONS"
        ? { ...transaction, requestHeaders: add(transaction.requestHeaders) }
        : transaction,
    );
}

function addResponseHeader(header: Header): (exchange: Exchange) => Exchange {
  return (exchange) =>
    everywhere(exchange, (transaction) =>
      transaction.response
        ? { ...transaction, response: { ...transaction.response, headers: [...transaction.response.headers, header] } }
        : transaction,
    );
}

/** Adds to what the page's script saw. */
function addSaw(exchange: Exchange, text: string): Exchange {
  return {
    ...exchange,
    call: { callId: "1", api: "fetch", saw: `${exchange.call?.saw ?? "TypeError:"} ${text}` },
  };
}

const quoteless = (text: string) => text.replace(/["\\]/g, "");

/** Places that tell by themselves that what stands there is a secret. */
const tellingPlaces: readonly Plant[] = [
  (exchange, it) => addRequestHeader({ name: "Cookie", value: `theme=dark; sid=${it}` })(exchange),
  (exchange, it) =>
    addResponseHeader({ name: "Set-Cookie", value: `sid=${it}; Path=/; Secure; SameSite=None` })(exchange),
  (exchange, it) => addRequestHeader({ name: "Authorization", value: `Bearer ${it}` })(exchange),
  (exchange, it) => addRequestHeader({ name: "Authorization", value: it })(exchange),
  (exchange, it) => addRequestHeader({ name: "Authorization", value: `Basic ${btoa(`me:${it}`)}` })(exchange),
  (exchange, it) =>
    addRequestHeader({ name: "Proxy-Authorization", value: `Digest username="me", response="${quoteless(it)}"` })(
      exchange,
    ),
  ...secretHeaderNames.flatMap((name): Plant[] => [
    (exchange, value) => addRequestHeader({ name, value })(exchange),
    (exchange, value) => addResponseHeader({ name, value })(exchange),
  ]),
  ...parameterNames.flatMap((name): Plant[] => [
    (exchange, it, write) =>
      changeUrls(exchange, (url) => `${url}${url.includes("?") ? "&" : "?"}${name}=${write(it)}`),
    (exchange, it, write) => changeUrls(exchange, (url) => `${url}#a=1&${name}=${write(it)}`),
    (exchange, it, write) =>
      addRequestHeader({ name: "Referer", value: `https://app.example/a?b=1&${name}=${write(it)}` })(exchange),
    (exchange, it, write) =>
      addResponseHeader({ name: "Link", value: `</next?${name}=${write(it)}>; rel=next` })(exchange),
    (exchange, it, write) =>
      addResponseHeader({ name: "Refresh", value: `5; url=/next?${name}=${write(it)}` })(exchange),
    (exchange, it, write) =>
      addResponseHeader({
        name: "Content-Security-Policy",
        value: `default-src 'self'; report-uri /csp?${name}=${write(it)}`,
      })(exchange),
    (exchange, it, write) => ({
      ...exchange,
      callFrames: [
        ...(exchange.callFrames ?? []),
        { functionName: "load", url: `https://app.example/a.js?${name}=${write(it)}`, line: 1, column: 2 },
      ],
    }),
    (exchange, it) => addSaw(exchange, `Failed to fetch https://api.example/?${name}=${encodeURIComponent(it)}`),
    (exchange, it, write) =>
      changeUrls(
        exchange,
        (url) =>
          `${url}${url.includes("?") ? "&" : "?"}next=${encodeURIComponent(`https://app.example/cb?${name}=${write(it)}`)}`,
      ),
    (exchange, it, write) => changeUrls(exchange, (url) => `${url}#/route/1&${name}=${write(it)}`),
    (exchange, it, write) =>
      changeUrls(exchange, (url) =>
        url.replace("/items", `/proxy/${encodeURIComponent(`https://b.example/cb?${name}=${write(it)}`)}/items`),
      ),
    (exchange, it, write) =>
      addResponseHeader({
        name: "Link",
        value: `</login?next=${encodeURIComponent(`https://app.example/cb?a=1&${name}=${write(it)}`)}>; rel=next`,
      })(exchange),
  ]),
  (exchange, it, write) => changeUrls(exchange, (url) => url.replace("://api", `://me:${write(it)}@api`)),
  (exchange, it, write) => changeUrls(exchange, (url) => url.replace("://api", `://${write(it)}@api`)),
  (exchange, it, write) =>
    addResponseHeader({ name: "Content-Location", value: `https://me:${write(it)}@api.example/items` })(exchange),
];

/** Places that hold anything: there the look tells, or that it is a secret elsewhere. */
const otherPlaces: readonly Plant[] = [
  ...["X-Trace", "X-Request-Id", "X-Anything", "Accept", "Accept-Language", "If-None-Match", ":path"].map(
    (name): Plant =>
      (exchange, it) =>
        addRequestHeader({ name, value: name === ":path" ? `/a/${it}` : `a ${it}` })(exchange),
  ),
  ...["ETag", "Server", "Server-Timing", "X-Debug", "Report-To", "Via"].map(
    (name): Plant =>
      (exchange, it) =>
        addResponseHeader({ name, value: `x ${it}` })(exchange),
  ),
  (exchange, it, write) => changeUrls(exchange, (url) => url.replace("/items", `/items/${write(it)}`)),
  (exchange, it, write) => changeUrls(exchange, (url) => `${url}${url.includes("?") ? "&" : "?"}${write(it)}`),
  (exchange, it, write) => changeUrls(exchange, (url) => `${url}#${write(it)}`),
  (exchange, it, write) => changeUrls(exchange, (url) => `${url}#/route/${write(it)}`),
  (exchange, it) => addResponseHeader({ name: "X-Debug", value: `{"a":"${quoteless(it)}"}` })(exchange),
  (exchange, it) =>
    addResponseHeader({ name: "Access-Control-Expose-Headers", value: `https://me:${it}@a.example` })(exchange),
  (exchange, it) => ({
    ...exchange,
    callFrames: [
      ...(exchange.callFrames ?? []),
      { functionName: `load ${it}`, url: `https://app.example/${encodeURIComponent(it)}/a.js`, line: 1, column: 2 },
    ],
  }),
  (exchange, it) => addSaw(exchange, `could not use ${it}`),
  (exchange, it) =>
    everywhere(exchange, (transaction) =>
      transaction.response
        ? {
            ...transaction,
            response: { ...transaction.response, statusText: `${transaction.response.statusText} ${it}` },
          }
        : transaction,
    ),
];

const api = "https://api.example/items";
const failed = "net::ERR_FAILED";

/** One exchange of each kind that matters to diagnoses. */
const kinds: readonly Omit<RequestSpec, "id" | "at">[] = [
  { hops: [{ url: api, request: {}, response: { headers: allowPage } }] },
  { hops: [{ url: api, request: {}, response: {} }], end: failed },
  { hops: [{ url: api, request: {}, response: { headers: { "Access-Control-Allow-Origin": "*" } } }], end: failed },
  {
    hops: [{ url: api, request: { Cookie: "a=1" }, response: { headers: { "Access-Control-Allow-Origin": "*" } } }],
    end: failed,
  },
  {
    hops: [
      { url: api, request: {}, response: { headers: { "Access-Control-Allow-Origin": "https://other.example" } } },
    ],
    end: failed,
  },
  { hops: [{ url: api, method: "PUT", preflight: { status: 403, asks: "x-trace" } }], end: failed },
  {
    hops: [
      { url: api, method: "PUT", preflight: { headers: { ...allowPage, "Access-Control-Allow-Methods": "GET" } } },
    ],
    end: failed,
  },
  {
    hops: [
      {
        url: api,
        method: "PUT",
        preflight: {
          asks: "x-trace",
          headers: {
            ...allowPage,
            "Access-Control-Allow-Methods": "PUT",
            "Access-Control-Allow-Headers": "x-trace",
            "Access-Control-Max-Age": "600",
          },
        },
        request: { "X-Trace": "1" },
        response: { headers: allowPage },
      },
    ],
  },
  { hops: [{ url: api, method: "PUT", request: { "X-Trace": "1" }, response: { headers: allowPage } }] },
  {
    hops: [
      {
        url: api,
        request: {},
        response: { status: 302, headers: { ...allowPage, Location: "https://api.other/items" } },
        redirectTo: "https://api.other/items",
      },
      { url: "https://api.other/items", request: { Origin: "null" }, response: {} },
    ],
    end: failed,
  },
  { hops: [{ url: api, request: {}, response: { status: 302, headers: { Location: "/login?next=1" } } }], end: failed },
  { hops: [{ url: api, request: {} }], end: "net::ERR_CONNECTION_REFUSED" },
  { hops: [{ url: api, request: {}, response: { headers: { ...allowPage, "Set-Cookie": "a=1; SameSite=Lax" } } }] },
  { hops: [{ url: api, request: {} }], end: null },
  { hops: [{ url: api, request: { "Sec-Fetch-Mode": "no-cors" }, response: {} }] },
];

interface Planting {
  readonly exchange: number;
  readonly place: number;
  readonly write: (text: string) => string;
}

const planting = fc.record({ exchange: fc.nat(), place: fc.nat(), write: inUrl });

/** Random logs: exchanges of all kinds, and secrets each of which stands in one to four places of them. */
export const plantedLog: fc.Arbitrary<PlantedLog> = fc
  .record({
    specs: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 }),
    plants: fc.array(fc.record({ secret, tells: planting, others: fc.array(planting, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ specs, plants }) => {
    const exchanges = [
      ...assembled(specs.flatMap((spec, index) => eventsOf({ ...spec, id: `${index}`, at: 1_000 + 100 * index }))),
    ];
    const put = (places: readonly Plant[], { exchange: at, place, write }: Planting, it: string) => {
      const index = at % exchanges.length;
      const [exchange, plant] = [exchanges[index], places[place % places.length]];
      if (!exchange || !plant) return;
      const planted = plant(exchange, it, write);
      // Not every exchange has every place.
      const isPlanted = JSON.stringify(planted) !== JSON.stringify(exchange);
      exchanges[index] = isPlanted ? planted : addSaw(exchange, `token=${it}`);
    };
    for (const { secret: it, tells, others } of plants) {
      // The first place tells that it is a secret, and so it is hidden in all others.
      put(tellingPlaces, tells, it);
      for (const other of others) put([...tellingPlaces, ...otherPlaces], other, it);
    }
    return { exchanges, secrets: plants.map(({ secret: it }) => it) };
  });

/** Random logs in which secrets stand where only their look tells. */
export const markedLog: fc.Arbitrary<PlantedLog> = fc
  .record({
    spec: fc.constantFrom(...kinds),
    plants: fc.array(fc.record({ secret: marked, at: planting }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ spec, plants }) => {
    let [exchange] = assembled(eventsOf(spec));
    const places = otherPlaces.filter((place) => !String(place).includes("Access-Control"));
    for (const { secret: it, at } of plants) {
      if (exchange) exchange = places[at.place % places.length]?.(exchange, it, at.write) ?? exchange;
    }
    return { exchanges: exchange ? [exchange] : [], secrets: plants.map(({ secret: it }) => it) };
  });
