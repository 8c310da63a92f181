import { compare } from "../../demo/driver/compare.ts";
import { wordOf } from "../../demo/driver/judge.ts";
import { exchangeOf, marker, type Played, play, type ReportedExchange, settledReport } from "../../demo/driver/play.ts";
import type { Playable } from "../../demo/servers.ts";
import { openBench } from "../oracle/bench.ts";
import { type Column, columns } from "./columns.ts";
import { type Row, rows } from "./rows.ts";

/*
 * Plays every fault for every requester that it can meet, in a real browser, and prints a table of both: whether
 * Chromium said what the column says, and whether we said the same.
 */

interface Cell {
  readonly row: Row;
  readonly column: Column;
  readonly playable: Playable;
}

const cells = rows.flatMap((row, rowIndex) =>
  columns.flatMap((column, columnIndex): Cell[] => {
    const exchange = column.exchange(row);
    return exchange ? [{ row, column, playable: { id: `cell-${rowIndex}-${columnIndex}`, ...exchange } }] : [];
  }),
);

const batchSize = 100;
const bench = await openBench();
const { session, panel, judge, servers } = bench;
for (const { playable } of cells) servers.add(playable);
const remarks: string[] = [];
const marks = new Map<Cell, string>();
let wrong = 0;
for (let start = 0; start < cells.length; start += batchSize) {
  const played: [Cell, Played][] = [];
  for (const cell of cells.slice(start, start + batchSize)) {
    played.push([cell, await play(session, judge, cell.playable)]);
  }
  const { report } = await settledReport(session, panel, judge, marker);
  for (const [cell, one] of played) marks.set(cell, markOf(cell, one, exchangeOf(report, one)));
  await panel.getByRole("button", { name: "Clear" }).click();
  process.stderr.write(`${Math.min(start + batchSize, cells.length)} of ${cells.length}\n`);
}
await bench.close();

print();
process.exitCode = wrong > 0 ? 1 : 0;

/** "=" where Chromium said the column's word and we the same; else a letter or a number that the remarks explain. */
function markOf({ row, column }: Cell, played: Played, ours: ReportedExchange | undefined): string {
  const result = compare(ours, played, row.ask);
  const word = wordOf(played.judgement);
  if (result === "exact" && word === column.word) return "=";
  if (result === "among-alternatives" && word === column.word) return "~";
  if (result === "wrong") wrong++;
  const said = ours ? `${ours.verdict} ${ours.causes[0]?.browsers.chromium ?? ours.causes[0]?.id ?? ""}` : "nothing";
  remarks.push(`${row.name}, ${column.name}: Chromium said ${word ?? "readable"}, we said ${said.trim()} (${result})`);
  return result === "wrong" ? `!${remarks.length}` : String(remarks.length);
}

function print(): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const [index, { name, word }] of columns.entries()) {
    console.log(`${String.fromCharCode(97 + index)}  ${name.padEnd(24)} ${word ?? "readable"}`);
  }
  console.log("\n=  Chromium said so, and we the same   ~  it is one of the two that we said   number  see below\n");
  console.log(`${"".padEnd(width)}  ${columns.map((_, index) => String.fromCharCode(97 + index).padEnd(4)).join("")}`);
  for (const row of rows) {
    const line = columns.map((column) => {
      const cell = cells.find((one) => one.row === row && one.column === column);
      return ((cell && marks.get(cell)) ?? "").padEnd(4);
    });
    console.log(`${row.name.padEnd(width)}  ${line.join("")}`.trimEnd());
  }
  for (const [index, remark] of remarks.entries()) console.log(`${index === 0 ? "\n" : ""}${index + 1}  ${remark}`);
  console.log(`\n${cells.length} cells, ${remarks.length} with a remark, ${wrong} wrong`);
}
