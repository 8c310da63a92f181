import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";
import { locales } from "../../shared/messages/locales.ts";
import { say } from "../words.ts";

/** The languages that can be chosen; each is named in itself, so that people find theirs. */
export function LanguageOptions() {
  return (
    <>
      {locales.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {new Intl.DisplayNames(locale, { type: "language" }).of(locale)}
        </option>
      ))}
    </>
  );
}

/** Chooses the panel's language. */
export function LanguageChoice({ language }: { language: Signal<string> }) {
  const id = useId();
  return (
    <div class="setting">
      <label>
        {say("settings.language")}{" "}
        <select
          value={language.value}
          aria-describedby={id}
          onChange={({ currentTarget }) => {
            language.value = currentTarget.value;
          }}
        >
          <option value="">{say("settings.language.browser")}</option>
          <LanguageOptions />
        </select>
      </label>
      <p id={id} class="quiet">
        {say("settings.language.what")}
      </p>
    </div>
  );
}
