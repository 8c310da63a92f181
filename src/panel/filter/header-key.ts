import { headersOf, judgedHeaders, type Transaction } from "../../shared/exchange/exchange.ts";
import type { HeaderList } from "../../shared/fetch/header-list.ts";
import { glob } from "./glob.ts";
import { defineKey, type Key } from "./key.ts";
import { kept } from "./searchable.ts";

/** The headers of all requests and responses of an exchange, in lower case: as servers sent them, and as they were judged. */
const headerLines = kept(({ exchange }) =>
  exchange.hops
    .flatMap(({ preflight, actual }) => (preflight ? [preflight, actual] : [actual]))
    .flatMap(headersOfTransaction)
    .map(({ name, value }) => ({ name: name.toLowerCase(), value: value.toLowerCase() })),
);

/** `header:name`, or `header:name=part` of its value. Values are never suggested: they may be secrets. */
export const headerKey: Key = defineKey((explanation) => headerLines(explanation).map(({ name }) => name), {
  cost: 4,
  read: (written) => {
    const [, name = "", part = ""] = /^([^=]*)=(.*)$/s.exec(written.toLowerCase()) ?? [];
    if (name === "") {
      const fits = glob(written);
      return (explanation) => headerKey.valuesOf(explanation).some(fits);
    }
    return (explanation) => headerLines(explanation).some((line) => line.name === name && line.value.includes(part));
  },
});

function headersOfTransaction(transaction: Transaction): HeaderList {
  const { response, devtools } = transaction;
  const answered = response ? [...response.headers, ...judgedHeaders(response)] : [];
  return [...(headersOf(transaction) ?? devtools?.provisionalHeaders ?? []), ...answered];
}
