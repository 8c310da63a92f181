import type { Judgement } from "../../demo/driver/judge.ts";
import type { Answer, HopAnswers } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";
import type { Bench } from "./bench.ts";

/** How often somebody goes on who mends what the browser names first, and tries again. */
const patience = 10;

/**
 * How many rounds requests take when one follows the browser's first message alone: mend that one thing on that one
 * response, and ask again.
 * @returns the number of changes for each playable; null where no end came
 */
export async function roundsByMessage(
  bench: Bench,
  playables: readonly Playable[],
): Promise<readonly (number | null)[]> {
  const rounds: (number | null)[] = playables.map(() => null);
  let open = playables.map((playable, index) => ({ playable, index }));
  for (let round = 0; round <= patience && open.length > 0; round++) {
    const played = await bench.play(open.map(({ playable }) => playable));
    open = open.flatMap(({ playable, index }, at) => {
      const judgement = played[at]?.judgement;
      if (judgement?.responded) rounds[index] = round;
      const mended = judgement && !judgement.responded ? mendByMessage(playable, judgement, round) : null;
      return mended ? [{ playable: mended, index }] : [];
    });
  }
  return rounds;
}

/** Changes what Chromium's error names, and nothing else. */
function mendByMessage(
  playable: Playable,
  { corsError, failedParameter, urls }: Judgement,
  round: number,
): Playable | null {
  const at = Math.min(urls.length, playable.hops.length) - 1;
  const hop = playable.hops[at];
  const role = /Preflight/.test(corsError ?? "") ? "preflight" : "actual";
  const answer = hop?.[role];
  const mended = answer && mendedAnswer(answer, corsError ?? "", failedParameter);
  if (!hop || !mended) return null;
  const [first, ...rest] = playable.hops.map(
    (one, index): HopAnswers => (index === at ? { ...hop, [role]: mended } : one),
  );
  const id = `${playable.id.replace(/-round\d+$/, "")}-round${round}`;
  return first ? { ...playable, id, hops: [first, ...rest] } : null;
}

function mendedAnswer(answer: Answer, corsError: string, named: string): Answer | null {
  switch (corsError.replace(/^Preflight/, "")) {
    case "MissingAllowOriginHeader":
    case "MultipleAllowOriginValues":
    case "InvalidAllowOriginValue":
    case "AllowOriginMismatch":
    case "WildcardOriginNotAllowed":
      return withHeader(answer, "Access-Control-Allow-Origin", "{{sentOrigin}}");
    case "InvalidAllowCredentials":
      return withHeader(answer, "Access-Control-Allow-Credentials", "true");
    case "InvalidStatus":
    case "DisallowedRedirect":
      return { ...answer, status: 204 };
    case "InvalidAllowMethodsPreflightResponse":
      return withHeader(answer, "Access-Control-Allow-Methods", "GET");
    case "InvalidAllowHeadersPreflightResponse":
      return withHeader(answer, "Access-Control-Allow-Headers", "accept");
    case "MethodDisallowedByPreflightResponse":
      return withHeader(answer, "Access-Control-Allow-Methods", named);
    case "HeaderDisallowedByPreflightResponse":
      return withHeader(answer, "Access-Control-Allow-Headers", `${listed(answer)}${named}`);
    case "RedirectContainsCredentials":
      return withHeader(answer, "Location", "{{next}}");
    default:
      return null;
  }
}

function listed({ headers = {} }: Answer): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    /^access-control-allow-headers$/i.test(name) ? [value].flat() : [],
  );
  const names = lines
    .join(", ")
    .split(",")
    .filter((name) => name.trim() !== "" && name.trim() !== "*");
  return names.map((name) => `${name.trim()}, `).join("");
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  const others = Object.entries(answer.headers ?? {}).filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  return { ...answer, headers: { ...Object.fromEntries(others), [name]: value } };
}
