import { build } from "esbuild";
import type { Octokit as Client } from "@octokit/rest";
import assert from "node:assert/strict";
import { bundles } from "../../../scripts/bundles.js";
import { root } from "../../../scripts/root.js";

/** The hooks, the request and its answer, as they are bundled: made small, and without what Octokit's plugins bring. */
describe("the GitHub client in the bundles", () => {
  it("asks and answers", async () => {
    const { outputFiles } = await build({
      ...bundles().node,
      entryPoints: [],
      stdin: { contents: 'export { Octokit } from "@octokit/rest";', resolveDir: root },
      splitting: false,
      write: false,
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const { Octokit } = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
    )) as { Octokit: typeof Client };
    const asked: string[] = [];
    const octokit = new Octokit({
      request: {
        fetch: (url: string) => {
          asked.push(url);
          return Promise.resolve(Response.json({ full_name: "example/tools" }));
        },
      },
    });
    const { data } = await octokit.request("GET /repos/{owner}/{repo}", { owner: "example", repo: "tools" });
    assert.equal(data.full_name, "example/tools");
    assert.deepEqual(asked, ["https://api.github.com/repos/example/tools"]);
  }).timeout(60_000);
});
