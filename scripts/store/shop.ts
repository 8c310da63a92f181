import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { fill, writeAnswer } from "../../demo/answer.ts";
import { createCertificate } from "../../demo/certificate.ts";
import type { Answer } from "../../demo/scenario.ts";
import type { Locale } from "../../src/shared/messages/locales.ts";
import { shopWords } from "./shop-words.ts";

/** A shop whose page asks several servers, some of which do not let it read their answers. */
export interface Shop {
  /** The page's address, in a language. */
  urlIn(locale: Locale): string;
  /** What the browser must be started with to find the servers under their names; it concerns nothing else. */
  readonly browserArguments: readonly string[];
  close(): Promise<void>;
}

const origin = "https://shop.example";
const names = ["shop.example", "api.shop.example", "stock.shop.example", "reviews.example", "login.example"];

const allowed = { "Access-Control-Allow-Origin": origin, Vary: "Origin" };
const otherOrigin = { "Access-Control-Allow-Origin": "https://www.shop.example", Server: "nginx/1.29.3" };
/** A sign-in check in front of the API: it wants a token from preflights too, which never have one. */
const signInCheck: Answer = { status: 401, headers: { "WWW-Authenticate": "Bearer", Server: "nginx/1.29.3" } };

/** What the servers answer, by host and path; what is not listed, by the sign-in check. */
const answers: Readonly<Record<string, Answer>> = {
  "api.shop.example/v1/products": { headers: allowed },
  "api.shop.example/v1/prices": { headers: allowed },
  "api.shop.example/v1/profile": { status: 302, headers: { Location: "https://login.example/sign-in" } },
  "stock.shop.example/levels": { headers: { "Access-Control-Allow-Origin": "*" } },
  "reviews.example/v2/ratings": { headers: otherOrigin, body: '["★★★★★  128","★★★★☆  64","★★★★★  211","★★★★☆  39"]' },
  "reviews.example/v2/comments": { headers: otherOrigin },
  "login.example/sign-in": { headers: { "Content-Type": "text/html" }, body: "<title>Sign in</title>" },
};

/** Starts the shop's servers on a free port of this machine. */
export async function openShop(): Promise<Shop> {
  const page = await readFile(new URL("shop.html", import.meta.url), "utf8");
  const certificate = await createCertificate(names);
  const server = createServer(certificate, (request, { socket }) => {
    const { method = "GET", headers, url = "/" } = request;
    const { host, pathname, searchParams } = new URL(url, `https://${headers.host}`);
    const body = host === "shop.example" && fill(page, shopWords[searchParams.get("lang") as Locale]);
    const answer: Answer | undefined = body
      ? { headers: { "Content-Type": "text/html" }, body }
      : answers[host + pathname];
    request.resume();
    request.on("end", () => socket && writeAnswer(socket, answer ?? signInCheck, method, {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlIn: (locale) => `${origin}/?lang=${locale}`,
    browserArguments: [
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
      `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1:${port}`).join(", ")}`,
    ],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
