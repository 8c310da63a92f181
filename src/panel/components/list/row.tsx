import { useMemo } from "preact/hooks";
import { isTrial } from "../../../shared/exchange/exchange.ts";
import type { Column, ColumnId } from "../../list/columns.ts";
import type { ExchangeRow, NavigationRow } from "../../list/rows.ts";
import { domainOf, durationOf, firstFinding, startOf, typeOf } from "../../list/values.ts";
import { statusText } from "../../row.ts";
import type { Store } from "../../store.ts";
import { say, sayMessage } from "../../words.ts";
import { BeforeMark } from "../before-devtools.tsx";
import { VerdictIcon } from "../icons.tsx";
import { PrerenderedMark } from "../prerendered.tsx";
import { SmallPicture } from "./small-picture.tsx";

interface RowProps {
  readonly row: ExchangeRow;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly columns: readonly Column[];
  readonly isSelected: boolean;
  readonly store: Store;
  /** Shows or hides what repeats a row. */
  readonly onToggle: (key: string, isOpen: boolean) => void;
}

/** The id of the element of a row. */
export function rowId(key: string): string {
  return `exchange-${key}`;
}

/** An exchange. While a page makes requests the list changes all the time; what did not change is not drawn again. */
export function Row({ row, index, columns, isSelected, store, onToggle }: RowProps) {
  const { verdict } = row.explanation.evaluation;
  const cells = useMemo(() => {
    const hasDomain = columns.some(({ id }) => id === "domain");
    return columns.map(({ id }) => <Cell key={id} id={id} row={row} hasDomain={hasDomain} onToggle={onToggle} />);
  }, [row.explanation, row.repeats?.count, row.repeats?.isOpen, columns.map(({ id }) => id).join(), onToggle]);
  return (
    <tr
      id={rowId(row.key)}
      class={`${verdict} ${index % 2 ? "odd" : ""} ${row.repetitionOf === undefined ? "" : "repetition"}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      onMouseDown={() => {
        store.selectedId.value = row.key;
      }}
    >
      {cells}
    </tr>
  );
}

/** Where the requests of another page begin. */
export function NavigationLine({ row, index, span }: { row: NavigationRow; index: number; span: number }) {
  const { url, at } = row.navigation;
  return (
    <tr class="navigation" aria-rowindex={index + 2}>
      <td colSpan={span} title={timeOf(at)}>
        {say("list.navigated", { url })}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly id: ColumnId;
  readonly row: ExchangeRow;
  /** Whether the domain has a column of its own. */
  readonly hasDomain: boolean;
  readonly onToggle: RowProps["onToggle"];
}

function Cell({ id, row, hasDomain, onToggle }: CellProps) {
  const { explanation } = row;
  const { exchange, evaluation, diagnosis } = explanation;
  const { method, url } = exchange.hops[0].actual;
  switch (id) {
    case "verdict": {
      const verdict = say(`verdict.${evaluation.verdict}`);
      const finding = firstFinding(explanation);
      // The cause has no column where there is little room.
      const hint = finding ? say("panel.headline", { verdict, title: sayMessage(finding.title) }) : verdict;
      return (
        <td class="verdict" title={hint}>
          <VerdictIcon verdict={evaluation.verdict} />
          <span class="word">{verdict}</span>
        </td>
      );
    }
    case "method":
      return <td class="method">{method}</td>;
    case "url":
      return (
        <td class="url" title={url}>
          {row.repeats && <Repeats row={row} repeats={row.repeats} onToggle={onToggle} />}
          <BeforeMark exchange={exchange} />
          <PrerenderedMark exchange={exchange} />
          {isTrial(exchange) && (
            <>
              <span class="trial-mark" title={say("trial.mark.long")}>
                {say("trial.mark")}
              </span>{" "}
            </>
          )}
          <Url url={url} withHost={!hasDomain} />
        </td>
      );
    case "domain":
      return <td class="domain">{domainOf(exchange)}</td>;
    case "status":
      return <td class="status">{statusText(explanation)}</td>;
    case "picture":
      return (
        <td class="picture">
          <SmallPicture explanation={explanation} />
        </td>
      );
    case "type":
      return <td class="type">{typeOf(exchange)}</td>;
    case "cause": {
      const finding = firstFinding(explanation);
      const text = finding && sayMessage(finding.title);
      return (
        <td class={`cause ${diagnosis.causes.length === 0 ? "warning" : ""}`} title={text}>
          {text}
        </td>
      );
    }
    case "time": {
      const milliseconds = durationOf(exchange);
      return <td class="time">{milliseconds !== null && say("panel.time", { milliseconds })}</td>;
    }
    case "started":
      return <td class="started">{timeOf(startOf(exchange))}</td>;
  }
}

/** How many say the same as a row, as a button that shows and hides the others. The keyboard has Right and Left for it. */
function Repeats({
  row,
  repeats: { count, isOpen },
  onToggle,
}: {
  row: ExchangeRow;
  repeats: { readonly count: number; readonly isOpen: boolean };
  onToggle: RowProps["onToggle"];
}) {
  const label = say(isOpen ? "list.group.hide" : "list.group.show", { count });
  return (
    <button
      type="button"
      class="repeats"
      tabIndex={-1}
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      // The focus stays with the list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onToggle(row.key, !isOpen)}
    >
      {say("list.group.count", { count })}
    </button>
  );
}

/** Path first, because that is what differs between rows; the host after it. */
function Url({ url, withHost }: { url: string; withHost: boolean }) {
  if (!URL.canParse(url)) return <>{url}</>;
  const { host, pathname, search } = new URL(url);
  return (
    <>
      <span class="path">{pathname + search}</span> {withHost && <span class="host">{host}</span>}
    </>
  );
}

const timeOfDay = new Intl.DateTimeFormat(undefined, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
  hourCycle: "h23",
});

/** A time of the day to the millisecond. */
function timeOf(at: number): string {
  return timeOfDay.format(at);
}
