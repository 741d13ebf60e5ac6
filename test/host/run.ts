// Builds the host tests and runs them in VS Code's extension host: in the server with a headless browser, or with
// `--desktop` in a desktop VS Code that is downloaded.
import { runTests } from "@vscode/test-electron";
import { build, type BuildOptions } from "esbuild";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { stageExtension } from "../../scripts/stage.js";

mkdirSync(join(root, "out"), { recursive: true });
// Below the project, where the tests find mocha.
const out = mkdtempSync(join(root, "out", "host-"));
const extension = join(out, "extension");
await stageExtension(extension);
// Inside of the extension, so that the API of the tests is the extension's own: a test can answer a box that it shows.
const tests = join(extension, "test");
const shared: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  sourcemap: "inline",
  external: ["vscode", "mocha"],
  logLevel: "warning",
};
await build({
  ...shared,
  entryPoints: [join(root, "test/host/index.ts")],
  outfile: join(tests, "index.cjs"),
  format: "cjs",
});
await build({
  ...shared,
  entryPoints: readdirSync(join(root, "test/host"))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join(root, "test/host", file)),
  outdir: tests,
  format: "esm",
  outExtension: { ".js": ".mjs" },
  // Bundled CommonJS packages ask for `require`.
  banner: {
    js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
  },
});

const folder = mkdtempSync(join(tmpdir(), "minutes-host-"));
cpSync(join(root, "sample"), folder, { recursive: true });
try {
  process.exitCode = await runTests({
    ...(process.argv.includes("--desktop")
      ? {}
      : { vscodeExecutablePath: join(root, "scripts/launcher.js") }),
    extensionDevelopmentPath: [extension, join(root, "test/companion")],
    extensionTestsPath: join(tests, "index.cjs"),
    launchArgs: [folder, "--disable-extensions"],
    extensionTestsEnv: { MINUTES_TOKEN: "demo-token" },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
}
