import type { CDPSession, Frame, Page } from "playwright";

/** What Chromium itself says became of a request. */
export interface Judgement {
  /** Whether a response reached the page. */
  readonly responded: boolean;
  /** A value of Network.CorsError, or null. */
  readonly corsError: string | null;
  /** The header value, method or header name that Chromium names with it. */
  readonly failedParameter: string;
  /** The network error ("net::ERR_..."), or null. */
  readonly error: string | null;
  /** Whether the browser is done with it. */
  readonly ended: boolean;
}

/** Chromium as the judge: it is asked over the DevTools protocol, which extensions cannot do. */
export interface Judge {
  /**
   * The judgement of the last request whose first URL contains a text.
   * @returns null where there was no such request
   */
  judge(urlPart: string): Judgement | null;
  /** Settles once the browser is done with the request, or, if wanted, has got its response. */
  judged(urlPart: string, until: "ended" | "responded"): Promise<Judgement>;
}

/** What Chromium said in a word: its CORS error, else its network error, else null where the page got a response. */
export function wordOf({ corsError, error, responded }: Judgement): string | null {
  return corsError ?? (responded && error === "net::ERR_ABORTED" ? null : error);
}

/** Starts listening to the network events of a page and of its frames; the page must have loaded. */
export async function createJudge(page: Page): Promise<Judge> {
  const byRequest = new Map<string, { url: string; judgement: Judgement }>();
  let onChange: (() => void)[] = [];

  async function watch(target: Page | Frame): Promise<void> {
    const session = await page.context().newCDPSession(target);
    await session.send("Network.enable");
    listen(session);
  }

  function listen(session: CDPSession): void {
    session.on("Network.requestWillBeSent", ({ requestId, request, initiator, redirectResponse }) => {
      if (initiator.type === "preflight" || redirectResponse) return;
      change(requestId, request.url, {
        responded: false,
        corsError: null,
        failedParameter: "",
        error: null,
        ended: false,
      });
    });
    session.on("Network.responseReceived", ({ requestId }) => update(requestId, { responded: true }));
    session.on("Network.loadingFinished", ({ requestId }) => update(requestId, { ended: true }));
    session.on("Network.loadingFailed", ({ requestId, errorText, corsErrorStatus }) => {
      // A request that the page's own process ends is reported twice, the first time without a reason.
      if (errorText === "") return;
      update(requestId, {
        corsError: corsErrorStatus?.corsError ?? null,
        failedParameter: corsErrorStatus?.failedParameter ?? "",
        // The part behind the dot is not shown to extensions.
        error: errorText.replace(/\..*$/, ""),
        ended: true,
      });
    });
  }

  function update(requestId: string, news: Partial<Judgement>): void {
    const known = byRequest.get(requestId);
    if (known) change(requestId, known.url, { ...known.judgement, ...news });
  }

  function change(requestId: string, url: string, judgement: Judgement): void {
    byRequest.set(requestId, { url, judgement });
    const listeners = onChange;
    onChange = [];
    for (const listener of listeners) listener();
  }

  function judge(urlPart: string): Judgement | null {
    return [...byRequest.values()].filter(({ url }) => url.includes(urlPart)).at(-1)?.judgement ?? null;
  }

  await watch(page);
  for (const frame of page.frames()) {
    // Only frames that have a process of their own have a session of their own; others are the page's.
    if (frame !== page.mainFrame()) await watch(frame).catch(() => {});
  }
  return {
    judge,
    async judged(urlPart, until) {
      for (;;) {
        const judgement = judge(urlPart);
        if (judgement?.ended || (until === "responded" && judgement?.responded)) return judgement;
        await new Promise<void>((resolve) => onChange.push(resolve));
      }
    },
  };
}
