import { say } from "../words.ts";
import { ToolIcon } from "./icons.tsx";

/** The cross at the top of what can be put away again. */
export function CloseButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" class="tool" aria-label={say("panel.close")} title={say("panel.close")} onClick={onClick}>
      <ToolIcon name="close" />
    </button>
  );
}
