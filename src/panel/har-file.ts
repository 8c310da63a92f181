import { batch, signal } from "@preact/signals";
import { createHarReading, type HarFile } from "../shared/har-in/read-har.ts";
import { type FileWords, fileWords } from "../shared/report/file-words.ts";
import { createRecorded, type Recorded } from "./recorded.ts";
import type { Store } from "./store.ts";
import { say } from "./words.ts";

/** A HAR file whose exchanges are shown instead of what is recorded. */
export interface OpenedFile {
  readonly name: string;
  readonly file: HarFile;
  readonly words: FileWords;
  readonly recorded: Recorded;
}

/** Opening HAR files in the panel. */
export type HarFiles = ReturnType<typeof createHarFiles>;

/** Bytes that are read at once: a few milliseconds of work, so that the panel goes on answering. */
const chunkSize = 512 * 1024;

/** Milliseconds of work after which the panel may answer. */
const slice = 20;

/** Goes through steps a slice at a time. @returns what comes of them; undefined where nobody waits for it any more */
async function inSlices<T>(steps: Generator<void, T>, isWanted: () => boolean): Promise<T | undefined> {
  while (isWanted()) {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

export function createHarFiles({ openedFile, selectedId }: Pick<Store, "openedFile" | "selectedId">) {
  /** The file that is being read, and how far it is in percent. */
  const reading = signal<{ readonly name: string; readonly percent: number } | null>(null);
  /** Why nothing of a file can be shown. */
  const problem = signal<string | null>(null);
  /** The latest file that was asked for; an earlier one stops when it is no longer that. */
  let wanted: File | null = null;

  async function open(file: File): Promise<void> {
    wanted = file;
    problem.value = null;
    const har = createHarReading();
    for (let at = 0; at < file.size; at += chunkSize) {
      reading.value = { name: file.name, percent: Math.floor((100 * at) / file.size) };
      const chunk = await file
        .slice(at, at + chunkSize)
        .arrayBuffer()
        .catch((error: Error) => error);
      if (wanted !== file) return;
      if (chunk instanceof Error) {
        failed(say("cli.unreadable.other", { path: file.name, message: chunk.message }));
        return;
      }
      if (!har.write(new Uint8Array(chunk))) break;
    }
    const read = await inSlices(har.steps(), () => wanted === file);
    if (read) show(file.name, read);
  }

  function failed(words: string): void {
    wanted = null;
    reading.value = null;
    problem.value = words;
  }

  function show(name: string, file: HarFile): void {
    const words = fileWords(file, name, say);
    if (words.problem !== null && file.exchanges.length === 0) {
      failed(words.problem);
      return;
    }
    batch(() => {
      wanted = null;
      reading.value = null;
      selectedId.value = null;
      const recorded = createRecorded();
      recorded.replace(file.exchanges);
      openedFile.value = { name, file, words, recorded };
    });
  }

  return {
    reading,
    problem,
    open,
    /** Stops reading; what was shown before stays. */
    cancel() {
      wanted = null;
      reading.value = null;
    },
    dismissProblem() {
      problem.value = null;
    },
    /** Back to what is recorded. */
    close() {
      batch(() => {
        selectedId.value = null;
        openedFile.value = null;
      });
    },
  };
}
