import { useSignal } from "@preact/signals";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { CallFrame } from "../../shared/exchange/network-event.ts";
import { callSite, groupFrames, locationOf, placeOf } from "../call-site.ts";
import { openInSources } from "../sources.ts";
import { say } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Fold } from "./depth.tsx";
import { Text } from "./text.tsx";

/** The line of the page's code that made the call; nothing where the browser did not say it. */
export function CalledFrom({ explanation: { exchange } }: { explanation: Explanation }) {
  const frame = callSite(exchange.callFrames ?? []);
  if (!frame) return null;
  const { functionName } = frame;
  const place = placeOf(frame);
  const text = functionName
    ? say("connection.called-from.in", { place, functionName })
    : say("connection.called-from", { place });
  return (
    <p class="called-from">
      <ToPlace frame={frame} text={text} />
    </p>
  );
}

/** How the page's code came to make the call, innermost first. */
export function CallStack({ explanation: { exchange } }: { explanation: Explanation }) {
  const groups = groupFrames(exchange.callFrames ?? []);
  if (groups.length === 0) return null;
  return (
    <Fold title={say("connection.stack")}>
      <ol class="frames">
        {groups.map(({ isLibrary, frames }, index) =>
          isLibrary && groups.length > 1 ? (
            <li key={index}>
              <Fold title={say("connection.stack.library", { count: frames.length })}>
                <ol class="frames">
                  <Frames frames={frames} />
                </ol>
              </Fold>
            </li>
          ) : (
            <Frames key={index} frames={frames} />
          ),
        )}
      </ol>
    </Fold>
  );
}

function Frames({ frames }: { frames: readonly CallFrame[] }) {
  return (
    <>
      {frames.map((frame, index) => (
        <li key={index}>
          {frame.asyncKind && <div class="quiet">{say("connection.stack.async", { kind: frame.asyncKind })}</div>}
          {frame.functionName || say("panel.call.anonymous")} <ToPlace frame={frame} text={`\`${placeOf(frame)}\``} />
        </li>
      ))}
    </>
  );
}

/** A place in the code: it opens in Sources, and where the browser has no way there it can be copied. */
function ToPlace({ frame, text }: { frame: CallFrame; text: string }) {
  const isGone = useSignal(false);
  const location = locationOf(frame);
  if (!openInSources) {
    return (
      <>
        <Text>{text}</Text> <CopyButton text={location} label={say("connection.copy-location", { location })} />
      </>
    );
  }
  const open = async () => {
    isGone.value = !(await openInSources?.(frame));
  };
  return (
    <>
      <button
        type="button"
        class="link"
        title={say("connection.open-in-sources", { location })}
        onClick={() => void open()}
      >
        <Text>{text}</Text>
      </button>
      {isGone.value && (
        <span class="quiet" role="status">
          {" "}
          {say("connection.not-in-sources")}
        </span>
      )}
    </>
  );
}
