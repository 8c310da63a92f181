import type { ComponentChildren } from "preact";
import { ownProfile } from "../../shared/cors/own-profile.ts";
import type { PreflightState } from "../../shared/cors/preflight-need.ts";
import type { PreflightReason } from "../../shared/cors/preflight-reason.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { judgedHeaders, type Transaction } from "../../shared/exchange/exchange.ts";
import type { Fact } from "../../shared/exchange/fact.ts";
import type { HeaderList } from "../../shared/fetch/header-list.ts";
import { mdnUrl } from "../copies.ts";
import { canonicalHeaderName, say } from "../words.ts";
import { Text } from "./text.tsx";

/*
 * Depth on demand: everything below the answer, folded.
 */

/** A part of the depth: a title that opens it. */
export function Fold({ title, isOpen, children }: { title: string; isOpen?: boolean; children: ComponentChildren }) {
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Why the browser asked first, or why it did not. */
export function WhyPreflight({ explanation: { exchange, evaluation } }: { explanation: Explanation }) {
  const sent = evaluation.preflights.some(({ state }) => state === "sent");
  return (
    <Fold title={say(sent ? "panel.why-preflight" : "panel.why-no-preflight")}>
      {evaluation.preflights.map((preflight, hop) => [
        evaluation.preflights.length > 1 && (
          <p key={`url ${hop}`} class="request-line">
            {exchange.hops[hop]?.actual.url}
          </p>
        ),
        <ul key={hop}>
          {preflight.because.map((reason, index) => (
            <li key={index}>
              <Text>{reasonText(reason)}</Text>
            </li>
          ))}
          {preflight.state !== "sent" && (
            <li>
              <Text>{stateText(preflight)}</Text>
            </li>
          )}
        </ul>,
      ])}
    </Fold>
  );
}

function reasonText(reason: PreflightReason): string {
  switch (reason.kind) {
    case "method":
      return say("panel.preflight.method", { name: reason.name });
    case "header": {
      const { name, value } = reason;
      return say("panel.preflight.header", { name, value: value ?? "", kind: value === null ? "name" : "value" });
    }
    default:
      return say(`panel.preflight.${reason.kind}`);
  }
}

function stateText({ state, permission }: PreflightState): string {
  if (state === "cached") {
    return permission ? say("panel.preflight.cached", { age: permission.age }) : say("panel.preflight.cached-before");
  }
  return say(state === "not-needed" ? "panel.preflight.not-needed" : "panel.preflight.unknown");
}

/** What each browser calls the first cause: people search for these names. The browser that showed it comes first. */
export function BrowserNames({ explanation: { exchange, diagnosis } }: { explanation: Explanation }) {
  const [first] = diagnosis.causes;
  if (!first) return null;
  const { chromium, firefox, webkit } = first.browsers;
  const none = say("panel.browsers.none");
  const inChrome = ["Chrome, Edge", chromium ?? none] as const;
  const inFirefox = ["Firefox", firefox === null ? none : <FirefoxReason name={firefox} />] as const;
  const inSafari = ["Safari", webkit ?? none] as const;
  const names =
    ownProfile(exchange).engine === "gecko" ? [inFirefox, inChrome, inSafari] : [inChrome, inFirefox, inSafari];
  return (
    <Fold title={say("panel.browsers")}>
      <dl>
        {names.map(([browser, name]) => [<dt key={browser}>{browser}</dt>, <dd key={`${browser} name`}>{name}</dd>])}
      </dl>
    </Fold>
  );
}

/** One of Firefox's names, with the page that MDN has for it. */
function FirefoxReason({ name }: { name: string }) {
  const url = mdnUrl(name);
  if (!url) return <>{name}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}

/** Facts that the browser hides, and what they rest on. */
export function Facts({ explanation: { exchange, evaluation } }: { explanation: Explanation }) {
  const { call } = exchange;
  const { outcome, mode, credentialsMode } = evaluation;
  const credentials = credentialsMode.known === "unknown" ? null : say(`panel.credentials.${credentialsMode.value}`);
  return (
    <Fold title={say("panel.facts")}>
      <dl>
        <dt>{say("panel.facts.outcome")}</dt>
        <dd>
          <FactValue fact={outcome} text={outcome.known === "unknown" ? null : say(`verdict.${outcome.value}`)} />
        </dd>
        <dt>{say("panel.facts.mode")}</dt>
        <dd>
          <FactValue fact={mode} text={mode.known === "unknown" ? null : mode.value} />
        </dd>
        <dt>{say("panel.facts.credentials")}</dt>
        <dd>
          <FactValue fact={credentialsMode} text={credentials} />
        </dd>
        {call?.redirect && [<dt>{say("panel.facts.redirect")}</dt>, <dd>{call.redirect}</dd>]}
        {call?.saw && [<dt>{say("panel.facts.saw")}</dt>, <dd>{call.saw}</dd>]}
      </dl>
    </Fold>
  );
}

function FactValue({ fact, text }: { fact: Fact<string>; text: string | null }) {
  return (
    <>
      {text ?? say("panel.facts.unknown")}{" "}
      {fact.known !== "unknown" && <span class="note">({say(`panel.certainty.${fact.known}`)})</span>}
      <div class="quiet">
        <Text>{say(`basis.${fact.basis}`)}</Text>
      </div>
    </>
  );
}

/** Everything that was on the wire, in wire order. */
export function AllHeaders({ explanation: { exchange } }: { explanation: Explanation }) {
  const transactions = exchange.hops.flatMap(({ preflight, actual }) => (preflight ? [preflight, actual] : [actual]));
  return (
    <Fold title={say("panel.headers")}>
      {transactions.map((transaction, index) => (
        <TransactionHeaders key={index} transaction={transaction} />
      ))}
    </Fold>
  );
}

function TransactionHeaders({ transaction }: { transaction: Transaction }) {
  const { method, url, requestHeaders, omittedRequestHeaders = 0, devtools, response } = transaction;
  return (
    <div class="transaction">
      <p class="request-line">
        {method} {url}
      </p>
      <h4>{say(requestHeaders ? "panel.headers.request" : "panel.headers.request-provisional")}</h4>
      <HeaderTable headers={requestHeaders ?? devtools?.provisionalHeaders} />
      <Omitted count={omittedRequestHeaders} />
      <h4>
        {say("panel.headers.response")}
        {response && ` (${response.status})`}
      </h4>
      <HeaderTable headers={response && judgedHeaders(response)} />
      <Omitted count={response?.omittedHeaders ?? 0} />
    </div>
  );
}

function Omitted({ count }: { count: number }) {
  return count > 0 && <p class="quiet">{say("panel.headers.omitted", { count })}</p>;
}

function HeaderTable({ headers }: { headers: HeaderList | undefined }) {
  if (!headers) return <p class="quiet">{say("panel.headers.none")}</p>;
  return (
    <dl class="headers">
      {headers.map(({ name, value }, index) => (
        <div key={index}>
          <dt>{canonicalHeaderName(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
