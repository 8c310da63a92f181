import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { type Allowance, allowances } from "../../shared/recipes/allowance.ts";
import { guessStacks, type StackGuess } from "../../shared/recipes/guess-stack.ts";
import { recipes } from "../../shared/recipes/index.ts";
import type { Recipe, RecipeInput } from "../../shared/recipes/recipe.ts";
import type { StackId } from "../../shared/recipes/stack-id.ts";
import type { ChosenStacks } from "../chosen-stacks.ts";
import { askForErrorBodies } from "../error-bodies.ts";
import { inspectedTabId } from "../inspected-page.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { CodeWithCopy } from "./code-with-copy.tsx";
import { Text } from "./text.tsx";

interface Props {
  readonly explanation: Explanation;
  readonly store: Store;
  readonly chosen: ChosenStacks;
}

/** The fix in the words of each server's own stack: text to paste, and what tends to go wrong with it. */
export function Recipes(props: Props) {
  return (
    <>
      {allowances(props.explanation).map((allowance) => (
        <RecipeOfServer key={allowance.server} allowance={allowance} {...props} />
      ))}
    </>
  );
}

function RecipeOfServer({
  allowance: { server, input, isCredentialsModeUnknown },
  explanation: { evaluation },
  store,
  chosen,
}: Props & { readonly allowance: Allowance }) {
  const withCredentials = useSignal(evaluation.likelihood?.credentialsMode === "include");
  const guesses = useGuesses(server, store);
  const stack = chosen.byServer.value[server] ?? guesses[0]?.stack;
  const recipe = recipes.find(({ id }) => id === stack);
  const guess = guesses.find((one) => one.stack === stack);
  return (
    <section class="recipe" aria-label={say("recipe.of", { server })}>
      <h4>{say("recipe.of", { server })}</h4>
      <p class="choices">
        <StackChoice recipe={recipe} guesses={guesses} server={server} chosen={chosen} />
        {guess && (
          <span class="note">
            <Text>{say("recipe.guessed", { because: guess.because })}</Text>
          </span>
        )}
        {isCredentialsModeUnknown && input.origin !== "*" && (
          <label title={say("recipe.credentials-unknown")}>
            <input
              type="checkbox"
              checked={withCredentials}
              onChange={({ currentTarget }) => {
                withCredentials.value = currentTarget.checked;
              }}
            />
            {say("recipe.with-credentials")}
          </label>
        )}
      </p>
      {recipe && (
        <RecipeTexts
          recipe={recipe}
          input={isCredentialsModeUnknown ? { ...input, credentials: withCredentials.value } : input}
        />
      )}
    </section>
  );
}

/** Offers what the server's answers speak of before all other stacks. */
function StackChoice({
  recipe,
  guesses,
  server,
  chosen,
}: {
  readonly recipe: Recipe | undefined;
  readonly guesses: readonly StackGuess[];
  readonly server: string;
  readonly chosen: ChosenStacks;
}) {
  const isGuessed = ({ id }: Recipe) => guesses.some(({ stack }) => stack === id);
  const option = ({ id, name }: Recipe) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <label>
      {say("recipe.stack")}
      <select
        value={recipe?.id ?? ""}
        onChange={({ currentTarget }) => chosen.choose(server, currentTarget.value as StackId)}
      >
        {!recipe && <option value="">{say("recipe.choose")}</option>}
        {guesses.length > 0 && <optgroup label={say("recipe.seen")}>{recipes.filter(isGuessed).map(option)}</optgroup>}
        <optgroup label={say("recipe.others")}>{recipes.filter((one) => !isGuessed(one)).map(option)}</optgroup>
      </select>
    </label>
  );
}

function RecipeTexts({ recipe, input }: { readonly recipe: Recipe; readonly input: RecipeInput }) {
  return (
    <>
      {recipe.texts(input).map(({ where, file, code }) => (
        <div key={where} class="recipe-text">
          <p>
            <Text>{say(where)}</Text> <span class="note">{file}</span>
          </p>
          <CodeWithCopy code={code} />
        </div>
      ))}
      <dl class="recipe-notes">
        <dt>{say("recipe.mistake")}</dt>
        <dd>
          <Text>{say(recipe.mistake)}</Text>
        </dd>
        <dt>{say("recipe.debug")}</dt>
        <dd>
          <Text>{say(recipe.debug)}</Text>
          {recipe.debugCode && <CodeWithCopy code={recipe.debugCode} />}
        </dd>
      </dl>
      <p class="links">
        <a href={recipe.docs} target="_blank" rel="noreferrer">
          {say("recipe.docs", { name: recipe.name })}
        </a>
      </p>
    </>
  );
}

/** What the server's recorded answers speak of; bodies, which DevTools hands over later, may add to it. */
function useGuesses(server: string, store: Store): readonly StackGuess[] {
  const bodies = useSignal<readonly string[]>([]);
  useEffect(
    () =>
      askForErrorBodies(inspectedTabId, server, (found) => {
        bodies.value = found;
      }),
    [server],
  );
  return useMemo(
    () =>
      guessStacks(
        server,
        store.explanations.peek().map(({ exchange }) => exchange),
        bodies.value,
      ),
    [server, bodies.value],
  );
}
