import type { Explanation } from "../diagnosis/explain.ts";
import type { ResponseChange } from "../diagnosis/fix/fix.ts";
import { responseDiff } from "../diagnosis/fix/response-diff.ts";
import type { Advice } from "../diagnosis/rule.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Say } from "../messages/messages.ts";
import { allowances } from "../recipes/allowance.ts";
import { type Block, inlineOf, visible } from "./document.ts";
import type { ReportContext } from "./source.ts";

/** Who has to act, and what: each response as a diff, the stack's own words for it, and what the page can do. */
export function fixBlocks(explanation: Explanation, { say, recipeOf }: ReportContext): readonly Block[] {
  const { exchange, diagnosis } = explanation;
  const { fix } = diagnosis;
  if (!fix) return [];
  const server = [
    ...fix.responses.flatMap((change) => changeBlocks(change, exchange, say)),
    ...recipeBlocks(explanation, recipeOf, say),
  ];
  const page = fix.request.flatMap((advice) => adviceBlocks(advice, exchange, say));
  const notes = fix.notes.map(({ id, values }): Block => ({ kind: "paragraph", text: inlineOf(say(id, values)) }));
  const isPages = fix.who === "page";
  const other = isPages ? server : page;
  const otherTitle = isPages ? say("panel.fix.server-instead") : say("report.page-instead");
  return [
    { kind: "heading", level: 2, text: [say(`report.fix.who.${fix.who}`)] },
    ...(isPages ? page : server),
    ...notes,
    ...(other.length > 0 ? [{ kind: "heading" as const, level: 3 as const, text: [otherTitle] }, ...other] : []),
  ];
}

function changeBlocks(change: ResponseChange, exchange: Exchange, say: Say): readonly Block[] {
  const { method, url, unseen } = change;
  const text = inlineOf(say("report.answer", { method, url }));
  const lines = responseDiff(change, exchange).map(
    ({ sign, text, added }) =>
      visible(`${sign} ${text}`) + (added?.onlyWith ? `  (${say("panel.fix.if-credentials")})` : ""),
  );
  return [
    { kind: "paragraph", text: unseen ? [...text, ` (${say("panel.fix.unseen")})`] : text },
    { kind: "code", language: "diff", text: lines.join("\n") },
  ];
}

function adviceBlocks({ text, code, responses = [] }: Advice, exchange: Exchange, say: Say): readonly Block[] {
  return [
    { kind: "paragraph", text: inlineOf(say(text.id, text.values)) },
    ...(code ? [{ kind: "code" as const, language: "js", text: code }] : []),
    ...(responses.length > 0 ? [{ kind: "paragraph" as const, text: [say("panel.fix.then-servers")] }] : []),
    ...responses.flatMap((change) => changeBlocks(change, exchange, say)),
  ];
}

/** The fix in the words of the stack that is chosen for a server. */
function recipeBlocks(explanation: Explanation, recipeOf: ReportContext["recipeOf"], say: Say): readonly Block[] {
  return allowances(explanation).flatMap(({ server, input, isCredentialsModeUnknown }): Block[] => {
    const recipe = recipeOf?.(server);
    if (!recipe) return [];
    const credentials = isCredentialsModeUnknown
      ? explanation.evaluation.likelihood?.credentialsMode === "include"
      : input.credentials;
    return [
      { kind: "heading", level: 3, text: [recipe.name, ", ", { code: server }] },
      ...(isCredentialsModeUnknown && input.origin !== "*"
        ? [{ kind: "paragraph" as const, text: inlineOf(say("recipe.credentials-unknown")) }]
        : []),
      ...recipe.texts({ ...input, credentials }).flatMap(({ where, file, language, code }): Block[] => [
        { kind: "paragraph", text: [...inlineOf(say(where)), " ", { code: file }] },
        { kind: "code", language, text: code },
      ]),
    ];
  });
}
