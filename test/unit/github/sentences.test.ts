import assert from "node:assert/strict";
import { GitHubError, type GitHubErrorKind } from "../../../src/github/error.js";
import { outcomeOf, pauseBefore } from "../../../src/github/retries.js";
import { sentence } from "../../../src/github/sentences.js";
import { kinds } from "./kinds.js";

describe("sentences", () => {
  it("are one for each kind, of their own and whole, without a word of the error's", () => {
    const said = kinds.map((kind) => sentence(new GitHubError(kind, "for the log only"), () => "14:02"));
    assert.equal(new Set(said).size, kinds.length);
    for (const one of said) assert.match(one, /^[A-Z][^\n]+[.?]$/);
    assert.doesNotMatch(said.join(" "), /for the log only|undefined/);
  });

  it("say the time where GitHub named one, as the caller writes times", () => {
    const limited = new GitHubError("rateLimited", "", Date.UTC(2026, 6, 9, 14, 2));
    const toTime = (moment: number) => new Date(moment).toISOString().slice(11, 16);
    assert.match(sentence(limited, toTime), /at 14:02\.$/);
  });
});

describe("policy", () => {
  it("tries reads again after passing faults only, twice at most, after five seconds at most", () => {
    const pauses = kinds.map((kind) => {
      const error = new GitHubError(kind, "", kind === "secondaryLimit" ? 5_000 : undefined);
      return [kind, [0, 1, 2].map((attempt) => pauseBefore(error, attempt, 0))] as const;
    });
    assert.deepEqual(
      pauses.filter(([, waits]) => waits.some((wait) => wait !== undefined)),
      [
        ["secondaryLimit", [5000, undefined, undefined]],
        ["offline", [500, undefined, undefined]],
        ["interrupted", [500, 2000, undefined]],
        ["serverError", [500, 2000, undefined]],
      ],
    );
    assert.equal(pauseBefore(new GitHubError("secondaryLimit", "", 5_001), 0, 0), undefined);
    assert.equal(pauseBefore(new GitHubError("secondaryLimit", ""), 0, 0), undefined);
  });

  it("calls a write's outcome certain only where GitHub refused it or was never reached by it", () => {
    const certain = kinds.filter((kind) => outcomeOf(new GitHubError(kind, "")).kind === kind);
    assert.deepEqual(
      new Set(certain),
      new Set<GitHubErrorKind>([
        "rateLimited",
        "secondaryLimit",
        "notFound",
        "gone",
        "blocked",
        "unauthorized",
        "forbidden",
        "sso",
        "rejected",
        "redirected",
        "unknownOutcome",
      ]),
    );
  });
});
