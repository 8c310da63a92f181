import type { Signal } from "@preact/signals";
import { isMac } from "../platform.ts";
import { chordsOf, chordText, ownKeys, shortcuts } from "../shortcuts.ts";
import { say } from "../words.ts";
import { CloseButton } from "./close-button.tsx";

/** All shortcuts, below everything else; the panel goes on working, so each can be tried at once. */
export function ShortcutSheet({ isShown }: { isShown: Signal<boolean> }) {
  if (!isShown.value) return null;
  const listed = [...shortcuts, ...ownKeys].filter((one) => chordsOf(one, isMac).length > 0);
  return (
    <aside class="shortcut-sheet" aria-label={say("shortcuts.heading")}>
      <header>
        <h2>{say("shortcuts.heading")}</h2>
        <CloseButton
          onClick={() => {
            isShown.value = false;
          }}
        />
      </header>
      <dl>
        {listed.map((one) => (
          <div key={one.text}>
            <dt>
              {chordsOf(one, isMac).map((chord) => (
                <kbd key={chord}>{chordText(chord, isMac)}</kbd>
              ))}
            </dt>
            <dd>{say(one.text)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
