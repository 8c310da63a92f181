import { type ConsoleFlaw, type ConsoleReason, geckoConsole } from "../cors/gecko-console.ts";
import { factValue } from "../exchange/fact.ts";
import type { Message } from "../messages/messages.ts";
import type { Cause } from "./diagnose.ts";
import type { Explanation } from "./explain.ts";

/** What Firefox's console says where a cause stopped an exchange that Firefox made. */
export interface ConsoleOutput {
  readonly cause: Cause;
  readonly lines: readonly [ConsoleReason, ...ConsoleReason[]];
}

/** What Firefox's console says of an exchange: one output, or one for each possible first cause. */
export function consoleOutput({ exchange, evaluation, diagnosis }: Explanation): readonly ConsoleOutput[] {
  if (exchange.engine !== "gecko") return [];
  const outputs = diagnosis.causes.flatMap((cause): readonly ConsoleOutput[] => {
    if (!cause.isFirst || !cause.step) return [];
    const [first, ...more] = geckoConsole(cause.step, exchange, factValue(evaluation.mode));
    return first ? [{ cause, lines: [first, ...more] }] : [];
  });
  // Several causes can stand for one failing step.
  return outputs.filter(({ cause }, index) => outputs.findIndex((other) => other.cause.step === cause.step) === index);
}

/** Whether a reader of the console alone would look in the wrong place. */
export function isMisleading({ lines }: ConsoleOutput): boolean {
  return lines.some(({ flaws }) => flaws.some((flaw) => flaw !== "second-message"));
}

/**
 * What is to be said of a line of the console.
 * @param reason the title of the cause in the reader's language
 */
export function explainFlaw(flaw: ConsoleFlaw, { step }: Cause, reason: string): Message {
  return { id: `gecko-console.${flaw}`, values: { reason, names: step?.names?.join(", ") ?? "" } };
}
