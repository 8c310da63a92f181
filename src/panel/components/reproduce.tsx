import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { redactExchange } from "../../shared/report/redact/redact.ts";
import { curlCommand } from "../../shared/reproduce/curl.ts";
import { fetchCallOf, fetchCode } from "../../shared/reproduce/page-call.ts";
import { type WireRequest, wireRequests } from "../../shared/reproduce/wire-request.ts";
import { say } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Fold } from "./depth.tsx";
import { Text } from "./text.tsx";

/** Methods whose requests have no body as a rule. */
const bodiless = /^(GET|HEAD|OPTIONS)$/;

/** Every request of an exchange as a command for a shell, and the call as code for the page's console. */
export function Reproduce({ explanation }: { explanation: Explanation }) {
  const { exchange } = explanation;
  const masked = useMemo(() => ({ ...explanation, exchange: redactExchange(exchange) }), [explanation]);
  const requests = wireRequests(exchange);
  const maskedRequests = wireRequests(masked.exchange);
  const call = fetchCallOf(explanation);
  const maskedCall = fetchCallOf(masked);
  if (requests.length === 0 && !call) return null;
  const bodyMissing = !bodiless.test(exchange.hops[0].actual.method);
  return (
    <Fold title={say("reproduce.heading")}>
      {requests.map((request, index) => (
        <Copyable
          key={`${request.role} ${request.hop}`}
          title={titleOf(request)}
          code={curlCommand(request)}
          masked={curlCommand(maskedRequests[index] ?? request)}
        >
          {!request.sent && <p class="quiet">{say("reproduce.never-sent")}</p>}
          {!bodiless.test(request.method) && <p class="quiet">{say("reproduce.body")}</p>}
        </Copyable>
      ))}
      {requests.some(({ hop }) => hop > 0) && <p class="quiet">{say("reproduce.redirects")}</p>}
      {call && maskedCall && (
        <Copyable title={say("reproduce.fetch")} code={fetchCode(call)} masked={fetchCode(maskedCall)}>
          {call.credentialsAssumed && (
            <p class="quiet">
              <Text>{say("reproduce.credentials-assumed", { credentials: call.credentials })}</Text>
            </p>
          )}
          {bodyMissing && <p class="quiet">{say("reproduce.body")}</p>}
        </Copyable>
      )}
    </Fold>
  );
}

function titleOf({ role, hop }: WireRequest): string {
  const title = say(`reproduce.curl.${role}`);
  return hop === 0 ? title : say("reproduce.curl.hop", { title, hop });
}

/** What is shown is what is copied; secrets are in it only as long as they are asked for. */
function Copyable({
  title,
  code,
  masked,
  children,
}: {
  title: string;
  code: string;
  /** The same without secrets. */
  masked: string;
  children: ComponentChildren;
}) {
  const withSecrets = useSignal(false);
  const text = withSecrets.value ? code : masked;
  const hasSecrets = code !== masked;
  return (
    <section class="reproduce" aria-label={title}>
      <p class="change-title">
        {title} <CopyButton text={text} />
        {hasSecrets && (
          <label class="switch">
            <input
              type="checkbox"
              checked={withSecrets.value}
              onChange={({ currentTarget }) => {
                withSecrets.value = currentTarget.checked;
              }}
            />
            {say("reproduce.with-secrets")}
          </label>
        )}
      </p>
      <pre class="diff">{text}</pre>
      {children}
    </section>
  );
}
