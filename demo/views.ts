import type { Frame } from "playwright";
import { filterOf } from "./driver/find-row.ts";
import type { Judge } from "./driver/judge.ts";
import type { Session } from "./driver/launch.ts";
import { type Played, play } from "./driver/play.ts";
import { manyRequests } from "./many-requests.ts";
import { scenarios } from "./scenarios/index.ts";
import type { DemoServers, Playable } from "./servers.ts";
import { longValues, shop } from "./shop.ts";

/** Where a view is shown: the real panel in real DevTools. */
export interface Stage {
  readonly session: Session;
  readonly panel: Frame;
  readonly judge: Judge;
  readonly servers: DemoServers;
  /** What was played so far, by id. */
  readonly played: Map<string, Played>;
}

/** Something that a person can see in the panel. */
export interface View {
  /** What it shows, as the name of a file. */
  readonly name: string;
  /** Brings it about, from a panel in which nothing is selected, filtered or open. */
  show(stage: Stage): Promise<void>;
  /** Undoes what Escape does not. */
  leave?(stage: Stage): Promise<void>;
}

/** Views that begin in the same way, one after the other. */
export interface Chapter {
  prepare(stage: Stage): Promise<void>;
  readonly views: readonly View[];
}

/**
 * Every view of the panel, for whoever looks at all of them: "npm run screenshots", and the tests of what people need who
 * cannot see, or not well. A new view is one more entry.
 */
export const chapters: readonly Chapter[] = [
  {
    prepare: ({ panel }) => panel.getByText(/^Recording since/).waitFor(),
    views: [
      { name: "empty-nothing-requested", show: ({ panel }) => panel.getByText(/^Recording since/).waitFor() },
      {
        name: "empty-same-origin-alone",
        async show({ panel, session }) {
          await session.page.evaluate(() => fetch("/scenarios.json"));
          await panel.getByText(/request was seen|requests were seen/).waitFor();
        },
      },
      {
        name: "empty-paused",
        async show({ panel }) {
          await panel.locator("button.record").click();
          await panel.getByText(/Recording is paused/).waitFor();
        },
        leave: ({ panel }) => panel.locator("button.record").click(),
      },
      {
        name: "first-use-example",
        async show({ panel }) {
          await panel.getByRole("button", { name: "See an example" }).click();
          await panel.getByRole("article").waitFor();
        },
        leave: ({ panel }) => panel.getByRole("button", { name: "Clear", exact: true }).click(),
      },
      {
        name: "settings",
        show: ({ panel }) => panel.getByRole("button", { name: "Settings" }).click(),
        leave: ({ panel }) => panel.getByRole("button", { name: "Settings" }).click(),
      },
    ],
  },
  {
    prepare: playAShop,
    views: [
      { name: "list", show: async () => {} },
      explanation("shop-explanation", "orders"),
      {
        name: "overview",
        async show({ panel }) {
          await panel.getByRole("button", { name: "Overview", exact: true }).click();
          await panel.getByRole("region", { name: "Overview" }).waitFor();
        },
      },
      {
        name: "filter-suggestions",
        async show({ panel, session }) {
          await panel.getByRole("combobox", { name: "Filter" }).focus();
          await session.devtools.keyboard.type("verdict:");
          await panel.getByRole("option").first().waitFor();
        },
      },
      {
        name: "filtered",
        async show({ panel }) {
          await panel.getByRole("combobox", { name: "Filter" }).fill("cause:preflight-answered-by-auth method:PUT");
          await panel.getByRole("grid").focus();
        },
      },
      {
        name: "row-menu",
        async show(stage) {
          await select(stage, "orders");
          await stage.session.devtools.keyboard.press("Shift+F10");
          await stage.panel.getByRole("menu").waitFor();
        },
        leave: ({ session }) => session.devtools.keyboard.press("Escape"),
      },
      {
        name: "shortcut-sheet",
        async show({ panel, session }) {
          await panel.getByRole("grid").focus();
          await session.devtools.keyboard.press("?");
          await panel.locator(".shortcut-sheet").waitFor();
        },
        leave: ({ session }) => session.devtools.keyboard.press("Escape"),
      },
      {
        name: "export",
        async show({ panel }) {
          await panel.getByRole("button", { name: "Export options" }).click();
          await panel.getByRole("button", { name: "Save" }).and(panel.locator(":enabled")).waitFor();
        },
        leave: ({ session }) => session.devtools.keyboard.press("Escape"),
      },
    ],
  },
  {
    prepare: playTheScenarios,
    views: [
      explanation("explanation-preflight-refused", "preflight-forbidden"),
      explanation("explanation-origin-mismatch", "allow-origin-mismatch-slash"),
      explanation("explanation-wildcard-with-credentials", "credentials-wildcard"),
      explanation("explanation-two-possible-reasons", "preflight-hidden-credentials"),
      explanation("explanation-redirect", "redirect-to-other-origin-unanswered"),
      explanation("explanation-connection", "host-unknown"),
      explanation("explanation-allowed-with-warning", "preflight-wildcard-authorization"),
      explanation("explanation-allowed", "passes-exact"),
      explanation("explanation-long-values", longValues.id),
      {
        name: "explanation-everything-unfolded",
        async show(stage) {
          await select(stage, "preflight-forbidden");
          const folds = stage.panel.getByRole("article").locator("details:not([open]) > summary:visible");
          while ((await folds.count()) > 0) await folds.first().click();
        },
      },
      {
        name: "recipe",
        async show(stage) {
          await select(stage, "preflight-forbidden");
          await stage.panel.getByLabel("Stack").first().selectOption("nginx");
          await stage.panel
            .getByText("nginx.conf")
            .or(stage.panel.locator(".recipe-text"))
            .first()
            .scrollIntoViewIfNeeded();
        },
      },
      {
        name: "what-if",
        async show(stage) {
          await select(stage, "preflight-forbidden");
          await stage.panel.getByRole("button", { name: "What if …?" }).click();
          await stage.panel.getByRole("article", { name: "What if" }).waitFor();
        },
      },
      {
        name: "trial",
        async show(stage) {
          await select(stage, "allow-origin-mismatch-slash");
          await stage.panel.getByRole("button", { name: "Try this fix in this tab" }).click();
          await stage.panel.getByRole("button", { name: "End the trial" }).first().waitFor();
        },
        async leave({ panel }) {
          await panel.getByRole("button", { name: "End the trial" }).first().click();
          await panel.getByRole("button", { name: "End the trial" }).first().waitFor({ state: "detached" });
        },
      },
      {
        name: "filter-hides-all",
        async show({ panel }) {
          await panel.getByRole("combobox", { name: "Filter" }).fill("nothing-has-this");
          await panel.getByRole("button", { name: "Show all" }).waitFor();
        },
      },
    ],
  },
];

/** A file with very many requests: a view for those alone who have the time to wait for it. */
export const manyRows: View = {
  name: "file-with-10000-rows",
  async show({ panel }) {
    await panel.locator(".har-input").setInputFiles(manyRequests(10_000));
    await panel.locator("footer").getByText("10,000 cross-origin requests").waitFor();
  },
  leave: ({ panel }) => panel.getByRole("button", { name: "Clear", exact: true }).click(),
};

function explanation(name: string, id: string): View {
  return { name, show: (stage) => select(stage, id) };
}

/** Requests of one page, many of which fail for few reasons. */
async function playAShop(stage: Stage): Promise<void> {
  await playAll(stage, shop);
}

const playedScenarios = [
  "preflight-forbidden",
  "allow-origin-mismatch-slash",
  "credentials-wildcard",
  "preflight-hidden-credentials",
  "redirect-to-other-origin-unanswered",
  "host-unknown",
  "preflight-wildcard-authorization",
  "passes-exact",
  "passes-wildcard",
];

/** Requests that fail, or pass, each for a reason of its own. */
async function playTheScenarios(stage: Stage): Promise<void> {
  await stage.panel.getByRole("button", { name: "Clear", exact: true }).click();
  await playAll(stage, [...scenarios.filter(({ id }) => playedScenarios.includes(id)), longValues]);
}

async function playAll({ session, judge, servers, played }: Stage, playables: readonly Playable[]): Promise<void> {
  for (const playable of playables) {
    servers.add(playable);
    played.set(playable.id, await play(session, judge, playable));
  }
}

/** Selects what was played. The filter brings it into the list; afterwards all of the list is there again. */
async function select({ panel, played }: Stage, id: string): Promise<void> {
  const run = played.get(id)?.run;
  if (!run) throw new Error(`${id} was not played`);
  const filter = filterOf(panel);
  await filter.fill(`/${id}/${run}/`);
  await panel
    .getByRole("row")
    .filter({ hasText: `/${run}/` })
    .first()
    .click();
  await panel.getByRole("article").waitFor();
  await filter.fill("");
  await panel.getByRole("grid").focus();
}

/** Brings the panel back to where each view begins. */
export async function leave(stage: Stage, view: View): Promise<void> {
  const { panel, session } = stage;
  await view.leave?.(stage);
  await filterOf(panel).fill("");
  const open = panel.locator(".detail");
  while ((await open.count()) > 0) {
    await open.first().focus();
    await session.devtools.keyboard.press("Escape");
  }
}
