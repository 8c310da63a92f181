import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { isPrivateWindow } from "../inspected-page.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { ShowExample } from "./example.tsx";
import { ToolIcon } from "./icons.tsx";
import { LanguageChoice } from "./language-choice.tsx";

/** Opens and closes the settings. */
export function SettingsButton({ shown }: { shown: Signal<boolean> }) {
  return (
    <button
      type="button"
      class="tool settings-button"
      aria-label={say("settings.name")}
      title={say("settings.name")}
      aria-expanded={shown.value}
      onClick={() => {
        shown.value = !shown.value;
      }}
    >
      <ToolIcon name="settings" />
    </button>
  );
}

/** Everything that users set, each with what it does. It stands below the toolbar, as settings do in DevTools. */
export function SettingsView({ store }: { store: Store }) {
  const { settings } = store;
  return (
    <section class="settings" aria-label={say("settings.name")}>
      {isPrivateWindow && <p class="quiet">{say("settings.private")}</p>}
      <Switch setting={settings.flightRecorder} name={say("settings.flight-recorder")} isDisabled={isPrivateWindow}>
        {say(isPrivateWindow ? "settings.flight-recorder.private" : "settings.flight-recorder.what")}
      </Switch>
      <Switch setting={settings.preserveLog} name={say("list.preserve")}>
        {say("settings.preserve-log.what")}
      </Switch>
      <Switch setting={settings.groupRepeats} name={say("list.group")}>
        {say("settings.group-repeats.what")}
      </Switch>
      <LanguageChoice language={settings.language} />
      <ShowExample store={store} />
    </section>
  );
}

interface SwitchProps {
  readonly setting: Signal<boolean>;
  readonly name: string;
  readonly isDisabled?: boolean;
  /** What it does. */
  readonly children: ComponentChildren;
}

/** A setting that is on or off. */
export function Switch({ setting, name, isDisabled = false, children }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <label>
        <input
          type="checkbox"
          checked={setting.value}
          disabled={isDisabled}
          aria-describedby={id}
          onChange={({ currentTarget }) => {
            setting.value = currentTarget.checked;
          }}
        />
        {name}
      </label>
      <p id={id} class="quiet">
        {children}
      </p>
    </div>
  );
}
