import { useEffect, useRef, useState } from "preact/hooks";
import type { HarFiles } from "../har-file.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { ToolIcon } from "./icons.tsx";
import { Text } from "./text.tsx";

/** Opens a HAR file. */
export function OpenHarButton({ files }: { files: HarFiles }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="tool with-text"
        aria-label={say("har-in.open")}
        title={say("har-in.open.hint")}
        onClick={() => input.current?.click()}
      >
        <ToolIcon name="open-file" />
        <span class="wide-only">{say("har-in.open")}</span>
      </button>
      <input
        ref={input}
        type="file"
        class="har-input"
        accept=".har,application/json"
        aria-label={say("har-in.open")}
        tabIndex={-1}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void files.open(file);
          // The same file can be chosen again once it has changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

/** Which file is shown or read, what it does not tell, and the way back; and the place where files can be dropped. */
export function HarFileBar({ files, store }: { files: HarFiles; store: Store }) {
  const opened = store.openedFile.value;
  const reading = files.reading.value;
  const problem = files.problem.value;
  return (
    <>
      {reading && (
        <div class="notice har-bar" role="status">
          <span>{say("cli.reading", reading)}</span>
          <progress max={100} value={reading.percent} aria-label={say("cli.reading", reading)} />
          <button type="button" class="action" onClick={files.cancel}>
            {say("har-in.cancel")}
          </button>
        </div>
      )}
      {problem !== null && (
        <div class="notice har-bar" role="alert">
          <span>
            <Text>{problem}</Text>
          </span>
          <button type="button" class="action" onClick={files.dismissProblem}>
            {say("har-in.dismiss")}
          </button>
        </div>
      )}
      {opened && (
        <section class="har-bar opened" aria-label={say("har-in.showing", { name: opened.name })}>
          <div class="har-line">
            <span class="har-name" title={opened.name}>
              {say("har-in.showing", { name: opened.name })}
            </span>
            <span class="quiet">
              {say("cli.file", {
                tool: opened.file.tool.name || say("cli.unknown-tool"),
                entries: opened.file.entries,
                exchanges: opened.file.exchanges.length,
              })}
            </span>
            <button type="button" class="action" onClick={files.close}>
              {say("har-in.back")}
            </button>
          </div>
          {opened.words.problem !== null && (
            <p role="alert">
              <Text>{opened.words.problem}</Text>
            </p>
          )}
          <Notes title={say("har-in.untold", { count: opened.words.notes.length })} notes={opened.words.notes} />
          <Notes title={opened.words.faults[0] ?? ""} notes={opened.words.faults.slice(1)} />
        </section>
      )}
      <DropTarget files={files} />
    </>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <Text>{note}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The whole panel takes files that are dropped on it; while one is above it, it says so. */
function DropTarget({ files }: { files: HarFiles }) {
  const [isAbove, setIsAbove] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      // Else the browser would leave the panel and show the file.
      event.preventDefault();
      setIsAbove(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsAbove(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setIsAbove(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void files.open(file);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [files]);
  return isAbove ? <div class="har-drop">{say("har-in.drop")}</div> : null;
}
