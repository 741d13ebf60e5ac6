import assert from "node:assert/strict";
import { insertAttendees } from "../../../src/minutes/insertAttendees.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import type { NewAttendee } from "../../../src/minutes/renderAttendee.js";
import { applyChanges } from "../../../src/minutes/document.js";

function person(handle: string, name?: string, options: Partial<NewAttendee> = {}): NewAttendee {
  return { handle, name, role: undefined, observer: false, ...options };
}

function insert(text: string, ...people: NewAttendee[]): string {
  return applyChanges(text, insertAttendees(parseMinutes(text), people));
}

const head = "# Node.js Security team Meeting 2024-05-09\n\n## Links\n\n* **Recording**:\n\n";

describe("insertAttendees", () => {
  for (const [form, line, expected] of [
    ["parentheses", "* Ada Lovelace (@ada)", "* Grace Hopper (@grace)"],
    ["a space", "- Ada Lovelace @ada", "- Grace Hopper @grace"],
    ["a colon", "* Ada Lovelace: @ada", "* Grace Hopper: @grace"],
    ["a dash", "* Ada Lovelace - @ada", "* Grace Hopper - @grace"],
    ["the handle first", "* @ada (Ada Lovelace)", "* @grace (Grace Hopper)"],
    ["handles only", "* @ada", "* @grace"],
  ] as const)
    it(`writes ${form} as the document does`, () =>
      assert.equal(
        insert(`${head}## Present\n\n${line}\n\n## Agenda\n`, person("grace", "Grace Hopper")),
        `${head}## Present\n\n${line}\n${expected}\n\n## Agenda\n`,
      ));

  it("writes roles where the document does, and only there", () => {
    const grace = person("grace", "Grace Hopper", { role: "voting member" });
    assert.match(
      insert(`${head}## Present\n\n* Ada @ada (TSC)\n`, grace),
      /\* Grace Hopper @grace \(voting member\)\n/,
    );
    assert.match(insert(`${head}## Present\n\n* Ada @ada\n`, grace), /\* Grace Hopper @grace\n/);
  });

  it("never lists anybody twice, in whatever case the handle is written", () => {
    const text = `${head}## Present\n\n* Ada (@Ada)\n* Grace Hopper\n\n## Agenda\n`;
    assert.equal(insert(text, person("ada", "A. Lovelace"), person("grace", "Grace Hopper")), text);
    assert.equal(insert(text, person("x"), person("X")).split("@x").length, 2);
  });

  it("lists the first one below an empty heading", () =>
    assert.equal(
      insert(`${head}## Present\n\n## Agenda\n`, person("ada", "Ada")),
      `${head}## Present\n\n* Ada @ada\n\n## Agenda\n`,
    ));

  it("makes the section after the links where it is missing", () =>
    assert.equal(
      insert(`${head}## Agenda\n`, person("ada", "Ada"), person("g", "Grace", { observer: true })),
      `${head}## Present\n\n* Ada @ada\n\n### Observers/Guests\n\n* Grace @g\n\n## Agenda\n`,
    ));

  it("puts observers below their own heading, made where it is missing", () => {
    const text = `${head}## Present\n\n* Ada @ada\n\n## Agenda\n`;
    const once = insert(text, person("g", "Grace", { observer: true }), person("b", "Bob"));
    assert.equal(
      once,
      `${head}## Present\n\n* Ada @ada\n* Bob @b\n\n### Observers/Guests\n\n* Grace @g\n\n## Agenda\n`,
    );
    assert.match(insert(once, person("h", "Hal", { observer: true })), /\* Grace @g\n\* Hal @h\n\n## Agenda/);
    assert.deepEqual(
      parseMinutes(once).attendees.map(({ handle, observer }) => [handle, observer]),
      [
        ["ada", false],
        ["b", false],
        ["g", true],
      ],
    );
  });

  it("keeps to CRLF", () => {
    const text = `${head}## Present\n\n* Ada @ada\n\n## Agenda\n`.replaceAll("\n", "\r\n");
    const after = insert(text, person("b", "Bob"), person("g", "Grace", { observer: true }));
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.doesNotMatch(after, /\r\r/);
  });
});
