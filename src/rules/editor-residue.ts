import type { Page, Rule } from "./engine/rule.js";

/** A mark of a comment, `[a]`, that is no link and no checkbox: at the end of a word or of a line, or the comment itself. */
const MARK =
  /(?:(?<=[\p{L}\p{N}.,;:!?)\]])(?=.{3,5}(?:[\s.,;:!?)[\\]|$))|(?<=\S[ \t])(?=.{3,5}$))\\?\[a?[a-z]\\?\](?![([:\w-])/gmu;
const COMMENT = /^\\?\[a?[a-z]\\?\](?=[^\s([:\]])/gm;

export const editorResidue: Rule = {
  id: "editor-residue",
  severity: "warning",
  *check({ prose }) {
    const found = [...prose.find(MARK), ...prose.find(COMMENT)].filter(({ text }) => !text.includes("[x"));
    for (const { start, end, text } of found)
      yield {
        span: { start, end },
        message: `Unexpected ${text}, the mark of a comment in a document editor, expected none.`,
      };
    for (const { start, end, text } of prose.find(/^:::[ \t]?\w{0,20}[^\S\r\n]*$/gm))
      yield {
        span: { start, end },
        message: `Unexpected ${text.trim()}, a box that only the note editor shows, expected Markdown.`,
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
    { text: ":::info\nHello\n:::\n", reports: [":::info", ":::"] },
  ],
};
