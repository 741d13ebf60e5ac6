import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startGitHub } from "../github/server.js";
import { runInHost } from "../host/session.js";

/**
 * Looks for leaks in an extension host of its own, where nobody but the tests activates the extension. GitHub is outside
 * of it: what it remembers of requests is no leak of the extension's.
 *
 * @param extent `slice`: a hundredth of it, for `npm test`
 * @returns the exit code
 */
export async function findLeaks(extent: "slice" | "full"): Promise<number> {
  const github = await startGitHub();
  try {
    return await runInHost({
      tests: "test/leaks",
      prepare: leaveIdle,
      grep: "",
      env: { MINUTES_LEAKS: extent, MINUTES_GITHUB: github.url },
    });
  } finally {
    await github.close();
  }
}

/** VS Code activates an entry that does nothing but hand over its context. */
function leaveIdle(extension: string): void {
  writeFileSync(join(extension, "idle.cjs"), "exports.activate = (context) => context;\n");
  const file = join(extension, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, main: "./idle.cjs", activationEvents: [] }));
}
