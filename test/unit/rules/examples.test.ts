import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { applyChanges } from "../../../src/minutes/document.js";
import { lintText, type Problem } from "../../../src/rules/engine/lint.js";
import type { BadExample, Example, Page, Rule } from "../../../src/rules/engine/rule.js";
import { ruleIds } from "../../../src/rules/ids.js";
import { rules } from "../../../src/rules/index.js";

const folder = new URL("../../../src/rules/", import.meta.url);
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".ts") && !["index.ts", "ids.ts"].includes(name),
);

type RuleModule = { readonly page: Page } & Readonly<Record<string, Rule>>;

/** What a rule's file exports: the rule, and its page. */
interface RuleFile {
  readonly rule: Rule;
  readonly page: Page;
}

async function load(file: string): Promise<RuleFile> {
  const { page, ...others } = (await import(new URL(file, folder).href)) as RuleModule;
  const [rule, ...more] = Object.values(others);
  assert.ok(rule && more.length === 0, `${file} holds one rule and its page`);
  return { rule, page };
}

describe("the rules", () => {
  it("are all in the index, by name", async () => {
    const loaded = await Promise.all(files.map(load));
    assert.deepEqual(
      rules.map(({ id }) => id),
      loaded.map(({ rule }) => rule.id),
    );
    assert.deepEqual(
      ruleIds,
      rules.map(({ id }) => id),
    );
  });

  for (const file of files)
    describe(file.slice(0, -".ts".length), () => {
      it("is named as its file, and has good and bad examples", async () => {
        const { rule, page } = await load(file);
        assert.equal(`${rule.id}.ts`, file);
        assert.ok(page.good.length > 0 && page.bad.length > 0);
      });

      it("reports nothing in its good examples", async () => {
        const { rule, page } = await load(file);
        for (const example of page.good) assert.deepEqual(messages(problemsOf(rule, example)), []);
      });

      it("reports what its bad examples say, in the grammar of all messages", async () => {
        const { rule, page } = await load(file);
        for (const example of page.bad) {
          const problems = problemsOf(rule, example);
          const words = problems.map(({ span }) => example.text.slice(span.start, span.end));
          assert.deepEqual(words, example.reports);
          for (const { message } of problems) assert.match(message, /^Unexpected .+, expected .+$/);
        }
      });

      it("mends its bad examples as they say, once and for all", async () => {
        const { rule, page } = await load(file);
        for (const example of page.bad) {
          assert.equal(mended(rule, example), example.fixed ?? example.text);
          if (example.fixed !== undefined)
            assert.deepEqual(messages(problemsOf(rule, { ...example, text: example.fixed })), []);
        }
      });
    });
});

function problemsOf(rule: Rule, { text, path, facts }: Example): Problem[] {
  return lintText(text, { rules: [rule], path, facts });
}

function mended(rule: Rule, example: BadExample): string {
  const changes = problemsOf(rule, example).flatMap(({ fix }) => fix?.changes ?? []);
  return applyChanges(example.text, changes);
}

function messages(problems: readonly Problem[]): string[] {
  return problems.map(({ message }) => message);
}
