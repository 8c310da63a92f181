import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright";
import type { Session } from "../../demo/driver/launch.ts";
import { recipes } from "../../src/shared/recipes/index.ts";
import type { StackId } from "../../src/shared/recipes/stack-id.ts";
import type { Proof, Setup } from "./proof.ts";

/** What a proof is made with. */
export interface Bench {
  readonly session: Session;
  /** Our panel, which shows the requests of the session's page. */
  readonly panel: Frame;
  /** A page at an origin that nobody allows. */
  readonly stranger: Page;
}

/** What came of a proof. */
export interface Outcome {
  /** What went wrong; empty where the recipe is proven. */
  readonly wrong: readonly string[];
  /** Whether the panel chose the stack by itself. */
  readonly recognized?: boolean;
}

type BrowserProof = Extract<Proof, { how: "browser" }>;

/** A request of a page. */
interface Ask {
  readonly method: "GET" | "PUT";
  readonly path: string;
  readonly credentials: RequestCredentials;
}

const put: Ask = { method: "PUT", path: "/items", credentials: "include" };
const get: Ask = { ...put, method: "GET" };
/** What the page sends beside; both need permission. */
const putHeaders = { "Content-Type": "application/json", "X-Trace": "1" };
const refused = "TypeError: Failed to fetch";

/**
 * Proves a recipe: the server as it was lets the page's request fail; with the text that the panel shows for it, the
 * page may read every answer, errors too, and a page of another origin still may not.
 */
export async function prove(bench: Bench, proof: BrowserProof): Promise<Outcome> {
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const wrong: string[] = [];
  const check = (what: string, got: string, wanted: string) => {
    if (got !== wanted) wrong.push(`${what}: ${got} instead of ${wanted}`);
  };
  const texts = await withServer(proof, { port, recipe: null }, async () => {
    check("before, PUT", await ask(bench.session.page, server, put), refused);
    const recognized = (await stackInPanel(bench, server)) === proof.stack;
    const withCredentials = await recipeInPanel(bench, proof.stack, server, true);
    check(
      "before, PUT without credentials",
      await ask(bench.session.page, server, { ...put, credentials: "omit" }),
      refused,
    );
    return { recognized, withCredentials, without: await recipeInPanel(bench, proof.stack, server, false) };
  });
  await withServer(proof, { port, recipe: texts.withCredentials }, async (output) => {
    const { page } = bench.session;
    check("PUT", await ask(page, server, put), "200");
    check("GET", await ask(page, server, get), "200");
    check("GET that finds nothing", await ask(page, server, { ...get, path: "/missing" }), "404");
    check("GET that breaks", await ask(page, server, { ...get, path: "/broken" }), "500");
    check("PUT of another origin", await ask(bench.stranger, server, put), refused);
    check("GET of another origin", await ask(bench.stranger, server, { ...get, credentials: "omit" }), refused);
    if (wrong.length > 0) wrong.push(output());
  });
  await withServer(proof, { port, recipe: texts.without }, async (output) => {
    const { page } = bench.session;
    check("PUT without credentials", await ask(page, server, { ...put, credentials: "omit" }), "200");
    check("PUT with credentials that were not allowed", await ask(page, server, put), refused);
    if (wrong.length > 0) wrong.push(output());
  });
  return { wrong, recognized: texts.recognized };
}

/** Runs a server as long as some work needs it. @returns what the work does */
async function withServer<T>(
  proof: BrowserProof,
  setup: Omit<Setup, "folder">,
  work: (output: () => string) => Promise<T>,
): Promise<T> {
  return inFolder(proof.stack, async (folder) => {
    const server = await proof.start({ ...setup, folder });
    try {
      return await work(server.output);
    } finally {
      await server.close();
    }
  });
}

/** Gives some work an empty folder as long as it takes. @returns what the work does */
export async function inFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `recipe-${name}-`));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let asks = 0;

/** Makes a request. @returns the status that the page's script got to see, or the error */
function ask(page: Page, server: string, { path, ...options }: Ask): Promise<string> {
  const url = `${server}${path}?ask=${++asks}`;
  const headers = options.method === "PUT" ? putHeaders : {};
  const init = { ...options, headers, ...(options.method === "PUT" ? { body: "{}" } : {}) };
  return page.evaluate(([to, how]) => fetch(to, how).then(({ status }) => String(status), String), [
    url,
    init,
  ] as const);
}

/** The code that the panel shows for the newest request, with stack and credentials chosen as its user would. */
async function recipeInPanel(
  { panel }: Bench,
  stack: StackId,
  server: string,
  credentials: boolean,
): Promise<readonly string[]> {
  const recipe = await showRecipe(panel, server);
  await recipe.getByRole("combobox").selectOption(stack);
  await recipe.getByRole("checkbox").setChecked(credentials);
  const name = recipes.find(({ id }) => id === stack)?.name;
  await recipe.getByRole("link", { name: `Documentation of ${name}` }).waitFor();
  return recipe.locator(".recipe-text pre").allTextContents();
}

/** The stack that the panel chooses by itself for the newest request. */
async function stackInPanel({ panel }: Bench, server: string): Promise<string> {
  return (await showRecipe(panel, server)).getByRole("combobox").inputValue();
}

async function showRecipe(panel: Frame, server: string): Promise<Locator> {
  await panel
    .getByRole("row")
    .filter({ hasText: `ask=${asks}` })
    .click();
  return panel.locator(".recipe").filter({ hasText: server });
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
