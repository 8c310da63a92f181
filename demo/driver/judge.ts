import type { Page } from "playwright";
import { attachToTargets, type Target } from "./targets.ts";

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
  /** Settles once it hears everybody who has been started. */
  attached(): Promise<void>;
  /** Settles once the browser is done with the request, or, if wanted, has got its response. */
  judged(urlPart: string, until: "ended" | "responded"): Promise<Judgement>;
}

/** What Chromium said in a word: its CORS error, else its network error, else null where the page got a response. */
export function wordOf({ corsError, error, responded }: Judgement): string | null {
  return corsError ?? (responded && error === "net::ERR_ABORTED" ? null : error);
}

/** A request by its first URL, and the kind of target that made it. */
interface Judged {
  readonly url: string;
  readonly by: Target["type"];
  readonly judgement: Judgement;
}

/** Starts listening to the network events of the demo's page, of its frames and of all workers. */
export async function createJudge(page: Page): Promise<Judge> {
  const byRequest = new Map<string, Judged>();
  let onChange: (() => void)[] = [];

  const attached = await attachToTargets(page, async (target) => {
    listen(target);
    await target.session.send("Network.enable");
  });

  function listen({ type, session }: Target): void {
    session.on("Network.requestWillBeSent", ({ requestId, request, initiator, redirectResponse }) => {
      if (initiator.type === "preflight" || redirectResponse) return;
      const judgement = { responded: false, corsError: null, failedParameter: "", error: null, ended: false };
      change(requestId, { url: request.url, by: type, judgement });
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
    if (known) change(requestId, { ...known, judgement: { ...known.judgement, ...news } });
  }

  function change(requestId: string, judged: Judged): void {
    byRequest.set(requestId, judged);
    const listeners = onChange;
    onChange = [];
    for (const listener of listeners) listener();
  }

  function judge(urlPart: string): Judgement | null {
    const found = [...byRequest.values()].filter(({ url }) => url.includes(urlPart));
    // Where a service worker passed on the request of a page, only its own request went to the server.
    const passedOn = found.filter(({ by }) => by === "service_worker");
    return (passedOn.length > 0 ? passedOn : found).at(-1)?.judgement ?? null;
  }

  await attached();
  return {
    judge,
    attached,
    async judged(urlPart, until) {
      for (;;) {
        const judgement = judge(urlPart);
        if (judgement?.ended || (until === "responded" && judgement?.responded)) return judgement;
        await new Promise<void>((resolve) => onChange.push(resolve));
      }
    },
  };
}
