import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const require = createRequire(import.meta.url);
const addFormats = formats.default;

/**
 * What is wrong with a report: it must be valid HAR 1.2, fit our own schema, and its indexes must point where they say.
 * @returns a message per fault; empty for a good report
 */
export async function faultsOfReport(report: unknown): Promise<readonly string[]> {
  return [...harFaults(report), ...(await ownFaults(report)), ...indexFaults(report)];
}

function harFaults(report: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  for (const schema of Object.values(require("har-schema") as Record<string, object>)) ajv.addSchema(schema);
  ajv.validate("har.json#", report);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `HAR 1.2: ${instancePath} ${message}`);
}

async function ownFaults(report: unknown): Promise<readonly string[]> {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  const schema = JSON.parse(await readFile(new URL("../docs/har-cors.schema.json", import.meta.url), "utf8"));
  const validate = ajv.compile(schema);
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `har-cors: ${instancePath} ${message}`);
}

interface Indexed {
  readonly log: {
    readonly entries: readonly { readonly _cors: { readonly exchange: string; readonly hop: number } }[];
    readonly _cors: { readonly exchanges: readonly { readonly id: string; readonly entries: readonly number[] }[] };
  };
}

function indexFaults(report: unknown): readonly string[] {
  const { entries, _cors } = (report as Indexed).log;
  const pointedAt = _cors.exchanges.flatMap((exchange) => exchange.entries);
  const strangers = _cors.exchanges.flatMap((exchange) =>
    exchange.entries
      .filter((index) => entries[index]?._cors.exchange !== exchange.id)
      .map((index) => `${exchange.id} does not own ${index}`),
  );
  const disordered = _cors.exchanges
    .filter((exchange) => exchange.entries.some((index, at) => at > 0 && index < (exchange.entries[at - 1] ?? 0)))
    .map(({ id }) => `the entries of ${id} are not in wire order`);
  const missed = entries.length === new Set(pointedAt).size ? [] : ["an entry belongs to no exchange, or to two"];
  return [...strangers, ...disordered, ...missed];
}
