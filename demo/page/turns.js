// @ts-check
/**
 * The turns of a playable. A scenario has one request, perhaps after an earlier one; a sequence names its turns.
 * @template {{ ask: unknown }} Exchange
 * @param {(Exchange & { earlier?: Exchange }) | { turns: readonly (readonly Exchange[])[] }} played
 * @returns {readonly (readonly Exchange[])[]} turn after turn, the requests that are made together
 */
export function turnsOf(played) {
  if ("turns" in played) return played.turns;
  return played.earlier ? [[played.earlier], [played]] : [[played]];
}
