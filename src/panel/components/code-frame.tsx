import type { Cause } from "../../shared/diagnosis/diagnose.ts";
import { statusLine } from "../../shared/diagnosis/evidence.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { ResponseChange } from "../../shared/diagnosis/fix/fix.ts";
import { judgedHeaders, type Transaction } from "../../shared/exchange/exchange.ts";
import type { Header } from "../../shared/fetch/header-list.ts";
import { canonicalHeaderName, say } from "../words.ts";

/** Headers that a reader of CORS problems looks for, besides the ones that are at fault. */
const relevant =
  /^(access-control-|vary$|location$|www-authenticate$|allow$|content-type$|cross-origin-resource-policy$)/i;

/**
 * The response on which the first cause stands, as code: what is wrong is underlined, and what is missing stands where
 * it belongs.
 */
export function CodeFrame({ explanation, cause }: { explanation: Explanation; cause: Cause }) {
  const { exchange, diagnosis } = explanation;
  const hop = exchange.hops[cause.hop];
  const role = cause.on === "preflight" ? "preflight" : "actual";
  const transaction = hop?.[role];
  if (!transaction?.response) return null;
  const causes = diagnosis.causes.filter(
    (one) => one.hop === cause.hop && (one.on === "preflight") === (role === "preflight"),
  );
  const change = diagnosis.fix?.responses.find((one) => one.hop === cause.hop && one.role === role);
  return <Frame transaction={transaction} causes={causes} change={change} />;
}

function Frame({
  transaction,
  causes,
  change,
}: {
  transaction: Transaction;
  causes: readonly Cause[];
  change: ResponseChange | undefined;
}) {
  const { response } = transaction;
  if (!response) return null;
  const headers = judgedHeaders(response);
  const evidence = causes.flatMap((cause) => cause.evidence.map((one) => ({ ...one, cause })));
  const faulty = new Set(
    evidence.filter(({ where, value }) => where.endsWith("response.header") && value !== null).map(({ name }) => name),
  );
  const statusAtFault =
    evidence.some(({ where }) => where.endsWith("response.status")) && (response.status < 200 || response.status > 299);
  const shown = headers.filter(({ name }) => relevant.test(name) || faulty.has(name.toLowerCase()));
  const absent = new Set(evidence.filter(({ value }) => value === null).map(({ name }) => name));
  const missing = (change?.set ?? []).filter(({ name }) => absent.has(name));
  return (
    <pre class="frame">
      <div class="request-line">
        {transaction.method} {transaction.url}
      </div>
      <div>
        <span class={statusAtFault ? "fault" : ""}>{statusLine(response.status, response.statusText)}</span>
      </div>
      {shown.map((header, index) => (
        <HeaderLine key={index} header={header} fault={faulty.has(header.name.toLowerCase())} />
      ))}
      {missing.map(({ name, value, onlyWith }) => (
        <div key={name} class="missing">
          + {canonicalHeaderName(name)}: {value}
          <span class="note"> {say(onlyWith ? "panel.fix.if-credentials" : "panel.frame.missing")}</span>
        </div>
      ))}
      {headers.length > shown.length && (
        <div class="others">{say("panel.frame.others", { count: headers.length - shown.length })}</div>
      )}
    </pre>
  );
}

function HeaderLine({ header, fault }: { header: Header; fault: boolean }) {
  return (
    <div>
      {canonicalHeaderName(header.name)}:{" "}
      <span class={fault ? "fault" : ""}>{header.value === "" ? "␣" : header.value}</span>
    </div>
  );
}
