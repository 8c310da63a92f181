import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import { recipes } from "../../src/shared/recipes/index.ts";
import { fileTypes, reportFormats } from "../../src/shared/report/formats.ts";
import { writeReport } from "../../src/shared/report/write.ts";
import { allowPage, assembled, eventsOf, type RequestSpec } from "../unit/events.ts";

/** The requests of the example: what a shop's page asks of its API. */
const requests: readonly RequestSpec[] = [
  {
    id: "1",
    hops: [
      {
        url: "https://api.example/v1/items?page=2",
        request: { Cookie: "session=s3cret-4711-abcd", "Sec-Fetch-Mode": "cors" },
        response: { headers: { ...allowPage, "Access-Control-Allow-Credentials": "true", Vary: "Origin" } },
      },
    ],
  },
  {
    id: "2",
    hops: [
      {
        url: "https://api.example/v1/orders",
        method: "PUT",
        preflight: {
          status: 403,
          asks: "authorization,content-type",
          headers: { Server: "nginx/1.29.3", "WWW-Authenticate": "Bearer" },
        },
      },
    ],
    end: "net::ERR_FAILED",
  },
  {
    id: "3",
    hops: [
      {
        url: "https://api.example/v1/me?access_token=s3cret-4711-abcd",
        request: { Authorization: "Bearer s3cret-4711-abcd", "Sec-Fetch-Mode": "cors" },
        response: { status: 302, headers: { Location: "https://sso.example/login?state=n0nce-0815-efgh" } },
      },
    ],
    end: "net::ERR_FAILED",
  },
];

function exchangesOfExample(): readonly Exchange[] {
  const at = Date.UTC(2026, 0, 15, 9, 30);
  return assembled(requests.flatMap((request, index) => eventsOf({ ...request, at: at + index * 250 })));
}

/** The example in every format, by the name of its file in docs/examples. */
export function exampleFiles(): ReadonlyMap<string, string> {
  const context = {
    source: { creator: { name: "Corsplain", version: "1.0" }, browser: { name: "Chrome", version: "156" } },
    say: createSay(),
    recipeOf: () => recipes.find(({ id }) => id === "nginx"),
  };
  return new Map(
    reportFormats.map((format) => [
      `report.${fileTypes[format].extension}`,
      writeReport(format, exchangesOfExample(), context).text,
    ]),
  );
}
