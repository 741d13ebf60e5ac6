import assert from "node:assert/strict";
import type { Agenda } from "../../../src/github/store.js";
import type { Subject, SubjectName } from "../../../src/github/subject.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { agendaTree, countNew } from "../../../src/views/agendaTree.js";
import { subject } from "../github/subjects.js";

const minutes = parseMinutes(`# Node.js Security team Meeting 2024-05-09

## Agenda

*Extracted from **security-wg-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.

- [X] Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues

### nodejs/node

* Gone [#1](https://github.com/nodejs/node/issues/1)

### nodejs/security-wg

* Kept [#2](https://github.com/nodejs/security-wg/issues/2)
* Elsewhere [#9](https://github.com/other/repo/issues/9)
`);

function agenda(subjects: readonly Subject[], complete = true): Agenda {
  return { query: { org: "nodejs", label: "security-wg-agenda" }, subjects, complete };
}

const kept = subject({ repository: { owner: "nodejs", name: "security-wg" }, number: 2 });
const fresh = subject({ repository: { owner: "nodejs", name: "undici" }, number: 3 });
const unknown = (): Subject | undefined => undefined;

/** The tree as `group: number status, …`. */
function drawn(tree: ReturnType<typeof agendaTree>): string[] {
  return tree.map(({ id, children }) => {
    const nodes = children.map((node) =>
      node.kind === "subject" ? `#${node.name.number} ${node.status}` : node.standing.title,
    );
    return `${id}: ${nodes.join(", ")}`;
  });
}

describe("agendaTree", () => {
  it("groups by repository and says what is in the minutes, what is new and what left the agenda", () =>
    assert.deepEqual(drawn(agendaTree(minutes, agenda([fresh, kept]), unknown)), [
      "standing: Vulnerability Review",
      "nodejs/security-wg: #2 inMinutes",
      "nodejs/undici: #3 new",
      "gone: #1 notOnAgenda",
    ]));

  it("counts what is new", () =>
    assert.equal(countNew(agendaTree(minutes, agenda([fresh, kept]), unknown)), 1));

  it("says why an item left the agenda where that is known", () => {
    const why = (known: Partial<Subject>) =>
      drawn(
        agendaTree(minutes, agenda([kept, fresh]), (name: SubjectName) => subject({ ...name, ...known })),
      ).at(-1);
    assert.equal(why({ state: "closed" }), "gone: #1 closed");
    assert.equal(why({ state: "open", labels: [] }), "gone: #1 labelRemoved");
  });

  it("takes no item for gone because a list was cut short", () =>
    assert.deepEqual(drawn(agendaTree(minutes, agenda([kept], false), unknown)), [
      "standing: Vulnerability Review",
      "nodejs/security-wg: #2 inMinutes",
    ]));

  it("shows the agenda without minutes, too", () => {
    const tree = agendaTree(undefined, agenda([kept, fresh]), unknown);
    assert.deepEqual(drawn(tree), ["nodejs/security-wg: #2 onAgenda", "nodejs/undici: #3 onAgenda"]);
    assert.equal(countNew(tree), 0);
  });
});
