import type { FirefoxSession } from "./firefox-session.ts";

/** Firefox as the judge: what its console says of requests, which no extension can read. */
export interface FirefoxJudge {
  /**
   * Takes what the console has said by now.
   * @param run the run that what names no URL of any run belongs to
   */
  listen(run: string): Promise<void>;
  /** The reasons that the console gave for the requests of a run, by their names on MDN, in order. */
  reasonsOf(run: string): readonly string[];
}

/** Starts listening to a session's console. */
export function createFirefoxJudge(session: FirefoxSession): FirefoxJudge {
  const reasons = new Map<string, readonly string[]>();
  return {
    async listen(current) {
      for (const { name, run = current } of await takeReasons(session)) {
        reasons.set(run, [...(reasons.get(run) ?? []), name]);
      }
    },
    reasonsOf: (run) => reasons.get(run) ?? [],
  };
}

/** The reasons that Firefox gave on its console since the last call, by their names on MDN, in order. */
export async function takeFirefoxReasons(session: FirefoxSession): Promise<readonly string[]> {
  return (await takeReasons(session)).map(({ name }) => name);
}

/** A message of the console: its category ("CORSMissingAllowOrigin2"), and its words. */
interface Message {
  readonly category: string;
  readonly text: string;
}

interface Reason {
  readonly name: string;
  /** The run whose URL the message has. */
  readonly run?: string;
}

let marks = 0;

async function takeReasons(session: FirefoxSession): Promise<readonly Reason[]> {
  const mark = `corsplain mark ${++marks}`;
  // An error of the page's own takes the same way to Firefox's console as what was said before it.
  await session.call("(text) => void setTimeout(() => { throw new Error(text); })", mark);
  const messages = await session.callBrowser<Message[]>(
    `async (mark) => {
      const messages = () => Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
      while (!messages().some(({ errorMessage }) => errorMessage.includes(mark)))
        await new Promise((resolve) => setTimeout(resolve, 5));
      const taken = messages().map(({ category, errorMessage }) => ({ category, text: errorMessage }));
      Services.console.reset();
      return taken;
    }`,
    mark,
  );
  // A deprecation is a warning, not a reason.
  return messages
    .filter(({ category }) => category.startsWith("CORS") && !category.endsWith("Deprecation"))
    .map(({ category, text }) => {
      const [, run] = /\/play\/[^/]+\/([^/]+)\//.exec(text) ?? [];
      return { name: category.replace(/\d+$/, ""), ...(run === undefined ? {} : { run }) };
    });
}
