import * as l10n from "@vscode/l10n";
import { COMMENT_LINK, COMMENT_MARK, isCommentMark } from "../minutes/text/commentMarks.js";
import type { Page, Rule } from "./engine/rule.js";

const BOX = /^:::[ \t]?\w{0,20}[^\S\r\n]*$/gm;

export const editorResidue: Rule = {
  id: "editor-residue",
  severity: "warning",
  *check({ prose, minutes: { text: document } }) {
    for (const { start, end, text } of prose.find(COMMENT_MARK))
      if (isCommentMark(document, start, end))
        yield {
          span: { start, end },
          message: l10n.t("Unexpected {0}, the mark of a comment in a document editor, expected none.", text),
        };
    for (const { start, end, text } of prose.findEverywhere(COMMENT_LINK))
      yield {
        span: { start, end },
        message: l10n.t("Unexpected {0}, the link of a comment in a document editor, expected none.", text),
      };
    for (const { start, end, text } of prose.find(BOX))
      yield {
        span: { start, end },
        message: l10n.t(
          "Unexpected {0}, a box that only the note editor shows, expected Markdown.",
          text.trim(),
        ),
      };
  },
};

export const page: Page = {
  finds:
    "Something is left of the editor in which the minutes were taken: marks of comments, `[a]`, or boxes, `:::info`.",
  why: "Comments were meant for those who wrote, and may name people or addresses. Delete the marks and the list of comments below.",
  good: [{ text: "* See [a](https://example.org) and the array [b] of it, `x[a]`\n- [x] done\n" }],
  bad: [
    {
      text: "* Ada will write the text[a]\n\n[a]Ada will write +ada\n",
      reports: ["[a]", "[a]"],
    },
    { text: "* Ada will write the text[\\[a\\]](#cmnt1)\n", reports: ["[\\[a\\]](#cmnt1)"] },
    { text: ":::info\nHello\n:::\n", reports: [":::info", ":::"] },
  ],
};
