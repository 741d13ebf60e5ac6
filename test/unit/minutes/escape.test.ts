import assert from "node:assert/strict";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import {
  escapeAll,
  escapeTitle,
  oneLine,
  withoutIcons,
  withoutLinks,
  withoutMentions,
} from "../../../src/minutes/escape.js";

const url = "https://github.com/nodejs/node/issues/1";

/** Pieces that mean something in Markdown, HTML, VS Code or a terminal, to be strung together. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(..."\\`*_{}[]()#+-.!<>|~:&$@^='\"/ \t\n\r".split("")) },
      fc.constantFrom(
        "](command:x)",
        "![a](http://a/b.png)",
        "[x](y)",
        "<b>",
        "<!--",
        "-->",
        "&lt;",
        "&#35;",
        "$(bug)",
      ),
      fc.constantFrom("\u2028", "\u2029", "\u202e", "\u2066", "\u0000", "\u001b", "\ufeff", "é", "😀"),
      fc.constantFrom("- ", "1. ", "> ", "# ", "[ ] ", "[x] ", "~~~", "```", "---", "===", "[^1]", "[a]: b"),
      fc.stringMatching(/^[a-z]{1,6}$/),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));

function parse(markdown: string, withGfm: boolean) {
  return fromMarkdown(markdown, withGfm ? { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] } : {});
}

function typesIn(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap((child) => typesIn(child)) : [])];
}

/** A title's words, with its inline code as text. */
function wordsOf(title: string): string {
  return oneLine(title) || "(untitled)";
}

describe("escapeTitle", function () {
  this.timeout(30_000);

  for (const withGfm of [false, true])
    it(`makes of any title one item with one link and the same text (${withGfm ? "GFM" : "CommonMark"})`, () => {
      fc.assert(
        fc.property(hostile, (title) => {
          const tree = parse(`* ${escapeTitle(title)} [#1](${url})\n`, withGfm);
          const types = typesIn(tree);
          const plain = types.filter((type) => !["text", "inlineCode"].includes(type));
          assert.deepEqual(plain, ["root", "list", "listItem", "paragraph", "link"]);
          const text = toString(tree);
          const wanted = `${wordsOf(title)} #1`;
          if (types.includes("inlineCode")) assert.equal(bare(text), bare(wanted));
          else assert.equal(text, wanted);
        }),
        { numRuns: 10_000, seed: 20240509 },
      );
    });

  /** Inline code loses its backticks, and the spaces just inside them, when it is read. */
  function bare(text: string): string {
    return text.replace(/[`\s]/g, "");
  }

  for (const title of [
    "Remove --experimental-policy",
    "[v20.x] deps: update undici to 6.11.1",
    "src: use `std::string` in node_errors.cc",
    "100 * 2, ~100 ms, a & b, C:\\temp",
    "deps(v8): fix snake_case_names",
  ])
    it(`leaves as it is: ${title}`, () => assert.equal(escapeTitle(title), title));
});

describe("escapeAll", () => {
  it("leaves nothing that is markup", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(oneLine(text) !== "");
        const tree = parse(`x ${escapeAll(text)}`, true);
        assert.deepEqual(typesIn(tree), ["root", "paragraph", "text"]);
        assert.equal(toString(tree), `x ${oneLine(text)}`);
        assert.doesNotMatch(escapeAll(text), /\$\(/);
      }),
      { numRuns: 2_000, seed: 20240509 },
    );
  });
});

describe("withoutIcons", () => {
  it("leaves nothing in a label that could be an icon", () => {
    assert.equal(withoutIcons("costs $(bug) or $5"), "costs $ (bug) or $5");
    fc.assert(
      fc.property(hostile, (text) => {
        assert.doesNotMatch(withoutIcons(text), /\$\(/);
      }),
      { numRuns: 2_000, seed: 20240509 },
    );
  });
});

describe("withoutLinks", () => {
  it("leaves nothing in a message box that could be a link", () => {
    assert.equal(withoutLinks("[x](command:y) and [a][b]"), "[x] (command:y) and [a][b]");
    fc.assert(
      fc.property(hostile, (text) => {
        assert.doesNotMatch(withoutLinks(text), /\]\(/);
      }),
      { numRuns: 2_000, seed: 20240509 },
    );
  });
});

describe("withoutMentions", () => {
  it("breaks every mention outside code, and changes nothing that is read", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const title = escapeTitle(text);
        const posted = withoutMentions(title);
        assert.equal(posted.replaceAll("<!-- -->", ""), title.replaceAll("<!-- -->", ""));
        assert.doesNotMatch(posted.replace(/(`+)[\s\S]*?\1/g, ""), /@[a-z\d]/i);
      }),
      { numRuns: 2_000, seed: 20240509 },
    );
  });
});
