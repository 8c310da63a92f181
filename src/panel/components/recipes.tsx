import { useSignal } from "@preact/signals";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { type Allowance, allowances } from "../../shared/recipes/allowance.ts";
import { guessStack } from "../../shared/recipes/guess-stack.ts";
import { recipes } from "../../shared/recipes/index.ts";
import type { StackId } from "../../shared/recipes/stack-id.ts";
import type { ChosenStacks } from "../chosen-stacks.ts";
import { say } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Text } from "./text.tsx";

/** The fix in the words of each server's own stack: text to paste, and what tends to go wrong with it. */
export function Recipes({ explanation, chosen }: { explanation: Explanation; chosen: ChosenStacks }) {
  return (
    <>
      {allowances(explanation).map((allowance) => (
        <RecipeOfServer key={allowance.server} allowance={allowance} explanation={explanation} chosen={chosen} />
      ))}
    </>
  );
}

function RecipeOfServer({
  allowance: { server, input, isCredentialsModeUnknown },
  explanation,
  chosen,
}: {
  allowance: Allowance;
  explanation: Explanation;
  chosen: ChosenStacks;
}) {
  const withCredentials = useSignal(false);
  const stack = chosen.byServer.value[server] ?? guessStack(explanation.exchange, server);
  const recipe = recipes.find(({ id }) => id === stack);
  const filled = isCredentialsModeUnknown ? { ...input, credentials: withCredentials.value } : input;
  return (
    <section class="recipe" aria-label={say("recipe.heading")}>
      <p class="change-title">
        <label>
          {say("recipe.stack", { server })}{" "}
          <select
            value={recipe?.id ?? ""}
            onChange={({ currentTarget }) => chosen.choose(server, currentTarget.value as StackId)}
          >
            {!recipe && <option value="">{say("recipe.choose")}</option>}
            {recipes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {isCredentialsModeUnknown && input.origin !== "*" && (
          <label>
            <input
              type="checkbox"
              checked={withCredentials}
              onChange={({ currentTarget }) => {
                withCredentials.value = currentTarget.checked;
              }}
            />{" "}
            {say("recipe.with-credentials")}
          </label>
        )}
      </p>
      {recipe?.texts(filled).map(({ where, file, code }) => (
        <div key={where} class="recipe-text">
          <p>
            <Text>{say(where)}</Text> <span class="note">{file}</span> <CopyButton text={code} />
          </p>
          <pre class="diff">{code}</pre>
        </div>
      ))}
      {recipe && (
        <>
          <p class="quiet">
            {say("recipe.mistake")} <Text>{say(recipe.mistake)}</Text>
          </p>
          <p class="quiet">
            {say("recipe.debug")} <Text>{say(recipe.debug)}</Text>
          </p>
          {recipe.debugCode && <pre class="diff">{recipe.debugCode}</pre>}
          <p class="links">
            <a href={recipe.docs} target="_blank" rel="noreferrer">
              {say("recipe.docs", { name: recipe.name })}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
