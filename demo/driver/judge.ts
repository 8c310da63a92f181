import type { Page } from "playwright";
import { attachToTargets, type Target } from "./targets.ts";

/** What Chromium itself says became of a request. */
export interface Judgement {
  /** The first method that it was made with. */
  readonly method: string;
  /** The URLs that it was made to: more than one where it was redirected. */
  readonly urls: readonly string[];
  /** How many preflights Chromium made for it, at all of its URLs. */
  readonly preflights: number;
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
  /** Whether it ended inside the page's own process, which then told nobody else of it. */
  readonly neverLeft: boolean;
}

/** How far a request must be: the browser is done with it, or it has got a response, or it was made. */
export type Wanted = "ended" | "responded" | "made";

/** Chromium as the judge: it is asked over the DevTools protocol, which extensions cannot do. */
export interface Judge {
  /**
   * Settles once the requests whose first URL contains a text are as far as wanted. All of them must have been made.
   * @param wanted how far, for each call of the page
   * @returns a judgement of each, in the order in which they began; they still change while news comes
   */
  judged(urlPart: string, wanted: readonly Wanted[]): Promise<readonly Judgement[]>;
  /** Settles once it hears everybody who has been started. */
  attached(): Promise<void>;
  /** Forgets all requests so far. */
  forget(): void;
}

/** What Chromium said in a word: its CORS error, else its network error, else null where the page got a response. */
export function wordOf({ corsError, error, responded }: Judgement): string | null {
  return corsError ?? (responded && error === "net::ERR_ABORTED" ? null : error);
}

type Changing = { -readonly [Key in keyof Judgement]: Judgement[Key] };

const nothingYet: Omit<Judgement, "method" | "urls"> = {
  preflights: 0,
  responded: false,
  corsError: null,
  failedParameter: "",
  error: null,
  ended: false,
  neverLeft: false,
};

function isAsFarAs({ ended, responded }: Judgement, wanted: Wanted): boolean {
  return ended || wanted === "made" || (wanted === "responded" && responded);
}

/** A request by its first URL, and the kind of target that made it. */
interface Judged {
  readonly url: string;
  readonly by: Target["type"];
  readonly judgement: Changing;
}

/** Starts listening to the network events of the demo's page, of its frames and of all workers. */
export async function createJudge(page: Page): Promise<Judge> {
  const byRequest = new Map<string, Judged>();
  /** By the request that asks first; the network tells of a preflight, and may do so before the page tells of its request. */
  const preflights = new Map<string, number>();
  /** CORS errors that Chromium tells as an issue alone. */
  const issues: { readonly url: string; readonly corsError: string }[] = [];
  let targets: readonly Target[] = [];
  let onChange: (() => void)[] = [];

  const attached = await attachToTargets(page, async (target) => {
    const { type, session } = target;
    listen(target);
    await session.send("Network.enable");
    // Workers have no issues of their own.
    if (type === "page" || type === "iframe") await session.send("Audits.enable");
    targets = [...targets, target];
  });
  // The workers of a page that is left may be kept asleep, and then never answer.
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame())
      targets = targets.filter(({ type }) => type === "page" || type === "service_worker");
  });

  function listen({ type, session }: Target): void {
    session.on("Network.requestWillBeSent", ({ requestId, request, initiator, redirectResponse }) => {
      if (initiator.type === "preflight") {
        const asking = initiator.requestId ?? "";
        preflights.set(asking, (preflights.get(asking) ?? 0) + 1);
        update(asking, {});
      } else if (redirectResponse || byRequest.has(requestId)) {
        // Where the page's own process refuses to follow, it says nothing of the redirect's response.
        update(requestId, { urls: [...(byRequest.get(requestId)?.judgement.urls ?? []), request.url] });
      } else {
        const { url, method } = request;
        byRequest.set(requestId, { url, by: type, judgement: { ...nothingYet, method, urls: [url] } });
        update(requestId, {});
      }
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
    session.on("Audits.issueAdded", ({ issue }) => {
      const { corsErrorStatus, request } = issue.details.corsIssueDetails ?? {};
      if (corsErrorStatus && request?.url) issues.push({ url: request.url, corsError: corsErrorStatus.corsError });
    });
  }

  function update(requestId: string, news: Partial<Judgement>): void {
    const known = byRequest.get(requestId);
    if (!known) return;
    Object.assign(known.judgement, news, { preflights: preflights.get(requestId) ?? 0 });
    const listeners = onChange;
    onChange = [];
    for (const listener of listeners) listener();
  }

  function requestsTo(urlPart: string): readonly Judgement[] {
    const found = [...byRequest.values()].filter(({ url }) => url.includes(urlPart));
    // Where a service worker passed on the request of a page, only its own request went to the server.
    const passedOn = found.filter(({ by }) => by === "service_worker");
    return (passedOn.length > 0 ? passedOn : found).map(({ judgement }) => judgement);
  }

  /** A call that Chromium refused before it became a request: an issue is all there is. */
  function refusedCalls(urlPart: string, count: number): readonly Judgement[] {
    const words = issues.filter(({ url }) => url.includes(urlPart)).map(({ corsError }) => corsError);
    return Array.from({ length: count }, (_, index) => ({
      ...nothingYet,
      method: "",
      urls: [],
      corsError: words[index] ?? null,
      ended: true,
      neverLeft: true,
    }));
  }

  await attached();
  return {
    attached,
    async judged(urlPart, wanted) {
      // What was said before comes before the answer to this; who is gone has said everything.
      await Promise.allSettled(targets.map(({ session }) => session.send("Runtime.evaluate", { expression: "0" })));
      for (;;) {
        const made = requestsTo(urlPart);
        if (made.every((one, index) => isAsFarAs(one, wanted[index] ?? "ended")))
          return [...made, ...refusedCalls(urlPart, wanted.length - made.length)];
        await new Promise<void>((resolve) => onChange.push(resolve));
      }
    },
    forget() {
      byRequest.clear();
      preflights.clear();
      issues.length = 0;
    },
  };
}
