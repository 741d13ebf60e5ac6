import assert from "node:assert/strict";
import { outline } from "./at.js";
import * as clipboards from "./clipboards.js";

describe("what was copied as HTML", () => {
  it("from Google Docs has its lists as they are nested, bold, code and links; its wrapper makes nothing bold", () => {
    assert.deepEqual(outline({ html: clipboards.docsNotes }), [
      "* **Ada:** the flag \u2013watch-path is gone, use `\u2013watch`",
      "  * Lin: agreed, see https://github.com/example/tools/pull/7",
      "    * it lands on Monday & is \u201cdone\u201d then",
      "  * nobody objected",
      "* Action: Joan writes to the [team](https://example.org/team)",
    ]);
  });

  it("from Google Docs has headings, paragraphs and boxes to tick, and no picture of a box", () => {
    assert.deepEqual(outline({ html: clipboards.docsPageOfNotes }), [
      "## Announcements",
      "Two things happened:",
      "* [x] The release is out",
      "* [ ] The blog post waits",
      "That was all.",
    ]);
  });

  it("keeps the Markdown that somebody typed into a document", () => {
    assert.deepEqual(outline({ html: clipboards.docsTyped }), [
      "## Agenda",
      "* Retire snake_case [#12](https://github.com/example/tools/issues/12)",
      "  * **Ada**: a * b and `--flag`",
      "    * done",
    ]);
  });

  it("from an exported document leads where its links lead in the end, without comments and their list", () => {
    assert.deepEqual(outline({ html: clipboards.docsExport }), [
      "* Ask the [release team](https://github.com/example/tools/issues/3) first",
      "* nobody knows the date",
    ]);
  });

  it("from HackMD's view has tasks, emoji by their names and code without line numbers", () => {
    assert.deepEqual(outline({ html: clipboards.hackmdView }), [
      "### example/tools",
      "* [x] Send the `--dry-run` report",
      "* [ ] Ask @joan",
      "  * she is away until June :tada:",
      "```tool --watch \\\n  src",
    ]);
  });

  it("from GitHub has the title, references and handles", () => {
    assert.deepEqual(outline({ html: clipboards.githubPage }), [
      "Retire the `old` parser #12",
      "It follows [#7](https://github.com/example/tools/pull/7) and @ada asked for it.",
      "* first the \ud83d\udcd6",
    ]);
  });

  it("from Word has its lists, which are paragraphs there, without their painted bullets", () => {
    assert.deepEqual(outline({ html: clipboards.word }), [
      "* Ada\u2019s report is here",
      "  * **Lin** read it",
    ]);
  });

  it("from Slack has links without the detour", () => {
    assert.deepEqual(outline({ html: clipboards.slack }), [
      "The build is **red**, see [the run](https://ci.example.org/run?id=1&x=2)",
      "* `--jobs=2` helps",
    ]);
  });

  it("numbers what is numbered, and makes one line of a row", () => {
    const html =
      '<ol start="3"><li>three</li><li>four<ul><li>below</li></ul></li></ol><table><tr><th>Who</th><th>What</th></tr><tr><td><p>Ada</p></td><td><p>the text</p></td></tr></table>';
    assert.deepEqual(outline({ html }), ["3. three", "4. four", "  * below", "Who | What", "Ada | the text"]);
  });

  it("puts the signs of emphasis at words, and leaves them out where Markdown would not read them", () => {
    const html =
      "<p>a <b>bold </b>word, <i>it</i><b>bo</b>, no<b>(x)</b>thing, <s>gone</s>, un<i>bel</i>ievable</p>";
    assert.deepEqual(outline({ html }), ["a **bold** word, it**bo**, no(x)thing, ~~gone~~, unbelievable"]);
  });

  it("stands below an entry where an entry has a second paragraph, and joins lines that are only broken", () => {
    assert.deepEqual(
      outline({ html: "<ul><li><p>one<br>line</p><p>more</p><ul><li>nested</li></ul></li></ul>" }),
      ["* one line", "  * more", "  * nested"],
    );
  });
});
