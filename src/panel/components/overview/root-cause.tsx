import { useMemo } from "preact/hooks";
import type { Explanation } from "../../../shared/diagnosis/explain.ts";
import { askedHeaderNames } from "../../../shared/exchange/join-preflight.ts";
import type { RootCause } from "../../../shared/overview/root-causes.ts";
import { sharedFix } from "../../../shared/overview/shared-fix.ts";
import type { Overview } from "../../overview.ts";
import { statusText } from "../../row.ts";
import type { Store } from "../../store.ts";
import { say, sayMessage } from "../../words.ts";
import { Text } from "../text.tsx";
import { AnswersChangeBlock } from "./answers-change.tsx";

/** How many requests are named; the list has all of them. */
const namedAtMost = 50;

interface Props {
  readonly rootCause: RootCause;
  readonly overview: Overview;
  readonly store: Store;
}

/** One reason for many failures: where it is, who is concerned, and the one change that mends all of it. */
export function RootCauseSection({ rootCause, overview, store }: Props) {
  const { causes, members } = rootCause;
  const [first] = causes;
  const count = members.length;
  const title =
    causes.length === 1
      ? say("overview.cause", { count, title: sayMessage(first.title) })
      : say("overview.cause.possible", { count, reasons: causes.length });
  return (
    <section class="root-cause" aria-label={title}>
      <h4>{title}</h4>
      {causes.length > 1 && (
        <ul>
          {causes.map(({ id, title: one }) => (
            <li key={id}>{sayMessage(one)}</li>
          ))}
        </ul>
      )}
      <p>
        <Text>{whereOf(rootCause)}</Text>
      </p>
      <Concerned members={members} />
      <OneChange rootCause={rootCause} />
      <p class="actions">
        <button type="button" class="action" onClick={() => overview.filterBy(rootCause)}>
          {say("overview.cause.filter")}
        </button>
      </p>
      <details>
        <summary>{say("overview.cause.requests", { count })}</summary>
        <ul class="members">
          {members.slice(0, namedAtMost).map((member) => (
            <li key={member.exchange.id}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  store.selectedId.value = member.exchange.id;
                }}
              >
                {nameOf(member)}
              </button>{" "}
              <span class="quiet">{statusText(member)}</span>
            </li>
          ))}
        </ul>
        {count > namedAtMost && <p class="quiet">{say("overview.cause.more", { count: count - namedAtMost })}</p>}
      </details>
    </section>
  );
}

function whereOf({ causes: [{ on, hop }], server, refusedWith, members }: RootCause): string {
  if (refusedWith !== undefined) return say("overview.cause.refused", { server, status: refusedWith });
  const answered = members.map(({ exchange: { hops } }) => (hops[hop] ?? hops[0]).actual.response?.status);
  const statuses = [...new Set(answered)].filter((status) => status !== undefined).sort();
  if (on === "preflight") return say("overview.cause.preflight", { server });
  if (on === "request" || statuses.length === 0)
    return say("overview.cause.request", { server, count: members.length });
  return say(on === "redirect" ? "overview.cause.redirect" : "overview.cause.answer", {
    server,
    statuses: statuses.join(", "),
  });
}

/** Who asks, with which methods and headers. */
function Concerned({ members }: Pick<RootCause, "members">) {
  const { origins, methods, headers } = useMemo(() => concernedBy(members), [members]);
  const rows = [
    { name: say("overview.cause.origins"), values: origins },
    { name: say("overview.cause.methods"), values: methods },
    { name: say("overview.cause.headers"), values: headers },
  ].filter(({ values }) => values.length > 0);
  return (
    <dl>
      {rows.map(({ name, values }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {values.map((value) => (
              <code key={value}>{value}</code>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function concernedBy(members: readonly Explanation[]) {
  const unique = (values: readonly string[]) => [...new Set(values)];
  const exchanges = members.map(({ exchange }) => exchange);
  return {
    origins: unique(exchanges.flatMap(({ initiator }) => initiator ?? [])),
    methods: unique(exchanges.map(({ hops: [{ actual }] }) => actual.method)),
    headers: unique(
      exchanges.flatMap(({ hops }) => hops.flatMap(({ preflight }) => (preflight ? askedHeaderNames(preflight) : []))),
    ),
  };
}

function OneChange({ rootCause }: { rootCause: RootCause }) {
  const { who, changes, notes } = useMemo(() => sharedFix(rootCause), [rootCause]);
  const count = rootCause.members.length;
  if (changes.length === 0) return <p class="quiet">{say("overview.fix.elsewhere", { count })}</p>;
  return (
    <div class="one-change">
      <p>
        <strong>{say(`report.fix.who.${who}`)}</strong> <span class="quiet">{say("overview.fix", { count })}</span>
      </p>
      {changes.map((change) => (
        <AnswersChangeBlock key={change.place.key} change={change} />
      ))}
      {notes.map((note) => (
        <p key={note.id} class="quiet">
          <Text>{sayMessage(note)}</Text>
        </p>
      ))}
    </div>
  );
}

function nameOf({ exchange: { hops } }: Explanation): string {
  const { method, url } = hops[0].actual;
  if (!URL.canParse(url)) return `${method} ${url}`;
  const { pathname, search } = new URL(url);
  return `${method} ${pathname}${search}`;
}
