import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
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
  const requests = wireRequests(explanation.exchange);
  const call = fetchCallOf(explanation);
  if (requests.length === 0 && !call) return null;
  const bodyMissing = !bodiless.test(explanation.exchange.hops[0].actual.method);
  return (
    <Fold title={say("reproduce.heading")}>
      {requests.map((request) => (
        <Copyable
          key={`${request.role} ${request.hop}`}
          title={titleOf(request)}
          code={(withSecrets) => curlCommand(request, withSecrets)}
        >
          {!request.sent && <p class="quiet">{say("reproduce.never-sent")}</p>}
          {!bodiless.test(request.method) && <p class="quiet">{say("reproduce.body")}</p>}
        </Copyable>
      ))}
      {requests.some(({ hop }) => hop > 0) && <p class="quiet">{say("reproduce.redirects")}</p>}
      {call && (
        <Copyable title={say("reproduce.fetch")} code={(withSecrets) => fetchCode(call, withSecrets)}>
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
  children,
}: {
  title: string;
  code: (withSecrets: boolean) => string;
  children: ComponentChildren;
}) {
  const withSecrets = useSignal(false);
  const text = code(withSecrets.value);
  const hasSecrets = code(true) !== code(false);
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
