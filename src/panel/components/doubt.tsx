import { useSignal } from "@preact/signals";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { MessageId } from "../../shared/messages/messages.ts";
import { say } from "../words.ts";
import { Text } from "./text.tsx";

/** How sure the sentence beside it is; opens to what that rests on. */
export function Doubt({ explanation }: { explanation: Explanation }) {
  const isOpen = useSignal(false);
  const doubt = doubtOf(explanation);
  if (!doubt) return null;
  return (
    <span class="doubt">
      <button
        type="button"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {say(doubt.word)}
      </button>
      {isOpen.value && (
        <>
          {" "}
          <Text>{say(doubt.because)}</Text>
        </>
      )}
    </span>
  );
}

/** A word for how sure it is, and what it rests on. */
function doubtOf({ evaluation, diagnosis }: Explanation): { word: MessageId; because: MessageId } | null {
  const { outcome, credentialsMode, verdict } = evaluation;
  const [first] = diagnosis.causes;
  if (verdict === "pending") return null;
  if (first?.certainty === "possible") return { word: "doubt.possible", because: `basis.${credentialsMode.basis}` };
  if (outcome.known === "unknown") return { word: "doubt.unknown", because: `basis.${outcome.basis}` };
  if (first?.certainty === "inferred") {
    const restsOnCredentials = credentialsMode.known === "inferred" && dependsOnCredentials(first.step?.id);
    return {
      word: "panel.certainty.inferred",
      because: restsOnCredentials ? `basis.${credentialsMode.basis}` : "doubt.signs",
    };
  }
  return { word: `panel.certainty.${outcome.known}`, because: `basis.${outcome.basis}` };
}

/** Whether a step can fail only for a request with credentials, or by what "*" means to one. */
function dependsOnCredentials(id: string | undefined): boolean {
  return (
    id === "allow-credentials-true" ||
    id === "allow-origin-not-wildcard" ||
    id === "method-allowed" ||
    id === "request-headers-allowed"
  );
}
