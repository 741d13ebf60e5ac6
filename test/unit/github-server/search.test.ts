import assert from "node:assert/strict";
import type { Item } from "../../github/model.js";
import { startGitHub, type LocalGitHub } from "../../github/server.js";
import { ask, found } from "./ask.js";

describe("the local GitHub's search", () => {
  let github: LocalGitHub;
  before(async () => (github = await startGitHub()));
  after(() => github.close());

  const search = (words: string, token?: string): Promise<readonly string[]> => found(github, words, token);
  const items = (test: (item: Item) => boolean): number =>
    [...github.world.items.values()].filter(test).length;

  it("finds an agenda anywhere in an organisation", async () => {
    const agenda = await search("is:open label:security-wg-agenda org:nodejs");
    assert.equal(agenda.length, 13);
    for (const name of ["node#52910", "security-wg#1262", "security-private#7", "undici#3012", "TSC#1546"]) {
      assert.ok(agenda.includes(`nodejs/${name}`), name);
    }
    assert.ok(!agenda.includes("nodejs/node#52575"), "closed");
  });

  it("shows what is private to members only", async () => {
    for (const token of ["", "public-token"]) {
      const agenda = await search("is:open label:security-wg-agenda org:nodejs", token);
      assert.equal(agenda.length, 12);
      assert.ok(!agenda.includes("nodejs/security-private#7"));
    }
    const hidden = await ask(github, "/search/issues?q=repo:nodejs/security-private", {
      token: "public-token",
    });
    assert.equal(hidden.status, 422);
  });

  it("tells issues from pull requests, and their states apart", async () => {
    const total = (await ask(github, "/search/issues?q=is:pr+is:merged")).get("total_count");
    assert.equal(
      total,
      items((item) => item.pull?.mergedAt !== undefined),
    );
    const drafts = (await ask(github, "/search/issues?q=is:pr+draft:true+is:open")).get("total_count");
    assert.equal(
      drafts,
      items((item) => item.pull?.isDraft === true && item.state === "open"),
    );
    const dropped = await ask(
      github,
      `/search/issues?q=${encodeURIComponent('is:issue reason:"not planned"')}`,
    );
    assert.equal(
      dropped.get("total_count"),
      items((item) => item.stateReason === "not_planned"),
    );
  });

  it("understands words in titles, authors and negation", async () => {
    assert.deepEqual(
      await search('is:issue is:open in:title "OpenSSF Scorecard Report Updated!" repo:nodejs/security-wg'),
      ["nodejs/security-wg#1303"],
    );
    assert.deepEqual(await search("experimental-policy in:title author:rafaelgss is:pr"), [
      "nodejs/node#52583",
    ]);
    assert.deepEqual(await search("label:security-wg-agenda -repo:nodejs/TSC -is:issue -is:draft"), [
      "nodejs/node#52910",
      "nodejs/security-wg#1310",
      "nodejs/security-wg#1308",
    ]);
  });

  it("understands labels with blanks, several labels, and either of two", async () => {
    const goodFirst = await search('label:"good first issue" repo:nodejs/citgm');
    assert.equal(goodFirst.length, 1);
    assert.deepEqual(await search("label:security-wg-agenda label:tsc-agenda"), ["nodejs/TSC#1546"]);
    const either = await search("label:web-agenda,loaders-agenda is:open");
    const web = await search("label:web-agenda is:open");
    const loaders = await search("label:loaders-agenda is:open");
    assert.equal(either.length, web.length + loaders.length);
  });

  it("understands days", async () => {
    const vulnerabilities = "repo:nodejs/nodejs-dependency-vuln-assessments";
    assert.deepEqual(await search(`${vulnerabilities} created:>=2024-04-25`), [
      `${vulnerabilities.slice(5)}#186`,
    ]);
    assert.equal((await search(`${vulnerabilities} closed:2024-05-01`)).length, 2);
    assert.equal((await search(`${vulnerabilities} closed:<2024-02-02`)).length, 1);
    assert.equal((await search(`${vulnerabilities} created:2024-04-01..2024-04-15`)).length, 5);
    assert.equal((await search(`${vulnerabilities} created:>2024-04-15 is:open`)).length, 2);
  });

  it("leaves archived repositories out when asked", async () => {
    const all = await search("label:tsc-agenda is:open org:nodejs");
    const living = await search("label:tsc-agenda is:open org:nodejs archived:false");
    assert.deepEqual(
      all.filter((name) => !living.includes(name)),
      ["nodejs/community-committee#702"],
    );
  });

  it("sorts newest first, or as asked", async () => {
    const numbers = await search("repo:nodejs/security-wg label:security-wg-agenda is:issue");
    assert.equal(numbers[0], "nodejs/security-wg#1262");
    const oldest = await ask(
      github,
      "/search/issues?q=repo:nodejs/security-wg+label:security-wg-agenda&sort=created&order=asc",
    );
    assert.equal(oldest.get("items.0.number"), 953);
  });

  it("turns pages", async () => {
    const seen = new Set<number>();
    let path: string | undefined = "/search/issues?per_page=100&q=label:bulk-agenda+org:nodejs";
    let pages = 0;
    while (path !== undefined) {
      const reply = await ask(github, path);
      pages += 1;
      for (const item of reply.get("items") as { id: number }[]) seen.add(item.id);
      path = /<([^>]+)>; rel="next"/.exec(reply.headers.get("link") ?? "")?.[1]?.slice(github.url.length);
    }
    assert.deepEqual([pages, seen.size], [3, 300]);
    const beyond = await ask(github, "/search/issues?q=is:open&per_page=100&page=11");
    assert.equal(beyond.status, 422);
  });

  for (const [what, words] of Object.entries({
    "an unknown qualifier": "is:open lable:security-wg-agenda",
    "an unknown value": "is:opened",
    "a day that is none": "created:yesterday",
    "an operator": "label:a OR label:b",
    "an organisation that is not there": "org:nodjs is:open",
    "a query that is too long": `is:open ${"long ".repeat(60)}`,
    "no query": "",
  })) {
    it(`refuses ${what}`, async () => {
      const reply = await ask(github, `/search/issues?q=${encodeURIComponent(words)}`);
      assert.deepEqual([reply.status, reply.get("message")], [422, "Validation Failed"]);
    });
  }

  it("takes a hostile label for a label", async () => {
    assert.deepEqual(await search('label:"x is:closed" org:nodejs'), []);
  });
});
