/** A HAR file, as a file field takes it, with as many requests to another origin; every third of them is refused. */
export function manyRequests(count: number) {
  const pairs = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => ({ name, value }));
  const entry = (index: number) => ({
    startedDateTime: new Date(Date.UTC(2026, 0, 1) + index * 40).toISOString(),
    time: 5 + (index % 60),
    _resourceType: "fetch",
    serverIPAddress: "192.0.2.1",
    request: {
      method: "GET",
      url: `https://api.shop.example/v1/items/${index}?page=${index % 40}`,
      headers: pairs({ Origin: "https://shop.example", "Sec-Fetch-Mode": "cors" }),
    },
    response: {
      status: 200,
      statusText: "OK",
      headers: pairs({
        Date: "Thu, 01 Jan 2026 00:00:00 GMT",
        ...(index % 3 === 0 ? {} : { "Access-Control-Allow-Origin": "https://shop.example", Vary: "Origin" }),
      }),
      ...(index % 3 === 0 ? { _error: "net::ERR_FAILED" } : {}),
      content: { size: 0, mimeType: "application/json" },
    },
  });
  const log = {
    version: "1.2",
    creator: { name: "WebInspector", version: "537.36" },
    pages: [],
    entries: Array.from({ length: count }, (_, index) => entry(index)),
  };
  return { name: "session.har", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ log })) };
}
