export { canonicalHeaderName } from "../shared/fetch/canonical-header-name.ts";

import { createSay, type Message, type Say } from "../shared/messages/messages.ts";

/** The panel's words. */
export const say: Say = createSay("en");

/** A message of the shared code in the panel's words. */
export function sayMessage({ id, values }: Message): string {
  return say(id, values);
}
