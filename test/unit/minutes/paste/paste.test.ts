import assert from "node:assert/strict";
import { minutes, pasteAt } from "./at.js";
import * as clipboards from "./clipboards.js";

const url = "https://github.com/example/tools/issues/3";
const item = "* Retire it [#12](https://github.com/example/tools/issues/12)";
const html = clipboards.docsNotes;
const title = () => "Name the *options*";

/** The agenda of the tests' minutes after a paste. */
function agendaOf(text: string | undefined): string | undefined {
  return text?.split("### example/tools\n\n")[1]?.split("\n\n## Q&A")[0];
}

function agenda(
  marked: string,
  copied: Parameters<typeof pasteAt>[1],
  titleOf?: Parameters<typeof pasteAt>[2],
) {
  return agendaOf(pasteAt(minutes(marked), copied, titleOf).text);
}

const notes = (indent: string, bullet = "*", step = "  ") =>
  [
    "**Ada:** the flag --watch-path is gone, use `--watch`",
    "> Lin: agreed, see [#7](https://github.com/example/tools/pull/7)",
    ">> it lands on Monday & is \u201cdone\u201d then",
    "> nobody objected",
    "Action: Joan writes to the [team](https://example.org/team)",
  ]
    .map((line) => {
      const [marks = ""] = /^>*/.exec(line) ?? [];
      return `${indent}${step.repeat(marks.length)}${bullet} ${line.slice(marks.length).trim()}`;
    })
    .join("\n");

describe("a paste", () => {
  it("at the end of an item stands below it, before the notes that are there", () => {
    const { kind, text } = pasteAt(minutes(`${item}|\n  * a note`), { html });
    assert.equal(kind, "notes");
    assert.equal(agendaOf(text), `${item}\n${notes("  ")}\n  * a note`);
  });

  it("at the end of a note stands below it", () => {
    assert.equal(
      agenda(`${item}\n  * a note|\n  * another`, { html }),
      `${item}\n  * a note\n${notes("    ")}\n  * another`,
    );
  });

  it("has the bullet and the indentation of the document", () => {
    const own = `- One [#1](https://github.com/example/tools/issues/1)\n    - a note\n- Two [#2](https://github.com/example/tools/issues/2)`;
    const document = minutes(`${own}|`).replaceAll("\n* ", "\n- ");
    assert.equal(agendaOf(pasteAt(document, { html }).text), `${own}\n${notes("    ", "-", "    ")}`);
  });

  it("has the document's line ends", () => {
    const document = minutes(`${item}|`).replaceAll("\n", "\r\n");
    const { text } = pasteAt(document, { html });
    assert.equal(agendaOf(text?.replaceAll("\r\n", "\n")), `${item}\n${notes("  ")}`);
    assert.doesNotMatch(text ?? "", /[^\r]\n/);
  });

  it("on the line below an item, blank or behind a bullet, goes on from there", () => {
    const wanted = `${item}\n${notes("  ")}\n* Next`;
    assert.equal(agenda(`${item}\n|\n* Next`, { html }), wanted);
    assert.equal(agenda(`${item}\n  |\n* Next`, { html }), wanted);
    assert.equal(agenda(`${item}\n  * |\n* Next`, { html }), wanted);
  });

  it("at the beginning of a line comes before it", () => {
    assert.equal(agenda(`${item}\n|  * a note`, { html }), `${item}\n${notes("  ")}\n  * a note`);
    const document = minutes(item).replace("Q&A, Other\n", "Q&A, Other\n\n|Nothing more.\n");
    assert.match(
      pasteAt(document, { text: "- one\n- two" }).text ?? "",
      /Other\n\n\* one\n\* two\n\nNothing more\.\n$/,
    );
  });

  it("has headings and paragraphs as entries where a list stands", () => {
    assert.equal(
      agenda(`${item}|`, { html: clipboards.docsPageOfNotes }),
      [
        item,
        "  * **Announcements**",
        "    * Two things happened:",
        "      * [x] The release is out",
        "      * [ ] The blog post waits",
        "    * That was all.",
      ].join("\n"),
    );
  });

  it("has headings, paragraphs and lists of its own where nothing stands", () => {
    const document = minutes(item).replace("## Q&A, Other\n", "## Q&A, Other\n\n|\n");
    const { kind, text } = pasteAt(document, { html: clipboards.docsPageOfNotes });
    assert.equal(kind, "page");
    assert.equal(
      text?.split("Other\n\n")[1],
      "## Announcements\n\nTwo things happened:\n\n* [x] The release is out\n* [ ] The blog post waits\n\nThat was all.\n",
    );
  });

  it("right below a heading keeps an empty line around it", () => {
    const document = minutes(item).replace("## Q&A, Other\n", "## Q&A, Other|\n## Next\n");
    assert.equal(
      pasteAt(document, { text: clipboards.zoomChat }).text?.split("Other")[1],
      `\n\n* Ada: hello all\n* Lin: the link: [#3](${url})\n* Lin: and a second line\n\n## Next\n`,
    );
  });

  it("in Present is lines as they are", () => {
    const document = minutes(item).replace("(@lin)", "(@lin)|");
    const { kind, text } = pasteAt(document, { text: "Joan Clarke @joan\nRosa Luz (@rosa)" });
    assert.equal(kind, "attendees");
    assert.match(
      text ?? "",
      /\* Lin Chen \(@lin\)\n\* Joan Clarke @joan\n\* Rosa Luz \(@rosa\)\n\n## Agenda/,
    );
  });

  it("of an issue's address on the agenda is the item, with its title where that is known", () => {
    const named = `${item}\n* Name the \\*options\\* [#3](${url})`;
    assert.equal(agenda(`${item}\n* |`, { text: url }, title), named);
    assert.equal(agenda(`${item}\n|`, { text: `${url}\n` }, title), named);
    assert.equal(agenda(`${item}\n* |`, { text: url }), `${item}\n* [#3](${url})`);
    const link = `<meta charset='utf-8'><a href="${url}">Ship <b>it</b> *now*</a>`;
    assert.equal(agenda(`${item}\n* |`, { html: link }), `${item}\n* Ship it \\*now\\* [#3](${url})`);
  });

  it("of an issue's address in a note is a link, alone in a note its title too", () => {
    const { kind, text } = pasteAt(minutes(`${item}\n  * Ada: see | please`), { text: url }, title);
    assert.equal(kind, "words");
    assert.equal(agendaOf(text), `${item}\n  * Ada: see [#3](${url}) please`);
    assert.equal(
      agenda(`${item}\n  * |`, { text: url }, title),
      `${item}\n  * Name the \\*options\\* [#3](${url})`,
    );
  });

  it("takes the place of what is selected", () => {
    assert.equal(
      agenda(`${item}\n  * see |this one| please`, { text: `${url}#issuecomment-1` }),
      `${item}\n  * see [#3](${url}#issuecomment-1) please`,
    );
    assert.equal(agenda(`${item}\n|  * old\n  * notes|`, { html }), `${item}\n${notes("  ")}`);
  });

  it("of items on an item's line follows the item and its notes", () => {
    const text = `- One https://github.com/example/tools/issues/4\n    - Ada: hm\n- ${url}`;
    const { kind, text: result } = pasteAt(minutes(`${item}|\n  * a note`), { text }, title);
    assert.equal(kind, "items");
    assert.equal(
      agendaOf(result),
      `${item}\n  * a note\n* One [#4](https://github.com/example/tools/issues/4)\n  * Ada: hm\n* Name the \\*options\\* [#3](${url})`,
    );
  });

  it("of an item between items keeps the empty lines that part them", () => {
    const next = "* Next [#13](https://github.com/example/tools/issues/13)";
    const last = "* Last [#14](https://github.com/example/tools/issues/14)";
    assert.equal(
      agenda(`${item}\n  * a note\n|\n${next}\n\n${last}`, { text: url }, title),
      `${item}\n  * a note\n\n* Name the \\*options\\* [#3](${url})\n\n${next}\n\n${last}`,
    );
  });

  it("names who wrote into a chat as the notes name speakers", () => {
    assert.equal(
      agenda(`${item}\n  * @ada - first\n  * @lin - second|`, { text: clipboards.chatWindow }),
      `${item}\n  * @ada - first\n  * @lin - second\n    * @ada - hello all\n    * @lin - see you`,
    );
  });

  it("has no marks of comments, no list of them, no boxes of an editor, and options as they are typed", () => {
    assert.equal(
      agenda(`${item}|`, { text: clipboards.docsTextWithComments }),
      `${item}\n  * Ask the release team\n    * nobody knows the date\n      * arr[i] counts them\n  * Next`,
    );
    const { text } = pasteAt("|", { text: clipboards.hackmdText });
    assert.equal(
      text,
      "Please sign in\n\n### example/tools\n\n* [ ] Send the `--dry-run` report [#9](https://github.com/example/tools/issues/9)\n  * Ada: --all of it\n  * she [says](https://example.org/a_b) so",
    );
    assert.equal(
      agenda(`${item}|`, { text: "* x\u00a0y\u200b\n* see arr[i] and [a](https://example.org)\n" }),
      `${item}\n  * x y\n  * see arr[i] and [a](https://example.org)`,
    );
  });

  it("is not for code, nor for the middle of a line that has to give way to many", () => {
    assert.equal(pasteAt(minutes("```\n|\n```"), { html }).text, undefined);
    assert.equal(pasteAt(minutes("* see `a |b`"), { text: url }).text, undefined);
    assert.equal(pasteAt(minutes(`* |a| b`), { html }).text, undefined);
    assert.equal(pasteAt(minutes(`${item}|`), { html: "<p> </p>" }).text, undefined);
  });
});
