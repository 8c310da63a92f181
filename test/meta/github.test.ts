import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../manifest.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { faultsOfRelease, releaseNotes } from "../../scripts/release.ts";
import { readText } from "../../scripts/store/listing.ts";
import { exampleExchange } from "../../src/panel/example/exchange.ts";
import { formFields } from "../../src/panel/wrong-explanation.ts";
import { ownProfile } from "../../src/shared/cors/own-profile.ts";
import { explain, indexByUrl } from "../../src/shared/diagnosis/explain.ts";

/*
 * What GitHub runs and shows for the project. Nothing else looks at these files before they are pushed.
 */

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "runs-on": string;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = ".github/workflows";
const files = await readdir(new URL(`../../${folder}`, import.meta.url));

describe.each(files)("the workflow %s", (file) => {
  const read = async () => {
    const text = await readText(`${folder}/${file}`);
    return { text, workflow: parse(text) as Workflow };
  };

  test("pins each action to a commit, and says which version that is", async () => {
    const { text } = await read();
    const uses = [...text.matchAll(/uses: *(.+)$/gm)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read, never runs foreign code with more than that, and ends", async () => {
    const { text, workflow } = await read();
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.concurrency).toBeDefined();
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(text).not.toContain("secrets.");
    for (const job of Object.values(workflow.jobs)) {
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
      const commands = job.steps.flatMap(({ run }) => run ?? []).join("\n");
      // What an expression gives would be part of the command; variables of the environment are not.
      expect(commands).not.toContain("${{");
      for (const { uses, with: options } of job.steps)
        if (uses?.startsWith("actions/checkout@")) expect(options).toMatchObject({ "persist-credentials": false });
      if (!job.permissions) continue;
      expect(job.steps.some(({ uses }) => uses?.startsWith("actions/checkout@"))).toBe(false);
      expect(commands).not.toMatch(/\b(npm|npx|node|sh)\b/);
    }
  });

  test("runs what there is", async () => {
    const { text } = await read();
    const names = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    for (const name of names) expect(Object.keys(packageJson.scripts)).toContain(name);
    expect(text).toContain("npm ci --ignore-scripts");
  });
});

describe("the forms for issues", () => {
  interface Form {
    readonly name: string;
    readonly description: string;
    readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: object }[];
  }
  const readForm = async (file: string) => parse(await readText(`.github/ISSUE_TEMPLATE/${file}`)) as Form;

  test.each(["bug.yml", "wrong-explanation.yml"])("%s is one that GitHub takes", async (file) => {
    const { name, description, body } = await readForm(file);
    expect(name && description).toBeTruthy();
    const fields = body.filter(({ type }) => type !== "markdown");
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, attributes } of fields) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(attributes).toHaveProperty("label");
    }
  });

  test("the panel fills fields that there are", async () => {
    const { body } = await readForm("wrong-explanation.yml");
    const inputs = body.filter(({ type }) => type === "input").map(({ id }) => id);
    const explanation = explain(exampleExchange, ownProfile(exampleExchange), indexByUrl([]));
    const source = { creator: { name: "Corsplain", version: "1.2.3" }, browser: { name: "Chrome", version: "156.0" } };
    expect(Object.keys(formFields(explanation, source))).toEqual(inputs);
  });
});

describe("a release", () => {
  const changelog = "# Changelog\n\n## [1.2.3] - 2026-01-02\n\n### Added\n\n- This.\n\n## 1.2.2\n\n- That.\n";
  const right = {
    manifest: { version: "1.2.3", homepage_url: "https://github.com/a/b" },
    packageVersion: "1.2.3",
    changelog,
  };

  test("is of one version, and of the repository that the panel's links lead to", () => {
    expect(faultsOfRelease({ tag: "v1.2.3", repository: "a/b" }, right)).toEqual([]);
    expect(faultsOfRelease({ tag: "v1.2.4" }, right)).toEqual(["The tag is v1.2.4, not v1.2.3."]);
    expect(faultsOfRelease({ repository: "b/a" }, right)).toHaveLength(1);
    expect(faultsOfRelease({}, { ...right, packageVersion: "1.2.2" })).toHaveLength(1);
    expect(faultsOfRelease({}, { ...right, changelog: "## 1.3.0" })).toHaveLength(1);
  });

  test("says what the changelog says of its version", async () => {
    expect(releaseNotes(changelog, "1.2.3")).toBe("### Added\n\n- This.");
    expect(releaseNotes(changelog, "1.2.2")).toBe("- That.");
    expect(() => releaseNotes(changelog, "1.2")).toThrow("nothing of version 1.2");
    expect(releaseNotes(await readText("CHANGELOG.md"), manifest.version)).toMatch(/^### Added\n/);
  });
});
