import { useSignal } from "@preact/signals";
import type { Step } from "../../shared/cors/step.ts";
import type { Cause } from "../../shared/diagnosis/diagnose.ts";
import { statusLine } from "../../shared/diagnosis/evidence.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { faultNote, faultParts } from "../../shared/diagnosis/fault-parts.ts";
import type { ResponseChange } from "../../shared/diagnosis/fix/fix.ts";
import { stepHeader } from "../../shared/diagnosis/step-header.ts";
import { judgedHeaders, type Transaction } from "../../shared/exchange/exchange.ts";
import { getHeader, type Header } from "../../shared/fetch/header-list.ts";
import { isTellingHeader } from "../../shared/fetch/telling-headers.ts";
import { type SharedPart, sharedPartOf } from "../shown-url.ts";
import { canonicalHeaderName, say, sayMessage } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { ShortUrl } from "./said.tsx";
import { Text } from "./text.tsx";

/** How many letters of a URL the line of a request shows. */
const lettersInLine = 64;

/**
 * The place at which a cause stands, as code: what is wrong is underlined, with a note, and what is missing stands where
 * it belongs.
 * @param alone whether only this cause is shown, and not what else is wrong in the same response
 */
export function CodeFrame({ explanation, cause, alone }: { explanation: Explanation; cause: Cause; alone?: boolean }) {
  const { exchange, diagnosis } = explanation;
  const role = cause.on === "preflight" ? "preflight" : "actual";
  const transaction = exchange.hops[cause.hop]?.[role];
  if (!transaction) return null;
  const causes = alone
    ? [cause]
    : diagnosis.causes.filter((one) => one.hop === cause.hop && (one.on === "preflight") === (role === "preflight"));
  const change = diagnosis.fix?.responses.find((one) => one.hop === cause.hop && one.role === role);
  return <Frame transaction={transaction} causes={causes} change={change} shared={sharedPartOf(exchange)} />;
}

/** A response with the headers by which it was let through. */
export function PassedFrame({
  transaction,
  steps,
  shared,
}: {
  transaction: Transaction;
  steps: readonly Step[];
  shared: SharedPart;
}) {
  return <Frame transaction={transaction} causes={[]} change={undefined} shared={shared} passed={steps} />;
}

function Frame({
  transaction,
  causes,
  change,
  shared,
  passed = [],
}: {
  transaction: Transaction;
  causes: readonly Cause[];
  change: ResponseChange | undefined;
  shared: SharedPart;
  passed?: readonly Step[];
}) {
  const showsAll = useSignal(false);
  const { response, requestHeaders = [] } = transaction;
  const evidence = causes.flatMap((cause) => cause.evidence);
  const asked = evidence.filter(({ where, value }) => where.endsWith("request.header") && value !== null);
  const origin = causes.some(({ step }) => step?.id === "allow-origin-matches")
    ? getHeader(requestHeaders, "origin")
    : null;
  const errors = response
    ? []
    : evidence.filter(({ where, value }) => where.endsWith("response.error") && value !== null);
  if (!response && errors.length === 0) return null;
  return (
    <pre class="frame">
      <div class="request-line">
        {transaction.method} <ShortUrl url={transaction.url} shared={shared} letters={lettersInLine} />
      </div>
      {origin !== null && !asked.some(({ name }) => name === "origin") && (
        <div class="request-line">Origin: {origin}</div>
      )}
      {uniqueBy(asked, ({ name }) => name).map(({ name, value }) => (
        <div key={name} class="request-line">
          {canonicalHeaderName(name)}: <span class={name === "origin" && value === "null" ? "fault" : ""}>{value}</span>
        </div>
      ))}
      {uniqueBy(errors, ({ value }) => value).map(({ value }) => (
        <div key={value}>
          <span class="fault">{value}</span>
        </div>
      ))}
      {response && (
        <ResponseLines response={response} causes={causes} change={change} passed={passed} showsAll={showsAll.value} />
      )}
      {response && <Others response={response} causes={causes} showsAll={showsAll} />}
    </pre>
  );
}

type Response = NonNullable<Transaction["response"]>;

function ResponseLines({
  response,
  causes,
  change,
  passed,
  showsAll,
}: {
  response: Response;
  causes: readonly Cause[];
  change: ResponseChange | undefined;
  passed: readonly Step[];
  showsAll: boolean;
}) {
  const headers = judgedHeaders(response);
  const evidence = causes.flatMap((cause) => cause.evidence);
  const isAtFault = faultyNames(causes);
  const statusFaults = causes.filter((cause) => cause.evidence.some(({ where }) => where.endsWith("response.status")));
  const isStatusAtFault = statusFaults.length > 0 && (response.status < 200 || response.status > 299);
  const absent = new Set(evidence.filter(({ value }) => value === null).map(({ name }) => name));
  const missing = (change?.set ?? []).filter(({ name }) => absent.has(name));
  const shown = showsAll ? headers : headers.filter(({ name }) => isRelevant(name, isAtFault));
  // What is missing belongs behind the last line of its kind.
  const behind = shown.findLastIndex(({ name }) => /^access-control-/i.test(name));
  const place = behind === -1 ? shown.length : behind + 1;
  const line = (header: Header, index: number) => (
    <HeaderLine
      key={index}
      header={header}
      causes={causes}
      isFault={isAtFault.has(header.name.toLowerCase())}
      isLast={!shown.slice(index + 1).some(({ name }) => name.toLowerCase() === header.name.toLowerCase())}
      passed={passed}
    />
  );
  return (
    <>
      <div>
        <span class={isStatusAtFault ? "fault" : ""}>{statusLine(response.status, response.statusText)}</span>
      </div>
      {isStatusAtFault && <Notes causes={statusFaults.filter(({ step }) => step?.id === "preflight-ok-status")} />}
      {shown.slice(0, place).map(line)}
      {missing.map(({ name, value, onlyWith }) => (
        <div key={name} class="missing">
          + {canonicalHeaderName(name)}: {value}
          <span class="note"> {say(onlyWith ? "panel.fix.if-credentials" : "panel.frame.missing")}</span>
        </div>
      ))}
      {shown.slice(place).map((header, index) => line(header, place + index))}
    </>
  );
}

/** One header, with what is wrong in it underlined; a button to copy it appears where the mouse or the focus is. */
function HeaderLine({
  header: { name, value },
  causes,
  isFault,
  isLast,
  passed,
}: {
  header: Header;
  causes: readonly Cause[];
  isFault: boolean;
  /** Whether no other line of the same header follows. */
  isLast: boolean;
  passed: readonly Step[];
}) {
  const lowerCase = name.toLowerCase();
  const shownName = canonicalHeaderName(name);
  // Of the steps about no header of CORS, those that look at a header are about a redirect's.
  const faults = causes.filter(
    ({ step }) => step?.result === "fail" && (stepHeader(step.id) ?? "location") === lowerCase,
  );
  const misspelt = causes.some(({ id, evidence }) => id === "cors-header-misspelt" && evidence[0]?.name === lowerCase);
  const [first] = faults;
  const whole = [{ text: value, isFault: isFault && !misspelt }];
  const parts = isFault && first?.step && value !== "" ? faultParts(first.step, value) : whole;
  return (
    <>
      <div class={`line ${passed.some(({ id }) => stepHeader(id) === lowerCase) ? "deciding" : ""}`}>
        <span class={misspelt ? "fault" : ""}>{shownName}</span>:{" "}
        {parts.map((part, index) => (
          <span key={index} class={part.isFault ? "fault" : ""}>
            {part.text === "" ? "␣" : part.text}
          </span>
        ))}
        <CopyButton text={`${shownName}: ${value}`} label={say("panel.copy-header", { name: shownName })} />
      </div>
      {isFault && isLast && <Notes causes={faults} />}
    </>
  );
}

function Notes({ causes }: { causes: readonly Cause[] }) {
  const notes = causes.flatMap(({ step }) => (step && faultNote(step)) ?? []);
  return (
    <>
      {notes.map((note) => (
        <div key={note.id} class="fault-note">
          <Text>{sayMessage(note)}</Text>
        </div>
      ))}
    </>
  );
}

/** The headers that play no part, folded; they open where they stood. */
function Others({
  response,
  causes,
  showsAll,
}: {
  response: Response;
  causes: readonly Cause[];
  showsAll: { value: boolean };
}) {
  const isAtFault = faultyNames(causes);
  const count = judgedHeaders(response).filter(({ name }) => !isRelevant(name, isAtFault)).length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="others link"
      aria-expanded={showsAll.value}
      onClick={() => {
        showsAll.value = !showsAll.value;
      }}
    >
      {showsAll.value ? say("panel.frame.fewer") : say("panel.frame.others", { count })}
    </button>
  );
}

function faultyNames(causes: readonly Cause[]): ReadonlySet<string> {
  const evidence = causes.flatMap((cause) => cause.evidence);
  return new Set(
    evidence.filter(({ where, value }) => where.endsWith("response.header") && value !== null).map(({ name }) => name),
  );
}

function isRelevant(name: string, faulty: ReadonlySet<string>): boolean {
  return isTellingHeader(name) || faulty.has(name.toLowerCase());
}

function uniqueBy<T>(list: readonly T[], key: (one: T) => unknown): readonly T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()];
}
