// npm run docs:rules: writes a page for each rule of the linter, from the rule itself, the list of them, and what the
// command line tells code scanning of each.
import { readdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { parseMinutes } from "../src/minutes/parse.js";
import { LineIndex } from "../src/minutes/text/lines.js";
import type { KnownSubject } from "../src/rules/engine/facts.js";
import { lintText } from "../src/rules/engine/lint.js";
import type { BadExample, Example, Page, Rule } from "../src/rules/engine/rule.js";

const source = new URL("../src/rules/", import.meta.url);
const target = new URL("../docs/rules/", import.meta.url);

export const summaries = new URL("summaries.json", source);

/** File name → content, of every page. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const rows: string[] = [];
  for (const { rule, page } of await readRules()) {
    pages.set(`${rule.id}.md`, await tidy(pageOf(rule, page)));
    rows.push(`| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${page.finds} |`);
  }
  const list = `# Rules\n\n${introduction}\n\n| rule | severity | finds |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  pages.set("README.md", await tidy(list));
  return pages;
}

/** What each rule finds and why that matters, as JSON. */
export async function ruleSummaries(): Promise<string> {
  const entries = (await readRules()).map(({ rule: { id }, page: { finds, why } }) => [id, { finds, why }]);
  return format(JSON.stringify(Object.fromEntries(entries)), { parser: "json" });
}

async function readRules(): Promise<{ readonly rule: Rule; readonly page: Page }[]> {
  const files = readdirSync(source).filter((file) => file.endsWith(".ts"));
  const modules = files.sort().map((file) => import(new URL(file, source).href) as Promise<RuleModule>);
  return (await Promise.all(modules)).flatMap(({ page, ...others }) => {
    const [rule] = Object.values(others);
    return rule && page ? [{ rule, page }] : [];
  });
}

type RuleModule = { readonly page?: Page } & Readonly<Record<string, Rule>>;

const introduction =
  "What the linter of minutes looks for, in the editor and with `minutes lint`. Set a rule's severity, or switch it off, in `minutes.lint.rules` or in a `.minutes.json`; switch it off for one document with a comment `<!-- minutes-lint-disable RULE -->`.";

function pageOf(rule: Rule, { finds, why, good, bad }: Page): string {
  const { id, severity } = rule;
  return `# ${id}

${finds} Severity: ${severity}.

${why}

## Reported

${bad.map((example) => badExample(rule, example)).join("\n")}
## Not reported

${good.map((example) => situation(example) + code(example.text)).join("\n")}
## Switch it off

For one document:

\`\`\`markdown
<!-- minutes-lint-disable ${id} -->
\`\`\`

For all, in \`.minutes.json\`:

\`\`\`json
{ "lint": { "rules": { "${id}": "off" } } }
\`\`\`
`;
}

function badExample(rule: Rule, example: BadExample): string {
  const { text, path, facts, fixed } = example;
  const lines = new LineIndex(text);
  const said = lintText(text, { rules: [rule], path, facts }).map(
    ({ span, message }) => `line ${lines.at(span.start).line}: ${message}`,
  );
  return [
    situation(example) + code(text),
    `Says:\n\n${code(said.join("\n"))}`,
    fixed === undefined ? "" : `Fixed:\n\n${code(fixed)}`,
  ].join("");
}

/** Where the example stands, and what is known besides. */
function situation({ text, path, facts }: Example): string {
  const { today, people = [], subject, recordingElsewhere } = facts ?? {};
  const { items, links } = parseMinutes(text);
  const parts = [
    ...(path === undefined ? [] : [`in a file \`${path}\``]),
    ...(today === undefined ? [] : [`on ${today}`]),
    ...items.flatMap(({ repository, number }) => {
      const known = repository && number ? subject?.(repository.owner, repository.name, number) : undefined;
      return known ? [subjectWords(known)] : [];
    }),
    ...people.map(({ name, handle }) => `earlier minutes name ${name ?? ""} \`@${handle ?? ""}\``),
    ...links.flatMap(({ url }) => {
      const other = url && recordingElsewhere?.(url);
      return other ? [`\`${other}\` has the same recording`] : [];
    }),
  ];
  const words = parts.join("; ");
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}:\n\n`;
}

function subjectWords({ owner, repo, number, title, state, isPrivate, labels }: KnownSubject): string {
  const labelled = labels.length === 0 ? "without a label" : `labelled \`${labels.join("`, `")}\``;
  return `GitHub has ${owner}/${repo}#${number} “${title}”, ${isPrivate ? "private" : "public"}, ${state}, ${labelled}`;
}

/** Characters that nobody sees are shown by their code. */
function code(text: string): string {
  const shown = text.replace(
    /[\r\ufeff\u200b\u2028]/g,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
  return `\`\`\`text\n${shown.replace(/\n$/, "")}\n\`\`\`\n\n`;
}

function tidy(markdown: string): Promise<string> {
  return format(markdown, { parser: "markdown", printWidth: 120, proseWrap: "always" });
}

if (process.argv[1]?.endsWith("rulePages.ts")) {
  for (const [name, content] of await rulePages()) writeFileSync(new URL(name, target), content);
  writeFileSync(summaries, await ruleSummaries());
}
