import { useEffect, useRef } from "preact/hooks";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { Text } from "./text.tsx";

/** Offers the example to whoever has an empty list and was not here before. */
export function ExampleOffer({ store }: { store: Store }) {
  const { exampleDismissed } = store.settings;
  if (exampleDismissed.value) return null;
  return (
    <div class="example-offer">
      <span>{say("example.offer")}</span>
      <button
        type="button"
        class="action"
        onClick={() => {
          store.exampleShown.value = true;
        }}
      >
        {say("example.show")}
      </button>
      <button
        type="button"
        class="link"
        onClick={() => {
          exampleDismissed.value = true;
        }}
      >
        {say("example.hide")}
      </button>
    </div>
  );
}

/** Shows the example again, from the settings. */
export function ShowExample({ store }: { store: Store }) {
  const isFull = store.explanations.value.length > 0;
  return (
    <div class="setting with-button">
      <button
        type="button"
        class="action"
        disabled={isFull}
        aria-describedby="setting-example"
        onClick={() => {
          store.settingsShown.value = false;
          store.exampleShown.value = true;
        }}
      >
        {say("example.show")}
      </button>
      <p id="setting-example" class="quiet">
        {say("settings.example.what")} {isFull && say("settings.example.full")}
      </p>
    </div>
  );
}

/** What stands where, below the example. */
export function ExampleHints({ leave }: { leave: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <aside class="example-hints" aria-label={say("settings.example")}>
      <p class="said">{say("example.said")}</p>
      <ul>
        {(["answer", "picture", "fix", "filter"] as const).map((place) => (
          <li key={place}>
            <Text>{say(`example.hint.${place}`)}</Text>
          </li>
        ))}
      </ul>
      <button ref={button} type="button" class="action" onClick={leave}>
        {say("example.leave")}
      </button>{" "}
      <span class="quiet">{say("example.leave.key")}</span>
    </aside>
  );
}
