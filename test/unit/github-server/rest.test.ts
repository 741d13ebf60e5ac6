import assert from "node:assert/strict";
import { githubLimits, Limits } from "../../github/limits.js";
import { routesOf } from "../../github/rest.js";
import { startGitHub, type LocalGitHub } from "../../github/server.js";
import { ask } from "./ask.js";

const artifacts = "/repos/nodejs/create-node-meeting-artifacts";

/** For each operation one request that succeeds; the server checks the answer against GitHub's description. */
const examples: Readonly<Record<string, readonly [path: string, body?: unknown]>> = {
  "GET /search/issues": ["/search/issues?q=is:open+org:nodejs&per_page=100"],
  "GET /repos/{owner}/{repo}/issues": ["/repos/nodejs/node/issues?state=all&labels=tsc-agenda"],
  "POST /repos/{owner}/{repo}/issues": [
    "/repos/nodejs/node/issues",
    { title: "New", body: "Text", labels: ["doc"] },
  ],
  "GET /repos/{owner}/{repo}/issues/{issue_number}": ["/repos/nodejs/node/issues/52575"],
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": [
    "/repos/nodejs/node/issues/51156",
    { title: "Other" },
  ],
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": ["/repos/nodejs/node/issues/52575/comments"],
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": [
    "/repos/nodejs/node/issues/52575/comments",
    { body: "x" },
  ],
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels": ["/repos/nodejs/node/issues/52575/labels"],
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": [
    "/repos/nodejs/node/issues/52575/labels",
    { labels: ["doc"] },
  ],
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": [
    `/repos/nodejs/security-wg/issues/953/labels/${encodeURIComponent("help wanted")}`,
  ],
  "GET /repos/{owner}/{repo}/pulls": ["/repos/nodejs/node/pulls?state=all"],
  "POST /repos/{owner}/{repo}/pulls": [
    `${artifacts}/pulls`,
    { title: "P", head: "topic", base: "main", draft: true },
  ],
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": ["/repos/nodejs/node/pulls/52910"],
  "GET /user": ["/user"],
  "GET /users/{username}": ["/users/MHDawson"],
  "GET /orgs/{org}/teams/{team_slug}/members": ["/orgs/nodejs/teams/security-wg/members"],
  "GET /repos/{owner}/{repo}": ["/repos/nodejs/node"],
  "POST /repos/{owner}/{repo}/forks": ["/repos/nodejs/security-wg/forks"],
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": ["/repos/nodejs/security-wg/actions/runs/9018519638"],
  "GET /repos/{owner}/{repo}/actions/jobs/{job_id}": ["/repos/nodejs/security-wg/actions/jobs/24779366504"],
  "GET /repos/{owner}/{repo}/contents/{path}": [`${artifacts}/contents/meetings`],
  "PUT /repos/{owner}/{repo}/contents/{path}": [
    `${artifacts}/contents/meetings/new.md`,
    { message: "Add", content: Buffer.from("# New\n").toString("base64"), branch: "topic" },
  ],
  "GET /repos/{owner}/{repo}/git/ref/{ref}": [`${artifacts}/git/ref/heads/main`],
  "GET /rate_limit": ["/rate_limit"],
  "GET /meta": ["/meta"],
};

/** Operations whose requests need what an earlier answer said; one test of their own walks through them. */
const walked = [
  "refs",
  "refs/{ref}",
  "blobs",
  "blobs/{file_sha}",
  "trees",
  "trees/{tree_sha}",
  "commits",
  "commits/{commit_sha}",
];

describe("the local GitHub's REST interface", () => {
  let github: LocalGitHub;
  before(async () => (github = await startGitHub({ validate: true })));
  after(() => github.close());

  const makeBranch = async (name: string): Promise<string> => {
    const head = await ask(github, `${artifacts}/git/ref/heads/main`);
    const { sha } = head.get("object") as { sha: string };
    const made = await ask(github, `${artifacts}/git/refs`, {
      method: "POST",
      body: { ref: `refs/heads/${name}`, sha },
    });
    assert.equal(made.status, 201, made.text);
    return sha;
  };

  it("has an example of every operation", () => {
    const git = routesOf(new Limits(githubLimits, Date.now)).filter(({ path }) => path.includes("/git/"));
    const rest = routesOf(new Limits(githubLimits, Date.now)).filter((route) => !git.includes(route));
    const names = rest.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(
      names.filter((name) => !(name in examples)),
      [],
    );
    const unwalked = git
      .map(({ path }) => path.split("/git/")[1] ?? "")
      .filter((path) => !walked.includes(path));
    assert.deepEqual(unwalked, ["ref/{ref}"]);
  });

  describe("answers as GitHub describes it:", () => {
    before(() => makeBranch("topic"));
    const order = (name: string): number => (name.startsWith("PUT") ? 0 : 1);
    for (const [name, [path, body]] of Object.entries(examples).sort(([a], [b]) => order(a) - order(b))) {
      it(name, async () => {
        const method = name.split(" ")[0] ?? "";
        const reply = await ask(github, path, { method, body });
        assert.ok(reply.status >= 200 && reply.status < 300, reply.text);
      });
    }

    for (const [name, path] of Object.entries({
      "a file": `${artifacts}/contents/meetings/tsc.meeting.json`,
      "an issue without anything": "/repos/nodejs/security-wg/issues/1104",
      "an issue of a deleted account": "/repos/nodejs/admin/issues/860",
      "a pull request as an issue": "/repos/nodejs/node/issues/52910",
      "a draft": "/repos/nodejs/loaders/pulls/205",
      "a merged pull request": "/repos/nodejs/node/pulls/52583",
      "a closed pull request": "/repos/nodejs/corepack/pulls/418",
      "hostile titles": "/repos/nodejs/hostile-titles/issues?per_page=100",
      "a person without a name": "/users/flakey5",
      "a repository of a person": "/repos/mhdawson/node-wasm-build",
      "the private repository": "/repos/nodejs/security-private",
    })) {
      it(name, async () => {
        const reply = await ask(github, path);
        assert.equal(reply.status, 200, reply.text);
      });
    }
  });

  it("says so when an answer is not as GitHub describes it", async () => {
    const item = github.world.item("nodejs/citgm", 1060);
    const { title } = item;
    Object.assign(item, { title: 5 });
    const reply = await ask(github, "/repos/nodejs/citgm/issues/1060");
    assert.equal(reply.status, 500);
    assert.match(reply.text, /title must be string/);
    item.title = title;
  });

  it("shows one issue as its table has it", async () => {
    const reply = await ask(github, "/repos/nodejs/node/issues/52575");
    assert.equal(reply.get("title"), "Remove --experimental-policy");
    assert.deepEqual(
      [reply.get("state"), reply.get("state_reason"), reply.get("comments")],
      ["closed", "completed", 12],
    );
    assert.deepEqual([reply.get("milestone.title"), reply.get("user.login")], ["23.0.0", "RafaelGSS"]);
    assert.equal(reply.get("html_url"), "https://github.com/nodejs/node/issues/52575");
  });

  it("takes a document from a new branch to a pull request", async () => {
    const base = await makeBranch("minutes");
    const post = async (path: string, body: unknown, method = "POST"): Promise<{ sha: string }> => {
      const reply = await ask(github, `${artifacts}/git/${path}`, { method, body });
      assert.ok(reply.status < 300, reply.text);
      return { sha: String(reply.get("sha")) };
    };
    const blob = await post("blobs", { content: "# Minutes\n", encoding: "utf-8" });
    assert.equal(blob.sha, "3bf4ec85b5dcb35057ea481e126f9cd05d13bb7a", "what `git hash-object` says");
    const tree = await post("trees", {
      base_tree: base,
      tree: [{ path: "meetings/2024-05-23.md", mode: "100644", type: "blob", sha: blob.sha }],
    });
    const commit = await post("commits", { message: "Add minutes", tree: tree.sha, parents: [base] });
    await post("refs/heads/minutes", { sha: commit.sha }, "PATCH");
    for (const path of [`blobs/${blob.sha}`, `trees/${tree.sha}`, `commits/${commit.sha}`]) {
      assert.equal((await ask(github, `${artifacts}/git/${path}`)).status, 200);
    }
    const file = await ask(github, `${artifacts}/contents/meetings/2024-05-23.md?ref=minutes`);
    assert.equal(Buffer.from(String(file.get("content")), "base64").toString(), "# Minutes\n");
    const body = { title: "Minutes", head: "minutes", base: "main" };
    const made = await ask(github, `${artifacts}/pulls`, { method: "POST", body });
    assert.deepEqual([made.status, made.get("changed_files")], [201, 1]);
    const again = await ask(github, `${artifacts}/pulls`, { method: "POST", body });
    assert.equal(again.status, 422);
  });

  it("lets an outsider work in a fork only", async () => {
    const token = "public-token";
    const content = Buffer.from("x").toString("base64");
    const write = (owner: string): ReturnType<typeof ask> =>
      ask(github, `/repos/${owner}/TSC/contents/x.md`, {
        method: "PUT",
        token,
        body: { message: "Add x", content },
      });
    assert.equal((await write("nodejs")).status, 403);
    assert.equal((await ask(github, "/repos/nodejs/TSC/forks", { method: "POST", token })).status, 202);
    assert.equal((await write("minutes-guest")).status, 201);
    const body = { title: "From outside", head: "minutes-guest:main", base: "main" };
    const made = await ask(github, "/repos/nodejs/TSC/pulls", { method: "POST", token, body });
    assert.deepEqual([made.status, made.get("changed_files")], [201, 1]);
  });

  it("closes, reopens, comments and labels", async () => {
    const path = "/repos/nodejs/security-wg/issues/1236";
    const patch = async (body: unknown): Promise<unknown[]> => {
      const reply = await ask(github, path, { method: "PATCH", body });
      return [reply.get("state"), reply.get("state_reason"), reply.get("closed_at") === null];
    };
    assert.deepEqual(await patch({ state: "closed", state_reason: "not_planned" }), [
      "closed",
      "not_planned",
      false,
    ]);
    assert.deepEqual(await patch({ state: "open" }), ["open", "reopened", true]);
    const before = github.world.item("nodejs/security-wg", 1236).comments.length;
    await ask(github, `${path}/comments`, { method: "POST", body: { body: "Discussed." } });
    const { comments } = github.world.item("nodejs/security-wg", 1236);
    assert.deepEqual(
      [comments.length, comments.at(-1)?.body, comments.at(-1)?.author],
      [before + 1, "Discussed.", "minutes-demo"],
    );
    const gone = await ask(github, `${path}/labels/security-wg-agenda`, { method: "DELETE" });
    assert.deepEqual([gone.status, (gone.get("*.name") as unknown[]).length], [200, 1]);
    assert.equal((await ask(github, `${path}/labels/security-wg-agenda`, { method: "DELETE" })).status, 404);
  });

  it("refuses writes without the right", async () => {
    const write = (path: string, token: string): Promise<number> =>
      ask(github, path, { method: "POST", token, body: { title: "x", body: "x" } }).then(
        (reply) => reply.status,
      );
    assert.equal(await write("/repos/nodejs/node/issues", ""), 401);
    assert.equal(await write("/repos/nodejs/community-committee/issues", "demo-token"), 403);
    assert.equal(await write("/repos/nodejs/security-private/issues", "public-token"), 404);
    const labels = await ask(github, "/repos/nodejs/node/issues/52910/labels/permission", {
      method: "DELETE",
      token: "public-token",
    });
    assert.equal(labels.status, 403);
  });

  it("redirects what moved, and tells deleted from never there", async () => {
    const moved = await ask(github, "/repos/nodejs/security-wg/issues/1200");
    assert.equal(moved.status, 301);
    assert.equal(moved.headers.get("location"), `${github.url}/repos/nodejs/TSC/issues/1546`);
    const renamed = await ask(github, "/repos/nodejs/nodejs.dev/issues/6361");
    assert.equal(renamed.status, 301);
    const followed = await ask(github, String(renamed.headers.get("location")).slice(github.url.length));
    assert.equal(followed.get("number"), 6361);
    assert.equal((await ask(github, "/repos/nodejs/security-wg/issues/1201")).status, 410);
    assert.equal((await ask(github, "/repos/nodejs/security-wg/issues/99999")).status, 404);
    assert.equal((await ask(github, "/repos/nodejs/nothing")).status, 404);
    assert.equal((await ask(github, "/nothing/at/all")).status, 404);
  });

  it("moves and deletes when told to", async () => {
    const { world } = github;
    const moved = world.move(world.item("nodejs/build", 301), "nodejs/admin");
    const answer = await ask(github, "/repos/nodejs/build/issues/301");
    assert.equal(answer.headers.get("location"), `${github.url}/repos/nodejs/admin/issues/${moved.number}`);
    world.delete(moved);
    assert.equal((await ask(github, `/repos/nodejs/admin/issues/${moved.number}`)).status, 410);
  });
});
