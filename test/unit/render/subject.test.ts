import assert from "node:assert/strict";
import fc from "fast-check";
import { marked, type Token, type Tokens } from "marked";
import { renderPerson } from "../../../src/render/person.js";
import { describeSubject, renderSubject } from "../../../src/render/subject.js";
import { stateOf } from "../../../src/render/subjectState.js";
import { subject } from "../github/subjects.js";

const now = new Date("2024-05-09T14:00:00Z");

describe("renderSubject", () => {
  it("says all of an issue", () =>
    assert.equal(
      renderSubject(
        subject({
          number: 52575,
          title: "Remove --experimental-policy",
          state: "closed",
          stateReason: "completed",
          closedAt: "2024-05-03T08:00:00Z",
          comments: 12,
          labels: [{ name: "semver-major", color: "ff0000" }],
          milestone: "23.0.0",
          assignees: ["RafaelGSS"],
          excerpt: "The policy is not used.",
        }),
        now,
        { times: 3, since: "2024-03-28", lastNote: "Rafael: will land in v23" },
      ),
      [
        "$(issue-closed) **Remove \\-\\-experimental\\-policy** · [nodejs\\/node\\#52575](https://github.com/nodejs/node/issues/52575)",
        "Issue closed as completed · opened 18 Apr by ada · closed 3 May · 12 comments  \n$(tag) semver\\-major  \n$(milestone) 23\\.0\\.0 · $(person) RafaelGSS",
        "---",
        "The policy is not used\\.",
        "---",
        "$(history) In earlier minutes 3 times since 28 Mar · last note: Rafael\\: will land in v23",
      ].join("\n\n"),
    ));

  it("says of a pull request its review, checks and size", () => {
    const pull = {
      isDraft: false,
      review: "changesRequested" as const,
      checks: { passed: 41, failed: 1, pending: 0 },
      additions: 120,
      deletions: 1044,
      changedFiles: 23,
    };
    const text = renderSubject(subject({ kind: "pull", pull }), now);
    assert.match(
      text,
      /changes requested · \$\(checklist\) checks: 41 passed, 1 failed · \$\(diff\) \+120 −1,044 in 23 files/,
    );
  });

  it("leads nowhere but by https", () =>
    assert.match(renderSubject(subject({ url: "command:workbench.action.quit" }), now), /\]\(\)/));

  it("lets nothing from outside be markup: no command, no image, no icon, no HTML, one link", () => {
    const pieces = fc.constantFrom(
      ..."[x](command:y)|![a](https://evil/a.png)|$(bug)|<img src=x>|](|[|]|`|*|_|\n|\n\n# h|---|> |\\|&lt;|https://evil.example|www.evil.example|@ada|<https://evil>|\u202e|~~|1. |- ".split(
        "|",
      ),
      "a",
      " ",
    );
    const hostile = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(""));
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, excerpt, name) => {
        const text = renderSubject(
          subject({
            title,
            excerpt,
            author: name,
            milestone: name,
            assignees: [name],
            labels: [{ name, color: "" }],
          }),
          now,
          { times: 1, since: "2024-01-01", lastNote: excerpt },
        );
        // VS Code's hovers are made with marked.
        const tokens = all(marked.lexer(text));
        assert.deepEqual(
          tokens.flatMap((token) => (token.type === "link" ? [(token as Tokens.Link).href] : [])),
          ["https://github.com/nodejs/node/issues/1"],
        );
        const markup = ["image", "html", "code", "codespan", "heading", "list", "blockquote", "table", "del"];
        for (const type of markup)
          assert.ok(!tokens.some((token) => token.type === type), `${type} in ${text}`);
        const icons = [...text.matchAll(/(?<!\\)\$\(([\w-]+)\)/g)].map((match) => match[1]);
        assert.ok(
          icons.every((icon) => ["issues", "tag", "milestone", "person", "history"].includes(icon ?? "")),
          text,
        );
      }),
      { numRuns: 1_000, seed: 20240509 },
    );
  });
});

/** Every token, nested ones too. */
function all(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...all("tokens" in token && token.tokens ? token.tokens : [])]);
}

describe("stateOf", () => {
  const draft = {
    isDraft: true,
    review: undefined,
    checks: undefined,
    additions: undefined,
    deletions: undefined,
    changedFiles: undefined,
  };
  for (const [known, icon, words] of [
    [{}, "issues", "Open issue"],
    [{ state: "closed", stateReason: "completed" }, "issue-closed", "Issue closed as completed"],
    [{ state: "closed", stateReason: "notPlanned" }, "circle-slash", "Issue closed as not planned"],
    [{ kind: "pull" }, "git-pull-request", "Open pull request"],
    [{ kind: "pull", pull: draft }, "git-pull-request-draft", "Draft pull request"],
    [{ kind: "pull", state: "merged" }, "git-merge", "Merged pull request"],
    [{ kind: "pull", state: "closed" }, "git-pull-request-closed", "Closed pull request"],
    [{ kind: "discussion" }, "comment-discussion", "Open discussion"],
  ] as const)
    it(`shows ${words} by icon and in words`, () => {
      const shown = stateOf(subject(known));
      assert.deepEqual([shown.icon, shown.words], [icon, words]);
    });
});

describe("describeSubject", () => {
  it("says what it is and where, for a screen reader", () =>
    assert.equal(describeSubject(subject({ number: 7, title: "Fix it" })), "Open issue in nodejs/node"));
});

describe("renderPerson", () => {
  it("shows picture, name, handle and when he last attended", () =>
    assert.equal(
      renderPerson(
        "ada",
        {
          login: "ada",
          name: "Ada *L*",
          avatarUrl: "https://avatars.githubusercontent.com/u/1?v=4",
          url: "https://github.com/ada",
        },
        { times: 4, last: "2024-04-25" },
        now,
      ),
      "![](https://avatars.githubusercontent.com/u/1?v=4|width=32,height=32) **Ada \\*L\\*** · [@ada](https://github.com/ada)\n\n$(calendar) Attended 4 times in this workspace's minutes, last on 25 Apr",
    ));
});
