import { statusLine } from "../../../shared/diagnosis/evidence.ts";
import type { HeaderChange } from "../../../shared/diagnosis/fix/fix.ts";
import { type AnswersChange, headersFor } from "../../../shared/overview/shared-fix.ts";
import { canonicalHeaderName, say } from "../../words.ts";
import { CopyButton } from "../copy-button.tsx";
import { Text } from "../text.tsx";

/** What all answers of one place must have, as a diff. */
export function AnswersChangeBlock({ change }: { change: AnswersChange }) {
  const { status, origins, remove, isUnseen } = change;
  const lines = linesOf(change);
  const text = lines.map(({ header }) => textOf(header)).join("\n");
  return (
    <div class="change">
      <p class="change-title">
        <span>
          <Text>{titleOf(change)}</Text>
        </span>
        {isUnseen && <span class="note">({say("panel.fix.unseen")})</span>}
        {text !== "" && <CopyButton text={text} />}
      </p>
      {origins.length > 1 && <p>{say("overview.fix.list", { count: origins.length })}</p>}
      <pre class="diff">
        {status !== undefined && <div class="added">+ {statusLine(status, "")}</div>}
        {remove.map((name) => (
          <div key={name} class="removed">
            - {canonicalHeaderName(name)}
          </div>
        ))}
        {lines.map(({ header, note }) => (
          <div key={textOf(header)} class="added">
            + {textOf(header)}
            {note && <span class="note"> {note}</span>}
          </div>
        ))}
      </pre>
    </div>
  );
}

function titleOf({ place: { role, at, isOpaque }, methods }: AnswersChange): string {
  if (isOpaque) return say("overview.fix.null", { server: at });
  if (role === "preflight") return say("overview.fix.preflight", { server: at });
  return say("overview.fix.actual", { server: at, methods: methods.join(", ") });
}

interface Line {
  readonly header: HeaderChange;
  readonly note?: string;
}

/** The headers for each of the origins, those that all of them get once. */
function linesOf(change: AnswersChange): readonly Line[] {
  const origins = change.origins.length > 0 ? change.origins.map(({ origin }) => origin) : [""];
  const byText = new Map<string, { header: HeaderChange; for: string[] }>();
  for (const origin of origins) {
    for (const header of headersFor(change, origin)) {
      const known = byText.get(textOf(header));
      if (known) known.for.push(origin);
      else byText.set(textOf(header), { header, for: [origin] });
    }
  }
  return [...byText.values()]
    .sort((a, b) => rank(a.header) - rank(b.header))
    .map(({ header, for: some }) => {
      if (header.name === "vary") return { header, note: say("overview.fix.vary") };
      if (header.onlyWith) return { header, note: say("panel.fix.if-credentials") };
      const isOfSome = header.name !== "access-control-allow-origin" && some.length < origins.length;
      return isOfSome ? { header, note: some.join(", ") } : { header };
    });
}

const order = [
  "location",
  "access-control-allow-origin",
  "vary",
  "access-control-allow-credentials",
  "access-control-allow-methods",
  "access-control-allow-headers",
];

function rank({ name }: HeaderChange): number {
  return order.indexOf(name);
}

function textOf({ name, value }: HeaderChange): string {
  return `${canonicalHeaderName(name)}: ${value}`;
}
