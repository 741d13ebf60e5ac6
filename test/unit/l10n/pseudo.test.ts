import * as l10n from "@vscode/l10n";
import { getL10nPseudoLocalized } from "@vscode/l10n-dev";
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readSentences } from "../../../scripts/translations.js";
import { GitHubError } from "../../../src/github/error.js";
import { sentence } from "../../../src/github/sentences.js";
import { readGroupConfig } from "../../../src/meeting/groupConfig.js";
import { renderPerson } from "../../../src/render/person.js";
import { describeSubject, renderSubject } from "../../../src/render/subject.js";
import { subjectHint } from "../../../src/render/subjectHint.js";
import { lintText } from "../../../src/rules/engine/lint.js";
import type { Page, Rule } from "../../../src/rules/engine/rule.js";
import { englishWords } from "../../l10n/english.js";
import { kinds } from "../github/kinds.js";
import { subject } from "../github/subjects.js";

const now = new Date("2024-05-09T14:00:00Z");

/** In the pseudo-language every sentence of ours carries accents: a word without one was forgotten. */
describe("in the pseudo-language nothing stays English", () => {
  before(async function () {
    this.timeout(60_000);
    l10n.config({ contents: getL10nPseudoLocalized(await readSentences()) });
  });
  after(() => l10n.config({ contents: {} }));

  const folder = new URL("../../../src/rules/", import.meta.url);
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith(".ts") && !/^(?:index|ids)\./.test(name),
  ))
    it(`of the rule ${file.slice(0, -3)}`, async () => {
      const { page, ...others } = (await import(new URL(file, folder).href)) as { page: Page };
      const rules = Object.values<Rule>(others);
      for (const { text, path, facts, fixed } of page.bad) {
        const problems = lintText(text, { rules, path, facts });
        assert.ok(problems.length > 0);
        const data = [text, path, fixed, JSON.stringify(facts), notWords].join(" ");
        for (const { message, fix } of problems)
          assert.deepEqual(englishWords(`${message} ${fix?.title ?? ""}`, data), [], message);
      }
    });

  it("of what is wrong with GitHub", () => {
    for (const kind of kinds)
      for (const retryAt of [undefined, 0])
        assert.deepEqual(englishWords(sentence(new GitHubError(kind, "", retryAt), () => "14:02")), [], kind);
  });

  it("of an issue, a pull request and a discussion, in any state", () => {
    const pulls = [true, false].flatMap((isDraft) =>
      (["approved", "changesRequested", "reviewRequired", undefined] as const).map((review) => ({
        isDraft,
        review,
        checks: { passed: 1, failed: 2, pending: isDraft ? 3 : 0 },
        additions: 1,
        deletions: 2,
        changedFiles: isDraft ? 1 : 2,
      })),
    );
    const all = (["issue", "pull", "discussion"] as const).flatMap((kind) =>
      (["open", "closed", "merged"] as const).flatMap((state) =>
        ([undefined, "completed", "notPlanned", "duplicate"] as const).flatMap((stateReason) =>
          [undefined, ...pulls].map((pull, index) =>
            subject({
              ...{ kind, state, stateReason, pull },
              closedAt: state === "open" ? undefined : "2023-05-03T08:00:00Z",
              author: index === 0 ? undefined : "ada",
              comments: index,
              isPrivate: index === 0,
            }),
          ),
        ),
      ),
    );
    for (const one of all)
      for (const times of [1, 2]) {
        const past = { times, since: "2024-03-28", lastNote: "ada" };
        const words = [renderSubject(one, now, past), describeSubject(one), subjectHint(one, now)].join("\n");
        assert.deepEqual(englishWords(words, `${JSON.stringify(one)} security wg agenda ada`), [], words);
      }
  });

  it("of a person", () => {
    for (const times of [1, 2])
      assert.deepEqual(
        englishWords(renderPerson("ada", undefined, { times, last: "2024-03-28" }, now), "ada"),
        [],
      );
  });

  it("of what is wrong in a group's file", () => {
    const file = JSON.stringify({ name: 1, github: { owner: [] }, invited: [1], agenda: 1, joining: 1 });
    const { problems } = readGroupConfig("group", file);
    assert.ok(problems.length > 3);
    for (const { path, message } of [...problems, ...readGroupConfig("group", "{").problems])
      assert.deepEqual(englishWords(message, path.replaceAll(".", " ")), [], message);
  });
});

/** What no language has another word for, and what the examples' facts say when they are asked. */
const notWords = "CRLF LF YYYY MM DD site meetings md";
