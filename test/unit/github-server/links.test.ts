import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorldData } from "../../github/data/index.js";
import { World } from "../../github/world.js";

const root = join(import.meta.dirname, "../../..");
const sample = join(root, "sample");
const meetings = readdirSync(join(sample, "meetings")).map((name) => join(sample, "meetings", name));
const seed = join(root, "../shared/seed.md");

describe("what the sample documents link", () => {
  const world = new World(createWorldData(), () => 0);
  const member = { login: "minutes-demo", scopes: [], isMember: true };

  const documents = [...meetings, ...(existsSync(seed) ? [seed] : [])];
  for (const file of documents) {
    const text = readFileSync(file, "utf8");

    it(`is there: ${file.slice(root.length)}`, () => {
      let links = 0;
      for (const [, repository = "", rest = ""] of text.matchAll(
        /https:\/\/github\.com\/([\w.-]+\/[\w.-]+)([^\s)>]*)/g,
      )) {
        links += 1;
        const where = `${repository}${rest}`;
        assert.ok(world.repository(repository, member), where);
        const number = /^\/(?:issues|pull)\/(\d+)/.exec(rest)?.[1];
        if (number !== undefined) assert.ok(world.findItem(repository, Number(number)), where);
        const [, run, job] = /^\/actions\/runs\/(\d+)\/job\/(\d+)/.exec(rest) ?? [];
        const known = world.runs
          .find((one) => String(one.id) === run)
          ?.jobs.some((one) => String(one.id) === job);
        assert.ok(run === undefined || known === true, where);
        const folder = /^\/tree\/(\w+)\/(.+?)[,.]?$/.exec(rest);
        if (folder !== null) {
          const git = world.gitOf(world.repository(repository, member) ?? assert.fail());
          assert.ok(
            [...git.filesAt(folder[1] ?? "").keys()].some((path) => path.startsWith(folder[2] ?? "")),
            where,
          );
        }
      }
      assert.ok(links > 5);
    });

    it(`names people who are there: ${file.slice(root.length)}`, () => {
      const handles = [...text.matchAll(/(?<=[ (])@([a-z\d-]+)(?![\w/])/gi)].map((match) => match[1] ?? "");
      for (const handle of handles) assert.ok(world.person(handle), handle);
    });
  }

  it("calls each agenda item by the title it has on GitHub", () => {
    let items = 0;
    for (const file of meetings) {
      const line = /^\* (\S.*\S) +\[#(\d+)\]\(https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\//gm;
      for (const [, title, number, repository = ""] of readFileSync(file, "utf8").matchAll(line)) {
        items += 1;
        assert.equal(world.item(repository, Number(number)).title, title);
      }
    }
    assert.ok(items > 30, String(items));
  });
});
