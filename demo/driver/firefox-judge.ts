import type { FirefoxSession } from "./firefox-session.ts";

let marks = 0;

/**
 * The reasons that Firefox gave on its console since the last call, by their names on MDN, in order. It keeps each
 * message with a category ("CORSMissingAllowOrigin2"), which no extension can read.
 */
export async function takeFirefoxReasons(session: FirefoxSession): Promise<readonly string[]> {
  const mark = `corsplain mark ${++marks}`;
  // An error of the page's own takes the same way to Firefox's console as what was said before it.
  await session.call("(text) => void setTimeout(() => { throw new Error(text); })", mark);
  const categories = await session.callBrowser<string[]>(
    `async (mark) => {
      const messages = () => Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
      while (!messages().some(({ errorMessage }) => errorMessage.includes(mark)))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const categories = messages().map(({ category }) => category);
      Services.console.reset();
      return categories;
    }`,
    mark,
  );
  // A deprecation is a warning, not a reason.
  const reasons = categories.filter((name) => name.startsWith("CORS") && !name.endsWith("Deprecation"));
  return reasons.map((name) => name.replace(/\d+$/, ""));
}
