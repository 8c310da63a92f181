import type { MessageId } from "../messages/messages.ts";

type IdOf<Key> = Key extends `${infer Id}.title` ? Id : never;

/** The id of a rule: whatever has a title in the message catalogue. A rule without words does not compile. */
export type RuleId = IdOf<MessageId>;
