import assert from "node:assert/strict";
import { outline } from "./at.js";
import * as clipboards from "./clipboards.js";

describe("what was copied as text", () => {
  it("of Google Docs is nested by its indentation", () => {
    assert.deepEqual(outline({ text: clipboards.docsText }), [
      "* Ada: the flag \u2013watch-path is gone",
      "  * Lin: agreed",
      "    * it lands on Monday",
      "  * nobody objected",
      "* Joan writes to the team",
    ]);
  });

  it("is nested by its kinds of bullets where nothing is indented", () => {
    assert.deepEqual(outline({ text: clipboards.docsTextWithComments }).slice(0, 4), [
      "* Ask the release team[a]",
      "  * nobody knows the date[b]",
      "    * arr[i] counts them",
      "* Next",
    ]);
  });

  it("keeps Markdown as it is, with lines that go on and blocks of code", () => {
    const text = "1. one\n   goes on\n\n   and more\n2. two\n```sh\n  a\n    b\n```\nplain\n## Heading";
    assert.deepEqual(outline({ text }), [
      "1. one goes on",
      "  * and more",
      "2. two",
      "```a\n  b",
      "plain",
      "## Heading",
    ]);
  });

  it("of a chat is one entry a message", () => {
    assert.deepEqual(outline({ text: clipboards.zoomChat }), [
      "* hello all",
      "* the link: https://github.com/example/tools/issues/3",
      "* and a second line",
    ]);
    assert.deepEqual(outline({ text: clipboards.chatWindow }), ["* hello all", "* see you"]);
    const shown = "Ada Lovelace  [10:03 AM]\nhello\nLin Chen to Everyone (10:04 AM)\nyes";
    assert.deepEqual(outline({ text: shown }), ["* hello", "* yes"]);
    assert.deepEqual(outline({ text: "We meet at 10:03 AM\nand talk" }), ["We meet at 10:03 AM", "and talk"]);
  });
});
