import { Ajv } from "ajv";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";
import { readGroupConfig } from "../../../src/meeting/groupConfig.js";

const schema = JSON.parse(readFileSync(join(root, "schemas/meeting.schema.json"), "utf8")) as object;
const isValid = new Ajv({ allErrors: true }).compile(schema);

/** The schema that the editor shows and the reader that the extension runs must say the same of every file. */
describe("the schema of *.meeting.json", () => {
  const whole = {
    name: "Security team",
    host: "Node.js",
    calendar: { filter: "Security", url: "https://example.org/basic.ics", page: "https://example.org" },
    github: { owner: "nodejs", repo: "security-wg", agendaLabel: "security-wg-agenda", issueLabels: ["x"] },
    hackmd: { team: "openjs" },
    joining: {
      participant: "https://example.org/a",
      observer: "b",
      notes: "c",
      sessions: [{ time: "14:30", participant: "https://example.org/d" }],
    },
    invited: ["Ada @ada (chair)"],
    observers: ["Guest @guest"],
    agenda: [{ title: "Standing Items", description: "Each time", items: ["One"] }],
  };
  const wrongValues: readonly unknown[] = [1, true, [], {}, "", " ", [1], [{}], "25:00"];

  function agree(file: unknown): void {
    const { problems } = readGroupConfig("x", JSON.stringify(file));
    assert.equal(
      isValid(file),
      problems.length === 0,
      JSON.stringify({ file, problems, says: isValid.errors }),
    );
  }

  it("agrees with the reader on a whole file, and on one that is nearly empty", () => {
    agree(whole);
    agree({ name: "x" });
    assert.ok(isValid(whole));
  });

  it("agrees with the reader on each member that is absent or of another kind", () => {
    let seen = 0;
    const spoil = (part: unknown, file: (part: unknown) => unknown): void => {
      for (const wrong of wrongValues) agree(file(wrong));
      seen++;
      if (Array.isArray(part)) spoil(part[0], (changed) => file([changed]));
      else if (typeof part === "object" && part !== null)
        for (const [name, value] of Object.entries(part)) {
          const others = Object.fromEntries(Object.entries(part).filter(([other]) => other !== name));
          agree(file(others));
          spoil(value, (changed) => file({ ...others, [name]: changed }));
        }
    };
    spoil(whole, (file) => file);
    assert.ok(seen > 30, `${seen} members`);
  });
});
