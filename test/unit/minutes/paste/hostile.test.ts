import assert from "node:assert/strict";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { readHtml } from "../../../../src/minutes/paste/html/readHtml.js";
import { minutes, pasteAt } from "./at.js";

const pieces = [
  "[x](command:evil)",
  "![a](https://evil.example/a.png)",
  "[a]: javascript:x",
  "<img src=x onerror=y>",
  "&lt;img src=x&gt;",
  "&lt;script&gt;",
  "&#60;b&#62;",
  "&#x5b;x](command:y)",
  '<a href="command:evil">run</a>',
  '<a href="java&#115;cript:x">run</a>',
  '<a href="https://example.org/a b)(c">go</a>',
  '<a href="https://example.org/x](command:y)">go</a>',
  "<script>alert(1)</script>",
  "<style>p{}</style>",
  '<img src="https://evil.example/b.png" alt="![z](q)" class="emoji">',
  "<iframe src=x></iframe>",
  "<svg><a href='command:x'><title>t</title></a></svg>",
  "<b>",
  "</b>",
  "<code>",
  "</code>",
  "<li>",
  "</ul>",
  "<ul>",
  "<p>",
  "<pre>",
  "</pre>",
  "<br>",
  "**",
  "`",
  "``",
  "_",
  "~~",
  "\\",
  "[",
  "](",
  ")",
  "# ",
  "- ",
  "1. ",
  "> ",
  "$(bug)",
  "@ada",
  "https://example.org/a_b*c",
  "word",
  " ",
];

const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(""));

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

function treeOf(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

const RUNS = 500;

const item = "* Retire it [#12](https://github.com/example/tools/issues/12)";

describe("a hostile clipboard", function () {
  this.timeout(60_000);

  it("brings no command, no script, no picture and no HTML into the minutes", () => {
    fc.assert(
      fc.property(hostile, (html) => {
        const { text = "" } = pasteAt(minutes(`${item}|`), { html });
        for (const node of nodesOf(treeOf(text))) {
          assert.ok(
            !["image", "imageReference", "html", "definition"].includes(node.type),
            `${node.type}: ${text}`,
          );
          if (node.type === "link") assert.match(node.url, /^(?:https?|mailto):/, text);
        }
      }),
      { numRuns: RUNS, seed: 20260806 },
    );
  });

  it("as text brings no command and no script, of whatever is no link to the web the words stay", () => {
    const text =
      "* [run](command:evil) and [this](javascript:x), <vscode:x>, [that](https://example.org), [here](docs/a.md)";
    assert.match(
      pasteAt(minutes(`${item}|`), { text }).text ?? "",
      / {2}\* run and this, vscode:x, \[that\]\(https:\/\/example\.org\), \[here\]\(docs\/a\.md\)\n/,
    );
  });

  it("keeps every word of a line that is only text", () => {
    const plain = fc
      .array(fc.constantFrom(..."*_~`[]()#+-.!<>|:&$@ \\x".split(""), "word", "&amp;", "1. "), {
        maxLength: 12,
      })
      .map((parts) => parts.join(""));
    const encoded = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const bare = (text: string) => text.replace(/[`\s]/g, "");
    fc.assert(
      fc.property(plain, (text) => {
        const [block] = readHtml(`<ul><li>x${encoded(text)}x</li></ul>`);
        const written = toString(treeOf(`* ${block?.text ?? ""}`));
        // What is typed as bold is Markdown here as it was there.
        if (!/\*\*\S/.test(text)) assert.equal(bare(written), bare(`x${text}x`));
      }),
      { numRuns: RUNS, seed: 20260806 },
    );
  });

  it("is not read where it is nested deeper than anybody nests", () => {
    assert.deepEqual(readHtml("<ul><li>".repeat(5_000) + "x"), []);
    assert.deepEqual(readHtml("<b>".repeat(5_000) + "</i>".repeat(5_000)), []);
  });
});
