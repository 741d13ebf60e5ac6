import assert from "node:assert/strict";
import * as vscode from "vscode";
import { configure, hoverOver, openSample, openText, untilAsked, withGitHub } from "./minutesWindow.js";

describe("the hover", () => {
  const { github } = withGitHub();
  before(() => untilAsked(github()));

  /** The hover's text in minutes that hold this line below a repository's heading. */
  async function over(line: string, words: string): Promise<string> {
    const text = `# X Meeting 2024-05-09\n\n## Present\n\n* Ada (@ada)\n\n## Agenda\n\n### nodejs/security-wg\n\n${line}\n`;
    const { document } = await openText(text);
    return (await hoverOver(document, words)).map(({ value }) => value).join("\n");
  }

  for (const [form, line, words] of [
    ["a linked number", "* T [#1262](https://github.com/nodejs/security-wg/issues/1262)", "#1262"],
    [
      "a whole address",
      "* see https://github.com/nodejs/security-wg/issues/1262#issuecomment-1",
      "issues/1262",
    ],
    ["owner/repo#1", "* see nodejs/security-wg#1262", "security-wg#1262"],
    ["a bare number, below the repository's heading", "* see #1262", "#1262"],
    [
      "a link's own words, through the link",
      "* see [#1](https://github.com/nodejs/security-wg/issues/1262)",
      "#1]",
    ],
  ] as const)
    it(`says what ${form} stands for`, async () =>
      assert.match(await over(line, words), /security\\-wg\\#1262\]/));

  for (const [place, line] of [
    ["code", "* `see #1262`"],
    ["a comment", "<!-- #1262 -->"],
    ["a word", "* abc#1262"],
  ] as const)
    it(`says nothing in ${place}`, async () => assert.equal(await over(line, "#1262"), ""));

  it("shows a person, and nobody for an impossible handle", async () => {
    assert.match(
      await over("* @RafaelGSS said so", "@RafaelGSS"),
      /\[@RafaelGSS\]\(https:\/\/github\.com\/RafaelGSS\)/,
    );
    assert.equal(await over("* @italojs_ said so", "@italojs_"), "");
  });

  it("trusts the two commands of its own buttons, and nothing that came from outside", async () => {
    const { document } = await openText("see nodejs/security-wg#1262");
    const contents = await hoverOver(document, "#1262");
    const trusted = contents.filter(({ isTrusted }) => isTrusted);
    assert.equal(trusted.length, 1);
    assert.deepEqual(trusted[0]?.isTrusted, { enabledCommands: ["_minutes.openLink", "_minutes.copyText"] });
    assert.ok(contents.every(({ supportHtml }) => !supportHtml));
    assert.doesNotMatch(
      contents
        .filter(({ isTrusted }) => !isTrusted)
        .map(({ value }) => value)
        .join(""),
      /command:/,
    );
  });

  it("says in one sentence what is missing, and what is out of reach", async () => {
    assert.match(await over("* nodejs/node#999999", "#999999"), /missing on GitHub, or you have no access/);
    // More than the extension asks: a browser asks again by itself.
    await github().fail({ method: "POST" }, ["reset"], 20);
    assert.match(await over("* nodejs/security-wg#956", "#956"), /cannot be reached/);
    await github().heal();
  });

  it("works in every Markdown file, unless the setting says minutes only", async () => {
    const { document } = await openText("An ordinary text about nodejs/security-wg#1262.");
    assert.notEqual((await hoverOver(document, "#1262")).length, 0);
    await configure("hover.markdown", "minutes");
    try {
      assert.equal((await hoverOver(document, "#1262")).length, 0);
    } finally {
      await configure("hover.markdown", undefined);
    }
  });

  it("resolves many references of one document with one request", async () => {
    const { document } = await openSample("meetings/2024-04-25.md");
    // The view asks for what left the agenda, in a request of its own.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await github().forgetRequests();
    const words = [...document.getText().matchAll(/\[#\d+\]/g)].map(([match]) => match);
    assert.ok(words.length >= 3);
    await Promise.all(words.map((word) => hoverOver(document, word)));
    const asked = (await github().requests()).map(({ path, operation }) => operation ?? path);
    assert.ok(asked.length <= 1, asked.join(", "));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
