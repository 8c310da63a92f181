/** What issuers put before their tokens. */
const issued =
  /^(gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[a-z]-[\w-]{10,}|sk-[\w-]{16,}|(sk|pk|rk|whsec)_(live_|test_)?\w{12,}|AKIA[0-9A-Z]{12,}|ASIA[0-9A-Z]{12,}|AIza[\w-]{30,}|ya29\.[\w.-]{10,}|SG\.[\w.-]{16,}|npm_\w{20,})$/;

const jwt = /^eyJ[\w-]{5,}\.[\w-]{2,}(\.[\w-]*)*$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Whether a word is made to be guessed by nobody: a JSON Web Token, what an issuer marked as its token, a UUID, or
 * letters and digits in such an order as no word and no number has.
 */
export function looksSecret(word: string): boolean {
  if (jwt.test(word) || issued.test(word) || uuid.test(word)) return true;
  // Names of files and hosts have dots, and none of their parts means anything alone.
  if (word.includes(".")) return false;
  const bare = word.replace(/[^A-Za-z0-9]/g, "");
  if (/^(?=.*\d)(?=.*[a-f])[0-9a-f]{32,}$/i.test(bare)) return true;
  // A number at the end of a name is no sign.
  if (bare.length < 16 || !/\d[A-Za-z]/.test(bare)) return false;
  const kinds = /[A-Z]/.test(bare) && /[a-z]/.test(bare) ? 3 : 2;
  const least = word.includes("/") ? 0.42 : kinds === 3 ? 0.32 : 0.22;
  return bare.length >= (kinds === 3 ? 20 : 16) && changes(bare) / bare.length >= least;
}

/** How often a word changes between capital letters, small ones and digits. */
function changes(word: string): number {
  const kindOf = (letter: string) => (/\d/.test(letter) ? 0 : letter === letter.toLowerCase() ? 1 : 2);
  let count = 0;
  for (let index = 1; index < word.length; index++) {
    if (kindOf(word[index] ?? "") !== kindOf(word[index - 1] ?? "")) count++;
  }
  return count;
}
