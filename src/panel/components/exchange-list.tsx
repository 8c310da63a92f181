import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { isTrial, lastHop } from "../../shared/exchange/exchange.ts";
import { statusText } from "../row.ts";
import type { Store } from "../store.ts";
import { say, sayMessage } from "../words.ts";
import { BeforeMark } from "./before-devtools.tsx";
import { VerdictIcon } from "./icons.tsx";

/** The exchanges as a table, one row each; arrows move the selection, Enter goes to the explanation. */
export function ExchangeList({ store, openDetail }: { store: Store; openDetail: () => void }) {
  const { shown, selectedId } = store;
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = shown.value;
  const selectedIndex = rows.findIndex(({ exchange }) => exchange.id === selectedId.value);

  const select = (index: number) => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row) selectedId.value = row.exchange.id;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: selectedIndex + 1,
      ArrowUp: selectedIndex - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: selectedIndex + 10,
      PageUp: selectedIndex - 10,
    };
    const to = moves[event.key];
    if (to !== undefined) select(to);
    else if (event.key === "Enter") openDetail();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    body.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [selectedIndex]);

  return (
    <table
      class="exchanges"
      role="grid"
      aria-label={say("panel.list")}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...(selectedIndex >= 0 ? { "aria-activedescendant": rowId(rows[selectedIndex]) } : {})}
    >
      <thead>
        <tr>
          <th scope="col" class="verdict">
            {say("panel.column.verdict")}
          </th>
          <th scope="col" class="method">
            {say("panel.column.method")}
          </th>
          <th scope="col" class="url">
            {say("panel.column.url")}
          </th>
          <th scope="col" class="status">
            {say("panel.column.status")}
          </th>
          <th scope="col" class="cause">
            {say("panel.column.cause")}
          </th>
          <th scope="col" class="time">
            {say("panel.column.time")}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <Row key={row.exchange.id} explanation={row} selected={row.exchange.id === selectedId.value} store={store} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly explanation: Explanation;
  readonly selected: boolean;
  readonly store: Store;
}

/** While a page makes requests the list changes all the time; a row that did not change is not drawn again. */
function Row({ explanation, selected, store }: RowProps) {
  return useMemo(() => drawRow({ explanation, selected, store }), [explanation, selected, store]);
}

function drawRow({ explanation, selected, store }: RowProps) {
  const { exchange, evaluation, diagnosis } = explanation;
  const { method, url } = exchange.hops[0].actual;
  const [cause] = [...diagnosis.causes, ...diagnosis.warnings];
  return (
    <tr
      id={rowId(explanation)}
      class={evaluation.verdict}
      aria-selected={selected}
      onMouseDown={() => {
        store.selectedId.value = exchange.id;
      }}
    >
      <td class="verdict">
        <VerdictIcon verdict={evaluation.verdict} />
        <span class="word">{say(`verdict.${evaluation.verdict}`)}</span>
      </td>
      <td class="method">{method}</td>
      <td class="url" title={url}>
        <BeforeMark exchange={exchange} />
        {isTrial(exchange) && (
          <>
            <span class="trial-mark" title={say("trial.mark.long")}>
              {say("trial.mark")}
            </span>{" "}
          </>
        )}
        <Url url={url} />
      </td>
      <td class="status">{statusText(explanation)}</td>
      <td class={`cause ${diagnosis.causes.length === 0 ? "warning" : ""}`} title={cause && sayMessage(cause.title)}>
        {cause && sayMessage(cause.title)}
      </td>
      <td class="time">{duration(explanation)}</td>
    </tr>
  );
}

/** Path first, because that is what differs between rows; the host after it. */
function Url({ url }: { url: string }) {
  if (!URL.canParse(url)) return <>{url}</>;
  const { host, pathname, search } = new URL(url);
  return (
    <>
      <span class="path">{pathname + search}</span> <span class="host">{host}</span>
    </>
  );
}

function duration({ exchange }: Explanation): string {
  const { endedAt, response } = lastHop(exchange).actual;
  const end = endedAt ?? response?.startedAt;
  return end === undefined ? "" : say("panel.time", { milliseconds: end - exchange.hops[0].actual.startedAt });
}

function rowId(explanation: Explanation | undefined): string {
  return `exchange-${explanation?.exchange.id}`;
}
