// @ts-check
// npm run test:package: makes the .vsix and drives it, installed, through the tests of test/package. With --newest
// (npm run test:newest) in the newest VS Code.
import { join } from "node:path";
import { Advice, run, runMain } from "./processes.js";
import { root } from "./root.js";
import { installServer, versionOf } from "./vscodeServer.js";

const edition = process.argv.includes("--newest") ? "newest" : "oldest";

await runMain(async () => {
  const { main } = await installServer(edition);
  console.log(`VS Code ${versionOf(main)}`);
  const { code, output } = await run(process.execPath, [join(root, "scripts", "package.js")], {
    quiet: true,
  });
  if (code !== 0) throw new Advice(`${output}\nThe package could not be made.`);
  const mocha = join(root, "node_modules", "mocha", "bin", "mocha.js");
  const tests = await run(
    process.execPath,
    [mocha, "--import=tsx", "--timeout", "180000", join(root, "test", "package", "*.test.ts")],
    { cwd: root, env: { ...process.env, MINUTES_VSCODE: edition } },
  );
  return tests.code;
});
