import { signal } from "@preact/signals";
import { copyText } from "./clipboard.ts";
import { say } from "./words.ts";

/** What can be copied where no button stands that could say so itself. */
export type Copied = "explanation" | "url" | "curl" | "fetch" | "headers" | "header" | "name" | "link" | "har";

/** How long it is said that something was copied, in milliseconds. */
const shownFor = 2_000;

/** Copies for menus and keys, and says for a moment what came of it. */
export type Copier = ReturnType<typeof createCopier>;

export function createCopier() {
  const notice = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    /** What was copied last, as long as it is to be said. */
    notice,
    copy(what: Copied, text: string) {
      notice.value = copyText(text) ? say("copied", { what }) : say("copied.refused");
      clearTimeout(timer);
      timer = setTimeout(() => {
        notice.value = null;
      }, shownFor);
    },
  };
}
