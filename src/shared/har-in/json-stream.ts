import { type ParsedElementInfo, Tokenizer, TokenParser, TokenType } from "@streamparser/json";

/** What is wrong with a JSON text, and where. */
export interface JsonFault {
  /**
   * - syntax: something stands where it must not
   * - truncated: the text ends before its value does
   * - empty: there is nothing in it
   * - too-deep, too-long: more than anybody needs is nested, or stands in one string
   */
  readonly kind: "syntax" | "truncated" | "empty" | "too-deep" | "too-long";
  /** Bytes before it. */
  readonly offset: number;
  /** They count from 1; columns count bytes. */
  readonly line: number;
  readonly column: number;
  /** Inside which value, as code names it: log.entries[3].request; "" at the top. */
  readonly path: string;
}

/** Reads JSON piece by piece, and keeps nothing of it but what it is in the middle of. */
export interface JsonStream {
  /** @returns whether it can go on; not after a fault */
  write(chunk: Uint8Array): boolean;
  /** Whether the list was there that was looked for, with values in it or without. */
  hasList(): boolean;
  /** @returns what was wrong with the whole text; null where nothing was */
  end(): JsonFault | null;
}

/** How deep values may be nested. HAR needs nine levels; what tools add of their own seldom needs ten more. */
const maxDepth = 200;
/** Bytes of one string. */
const maxStringLength = 256 * 1024 * 1024;

const lineFeed = 10;

/**
 * @param list where a list is looked for: ["log", "entries"]
 * @param paths which values are wanted: "$.log.entries.*"
 * @param onValue is given each of them, and forgets it
 */
export function createJsonStream(
  list: readonly string[],
  paths: readonly string[],
  onValue: (found: ParsedElementInfo) => void,
): JsonStream {
  const tokenizer = new Tokenizer({ stringBufferSize: 65_536 });
  const parser = new TokenParser({ paths: [...paths], keepStack: false });
  // The parser tells where it is only with a value; its types hide what it knows in between.
  const place = parser as unknown as Place;
  let fault: JsonFault | null = null;
  let read = 0;
  let line = 1;
  let lineStart = 0;
  let tokenOffset = 0;
  let hasValue = false;
  let hasList = false;

  parser.onValue = onValue;
  parser.onError = (error) => {
    throw error;
  };
  tokenizer.onError = (error) => {
    throw error;
  };
  tokenizer.onToken = (token) => {
    hasValue = true;
    tokenOffset = token.offset;
    parser.write(token);
    if (token.token === TokenType.LEFT_BRACKET && !hasList)
      hasList = place.stack.length === list.length + 1 && list.every((key, at) => place.stack[at + 1]?.key === key);
    if (place.stack.length > maxDepth) throw new LimitError("too-deep");
  };

  return {
    write(chunk) {
      if (fault) return false;
      try {
        tokenizer.write(chunk);
        if (read + chunk.length - tokenOffset > maxStringLength) throw new LimitError("too-long");
      } catch (error) {
        fault = faultAt(chunk, error);
        return false;
      }
      for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) {
        line++;
        lineStart = read + at + 1;
      }
      read += chunk.length;
      return true;
    },
    hasList: () => hasList,
    end() {
      if (fault || (parser.isEnded && hasValue)) return fault;
      const kind = hasValue ? "truncated" : "empty";
      return { kind, offset: read, line, column: read - lineStart + 1, path: pathOf(place) };
    },
  };

  function faultAt(chunk: Uint8Array, error: unknown): JsonFault {
    if (!(error instanceof Error)) throw error;
    const kind = error instanceof LimitError ? error.kind : "syntax";
    // The tokenizer says where it stopped in words; the parser stopped at the token that it was given.
    const [, position] = /absolute position "(\d+)"/.exec(error.message) ?? [];
    const offset = position === undefined ? Math.max(tokenOffset, 0) : Number(position);
    for (let at = chunk.indexOf(lineFeed); at !== -1 && read + at < offset; at = chunk.indexOf(lineFeed, at + 1)) {
      line++;
      lineStart = read + at + 1;
    }
    return { kind, offset, line, column: Math.max(offset - lineStart, 0) + 1, path: pathOf(place) };
  }
}

class LimitError extends Error {
  readonly kind: "too-deep" | "too-long";
  constructor(kind: "too-deep" | "too-long") {
    super(kind);
    this.kind = kind;
  }
}

/** Where a parser is. */
interface Place {
  readonly stack: readonly { readonly key: string | number | undefined }[];
  readonly key: string | number | undefined;
}

/** How many steps of a path are named. */
const namedSteps = 12;

function pathOf({ stack, key }: Place): string {
  return [...stack.slice(1).map((outer) => outer.key), key].slice(0, namedSteps).reduce<string>((path, step) => {
    if (step === undefined) return path;
    if (typeof step === "number") return `${path}[${step}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}
