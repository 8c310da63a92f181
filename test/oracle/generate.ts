import fc from "fast-check";
import type { Ask, Exchange, HopAnswers, ServerName } from "../../demo/scenario.ts";
import type { Playable, Sequence } from "../../demo/servers.ts";
import { finalAnswer, hop, permittingAnswer, preflightAnswer, readableAnswer, redirectAnswer } from "./answers.ts";
import { anyAsk, relatedAsk } from "./asks.ts";

/** One request to a URL of its own. */
const single = fc
  .record({
    ask: anyAsk,
    redirects: fc.oneof(
      { weight: 3, arbitrary: fc.constant<HopAnswers[]>([]) },
      fc.array(hop(redirectAnswer, preflightAnswer), { minLength: 1, maxLength: 2 }),
    ),
    last: hop(finalAnswer, preflightAnswer),
  })
  .map(({ ask, redirects, last }) => (ask.abort ? aborted(ask) : exchange(ask, redirects, last)));

/** Servers leave what is aborted unanswered: of an abort and an answer at the same time, nobody can tell which came first. */
function aborted(ask: Ask): Exchange {
  return exchange(ask, [], { preflight: { fault: "hang" }, actual: { fault: "hang" } });
}

/** One to nine requests to one URL, in up to three turns; some of them are the same request again. */
const sequence = fc
  .record({
    server: fc.constantFrom<ServerName>("sameSite", "crossSite"),
    from: fc.constantFrom<Pick<Ask, "from">>({}, {}, {}, {}, { from: "sandboxed-frame" }),
  })
  .chain(({ server, from }) =>
    fc.record({
      asks: fc.array(relatedAsk(server, from), { minLength: 4, maxLength: 4 }),
      /** A turn in which the other place asks the same. */
      otherPlaceInTurn: fc.option(fc.constantFrom(1, 2), { freq: 4, nil: undefined }),
      /** All requests of a sequence take the same way. */
      redirects: fc.oneof(
        { weight: 6, arbitrary: fc.constant<HopAnswers[]>([]) },
        fc.array(hop(redirectAnswer, permittingAnswer), { minLength: 1, maxLength: 1 }),
      ),
      ends: fc.array(hop(readableAnswer, permittingAnswer), { minLength: 4, maxLength: 4 }),
      /** Which of the asks and ends each request takes, by turn. */
      turns: fc.array(
        fc.array(fc.record({ ask: fc.constantFrom(0, 0, 0, 1, 1, 2, 3), end: fc.constantFrom(0, 0, 0, 1, 2, 3) }), {
          minLength: 1,
          maxLength: 3,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  )
  .map(({ asks, otherPlaceInTurn, redirects, ends, turns }) =>
    turns.map((turn, index) =>
      turn.flatMap((choice) => {
        const [ask, end] = [asks[choice.ask], ends[choice.end]];
        if (!ask || !end) return [];
        return [exchange(index === otherPlaceInTurn ? fromOtherPlace(ask) : ask, redirects, end)];
      }),
    ),
  );

function fromOtherPlace({ from, ...ask }: Ask): Ask {
  return from === undefined ? { ...ask, from: "sandboxed-frame" } : ask;
}

function exchange(ask: Ask, redirects: readonly HopAnswers[], last: HopAnswers): Exchange {
  const [first = last, ...rest] = [...redirects, last];
  return { ask, hops: [{ ...first, server: ask.server }, ...rest] };
}

/**
 * Random exchanges: every third is a sequence of requests to one URL. The same seed and count give the same exchanges.
 * @returns playables whose id names seed and number
 */
export function generate(seed: number, count: number): readonly (Playable | Sequence)[] {
  const sequences = fc.sample(sequence, { seed, numRuns: Math.ceil(count / 3) });
  return fc.sample(single, { seed, numRuns: count }).map((one, index) => {
    const id = `random-${seed}-${index}`;
    const turns = sequences[Math.floor(index / 3)];
    return index % 3 === 2 && turns ? { id, turns } : { id, ...one };
  });
}
