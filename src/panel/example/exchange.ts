import type { Exchange } from "../../shared/exchange/exchange.ts";

/**
 * What Chromium shows of a PUT whose preflight is refused; names of hosts and the line of code are made up. It is judged like
 * any other exchange.
 */
export const exampleExchange: Exchange = {
  id: "example",
  tabId: -1,
  frameId: 0,
  initiator: "https://app.example",
  resourceType: "xmlhttprequest",
  isExample: true,
  callFrames: [{ functionName: "saveOrder", url: "https://app.example/assets/orders.js", line: 118, column: 10 }],
  hops: [
    {
      preflight: {
        devtools: { error: null, resourceType: "preflight", status: 204 },
        endedAt: 1793611800009,
        method: "OPTIONS",
        requestHeaders: [
          { name: "Accept", value: "*/*" },
          { name: "Access-Control-Request-Method", value: "PUT" },
          { name: "Access-Control-Request-Headers", value: "content-type,x-trace" },
          { name: "Origin", value: "https://app.example" },
          {
            name: "User-Agent",
            value:
              "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
          },
          { name: "Sec-Fetch-Mode", value: "cors" },
          { name: "Sec-Fetch-Site", value: "cross-site" },
          { name: "Sec-Fetch-Dest", value: "empty" },
          { name: "Referer", value: "https://app.example/" },
          { name: "Accept-Encoding", value: "gzip, deflate, br, zstd" },
          { name: "Accept-Language", value: "en-US,en;q=0.9" },
        ],
        requestId: "example-preflight",
        response: {
          fromCache: false,
          headers: [
            { name: "Access-Control-Allow-Origin", value: "https://app.example" },
            { name: "Access-Control-Allow-Credentials", value: "true" },
            { name: "Access-Control-Allow-Methods", value: "GET, POST" },
            { name: "Access-Control-Allow-Headers", value: "content-type" },
            { name: "Access-Control-Max-Age", value: "600" },
            { name: "Vary", value: "Origin" },
            { name: "Date", value: "Mon, 02 Nov 2026 09:30:00 GMT" },
            { name: "Server", value: "nginx/1.28.0" },
            { name: "Connection", value: "keep-alive" },
            { name: "Keep-Alive", value: "timeout=5" },
          ],
          httpVersion: "HTTP/1.1",
          receivedAt: 1793611800009,
          startedAt: 1793611800009,
          status: 204,
          statusText: "No Content",
        },
        sentAt: 1793611800002,
        startedAt: 1793611800001,
        url: "https://api.example/v1/orders/42",
      },
      actual: {
        devtools: {
          error: "net::ERR_FAILED",
          provisionalHeaders: [
            { name: "x-trace", value: "7f3a" },
            { name: "sec-ch-ua-platform", value: '"Linux"' },
            { name: "Referer", value: "https://app.example/" },
            {
              name: "User-Agent",
              value:
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
            },
            { name: "sec-ch-ua", value: '"Not:A-Brand";v="8", "Chromium";v="156"' },
            { name: "content-type", value: "application/json" },
            { name: "sec-ch-ua-mobile", value: "?0" },
          ],
          resourceType: "fetch",
          status: 0,
        },
        endedAt: 1793611800012,
        error: "net::ERR_FAILED",
        method: "PUT",
        requestId: "example",
        startedAt: 1793611800000,
        url: "https://api.example/v1/orders/42",
      },
    },
  ],
};
