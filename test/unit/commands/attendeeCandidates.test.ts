import assert from "node:assert/strict";
import { attendeeCandidates, readTypedHandle } from "../../../src/commands/attendeeCandidates.js";
import { parseMinutes } from "../../../src/minutes/parse.js";

const minutes = parseMinutes(
  "# X Meeting 2024-05-09\n\n## Present\n\n* Ada Lovelace (@ada)\n* First Timer (@first)\n",
);
const earlier = [
  { handle: "Ada", name: "Ada Lovelace", role: undefined, times: 3, last: "2024-04-25" },
  { handle: "italojs_", name: "Italo", role: undefined, times: 1, last: "2024-04-25" },
  { handle: "grace", name: undefined, role: undefined, times: 1, last: "2024-04-11" },
];
const invited = [
  { handle: "grace", name: "Grace Hopper", role: "chair", observer: false },
  { handle: "nodejs/security-wg", name: "Team", role: undefined, observer: false },
  { handle: "guest", name: "A Guest", role: undefined, observer: true },
];
const team = [
  { login: "grace", name: "G. Hopper", avatarUrl: undefined, url: "" },
  { login: "new", name: "Newcomer", avatarUrl: undefined, url: "" },
];

describe("attendeeCandidates", () => {
  const candidates = attendeeCandidates({ minutes, earlier, invited, team });

  it("offers everyone once: those of earlier minutes, the invited, the team, and who else is listed", () =>
    assert.deepEqual(
      candidates.map(({ handle }) => handle),
      ["Ada", "grace", "guest", "new", "first"],
    ));

  it("knows who is present already", () =>
    assert.deepEqual(
      candidates.filter(({ isPresent }) => isPresent).map(({ handle }) => handle),
      ["Ada", "first"],
    ));

  it("puts together what several places know", () => {
    const grace = candidates.find(({ handle }) => handle === "grace");
    assert.deepEqual([grace?.name, grace?.role, grace?.isInvited], ["Grace Hopper", "chair", true]);
    assert.equal(candidates.find(({ handle }) => handle === "guest")?.observer, true);
    assert.equal(candidates.find(({ handle }) => handle === "new")?.name, "Newcomer");
  });
});

describe("readTypedHandle", () => {
  for (const [typed, handle] of [
    ["ada", "ada"],
    [" @ada-l ", "ada-l"],
    ["ada_", undefined],
    ["-ada", undefined],
    ["ada--l", undefined],
    ["a".repeat(40), undefined],
    ["Ada Lovelace", undefined],
    ["", undefined],
  ] as const)
    it(`${JSON.stringify(typed)} is ${handle ?? "no handle"}`, () =>
      assert.equal(readTypedHandle(typed), handle));
});
