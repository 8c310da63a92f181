import type { Evaluation } from "../../cors/evaluate.ts";
import type { Profile } from "../../cors/profile.ts";
import type { Exchange } from "../../exchange/exchange.ts";
import type { Message, MessageId } from "../../messages/messages.ts";
import type { Advice, Who } from "../rule.ts";
import type { Fix } from "./fix.ts";
import { neededChanges } from "./needed-changes.ts";
import { pageSide } from "./page-side.ts";

/** What the causes of an exchange bring to its fix. */
export interface FixParts {
  readonly who: Who;
  readonly advice: readonly Advice[];
  readonly notes: readonly Message[];
}

/** Notes that speak of "these headers": they mean nothing where none are proposed. */
const aboutResponses: ReadonlySet<MessageId> = new Set<MessageId>([
  "note.actual-not-seen",
  "note.target-not-seen",
  "note.only-with-credentials",
]);

/**
 * The complete fix of an exchange: every response that is at fault, and every response that was never seen because
 * something before it failed, so that applying all of it once makes the exchange pass; and what the page can do.
 * @param profile the engine that the evaluation was made for
 * @returns null where nothing can be done
 */
export function completeFix(exchange: Exchange, evaluation: Evaluation, parts: FixParts, profile: Profile): Fix | null {
  const modes = evaluation.alternatives.map(({ credentialsMode }) => credentialsMode);
  const needed = neededChanges(exchange, evaluation, modes, profile);
  const permissions: Message[] = evaluation.preflights.flatMap(({ permission }) =>
    permission ? [{ id: "note.permission-cached", values: { seconds: permission.maxAge } }] : [],
  );
  // Part of a fix would only move the failure, so without a safe change of every response there is none.
  const canWork = !needed.isUnsafe && !needed.isInVain;
  const responses = canWork ? needed.responses : [];
  const aboutServers = needed.notes.filter(({ id }) => canWork || !aboutResponses.has(id));
  const notes = new Map([...parts.notes, ...aboutServers, ...permissions].map((note) => [note.id, note]));
  const request = pageSide(exchange, evaluation, parts.advice, needed, profile);
  if (responses.length + request.length + notes.size === 0) return null;
  return { who: needed.isUnsafe ? "page" : parts.who, responses, request, notes: [...notes.values()] };
}
