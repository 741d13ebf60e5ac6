import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Minutes } from "../../../src/minutes/model.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { fixAll } from "../../../src/rules/engine/fixAll.js";
import { lintText } from "../../../src/rules/engine/lint.js";
import { rules } from "../../../src/rules/index.js";

const corpus = new URL("../../../../shared/corpus/", import.meta.url);

const messy = `\ufeff# Example  Tools Meeting 2026-08-06

## Links

* **Recording**: https://www.youtube.com/watch?v=abcdefghijk&ab_channel=example
* **GitHub Issue**: https://github.com/example/tools/issues/3

## Present

* Ada Byron (@ada)
* Jos√© Hopper: @jose
* Joan Clarke (@joan)

## Agenda

*Extracted from **tools-agenda** labelled issues and pull requests from the **example org** prior to the meeting.

- [x ] Backlog
  * Ada: Jos√© don.t mind –watch

### example/tools

* Plans
[#12](https://github.com/example/tools/issues/12)
  * Joan: [#13] (https://github.com/example/tools/issues/13)  
`;

const mended = `# Example Tools Meeting 2026-08-06

## Links

* **Recording**: https://www.youtube.com/watch?v=abcdefghijk
* **GitHub Issue**: https://github.com/example/tools/issues/3

## Present

* Ada Byron (@ada)
* José Hopper (@jose)
* Joan Clarke (@joan)

## Agenda

Extracted from **tools-agenda** labelled issues and pull requests from the **example org** prior to the meeting.

- [x] Backlog
  * Ada: Jos√© don.t mind –watch

### example/tools

* Plans [#12](https://github.com/example/tools/issues/12)
  * Joan: [#13] (https://github.com/example/tools/issues/13)  
`;

describe("fixAll", () => {
  it("mends what is certain, and leaves the words of notes to people", () => {
    assert.equal(fixAll(messy, { rules }), mended);
  });

  it("does nothing the second time", () => assert.equal(fixAll(mended, { rules }), mended));

  it("takes no fix of a rule that is switched off, or ignored by the document", () => {
    assert.ok(
      fixAll(messy, { rules, config: { "title-double-space": "off" } }).startsWith("# Example  Tools"),
    );
    const ignoring = `${messy}\n<!-- minutes-lint-disable title-double-space, unclosed-extracted -->\n`;
    assert.deepEqual(
      lintText(ignoring, { rules }).filter(({ rule }) => rule === "title-double-space"),
      [],
    );
    assert.deepEqual(lintText(`${messy}\n<!-- minutes-lint-disable -->\n`, { rules }), []);
  });

  it("keeps every note of published minutes byte for byte, and everything else that it does not mend", function () {
    if (!existsSync(corpus)) this.skip();
    this.timeout(120_000);
    for (const name of readdirSync(corpus, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".md")) continue;
      const text = readFileSync(new URL(encodeURI(name), corpus), "utf8");
      const fixed = fixAll(text, { rules });
      if (fixed === text) continue;
      assert.equal(fixAll(fixed, { rules }), fixed, name);
      assert.deepEqual(kept(parseMinutes(fixed)), kept(parseMinutes(text)), name);
    }
  });
});

/** What no fix may change. */
function kept({ text, notes, items, standing, attendees, extracted, sections, date }: Minutes) {
  return {
    notes: notes.map(({ span, item, standing: of, kinds, speaker }) => ({
      ...{ item, of, kinds, speaker: speaker?.attendee },
      bytes: text.slice(span.start, span.end).trimEnd(),
    })),
    items: items.map(({ repository, number, checked, noteLines }) => ({
      repository,
      number,
      checked,
      noteLines,
    })),
    standing: standing.map(({ checked, noteLines }) => ({ checked, noteLines })),
    attendees: attendees.map(({ handle, team, observer }) => ({ handle, team, observer })),
    extracted: [extracted?.label, extracted?.org],
    sections: sections.map(({ kind, level }) => ({ kind, level })),
    date: date?.iso,
  };
}
