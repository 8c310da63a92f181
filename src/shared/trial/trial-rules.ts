import { initiatorHost, type Trial } from "./trial.ts";

/** A rule as browsers take it, as far as a trial needs one. */
export interface TrialRule {
  readonly id: number;
  readonly condition: {
    readonly tabIds: number[];
    readonly regexFilter: string;
    readonly isUrlFilterCaseSensitive: true;
    readonly requestMethods: RuleMethod[];
    readonly initiatorDomains?: string[];
  };
  readonly action: {
    readonly type: "modifyHeaders";
    readonly responseHeaders: RuleHeader[];
  };
}

type RuleHeader =
  | { readonly header: string; readonly operation: "set"; readonly value: string }
  | { readonly header: string; readonly operation: "remove" };

const ruleMethods = ["connect", "delete", "get", "head", "options", "patch", "post", "put"] as const;
type RuleMethod = (typeof ruleMethods)[number] | "other";

/**
 * The rules of a trial: each concerns one tab, one URL letter for letter, one method, and requests of one host. They
 * name no resource type: rules without one concern everything but the page itself.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 * @param firstId the id of the first rule; the others follow it
 */
export function trialRules({ changes, initiator }: Trial, tabId: number, firstId: number): readonly TrialRule[] {
  const host = initiatorHost(initiator);
  return changes.map(({ url, method, set, remove }, index) => ({
    id: firstId + index,
    condition: {
      tabIds: [tabId],
      regexFilter: exactly(url),
      isUrlFilterCaseSensitive: true,
      requestMethods: [ruleMethod(method)],
      ...(host === null ? {} : { initiatorDomains: [host] }),
    },
    action: {
      type: "modifyHeaders",
      responseHeaders: [
        ...set.map(({ name, value }) => ({ header: name, operation: "set" as const, value })),
        ...remove.map((name) => ({ header: name, operation: "remove" as const })),
      ],
    },
  }));
}

/** A URL literally, with any fragment: rules see the fragment, servers do not. `urlFilter` cannot say "*" literally. */
function exactly(url: string): string {
  return `^${url.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(#.*)?$`;
}

function ruleMethod(method: string): RuleMethod {
  const lowerCase = method.toLowerCase();
  return ruleMethods.find((known) => known === lowerCase) ?? "other";
}
