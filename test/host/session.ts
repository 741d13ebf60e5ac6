import { runTests } from "@vscode/test-electron";
import { build, type BuildOptions } from "esbuild";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { stageExtension } from "../../scripts/stage.js";

export interface HostSession {
  /** Folder of the tests, from the project's. */
  readonly tests: string;
  /** Changes the built extension before VS Code loads it. */
  readonly prepare?: (extension: string) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Builds the extension and the `*.test.ts` of a folder, and runs them in VS Code's extension host: in the server with a
 * headless browser, or with `--desktop` in a desktop VS Code that is downloaded.
 *
 * @returns the exit code
 */
export async function runInHost({ tests, prepare, env = {} }: HostSession): Promise<number> {
  mkdirSync(join(root, "out"), { recursive: true });
  // Below the project, where the tests find mocha.
  const out = mkdtempSync(join(root, "out", "host-"));
  const folder = mkdtempSync(join(tmpdir(), "minutes-host-"));
  try {
    const extension = join(out, "extension");
    await stageExtension(extension);
    prepare?.(extension);
    // Inside of the extension, so that the API of the tests is the extension's own: a test can answer a box that it shows.
    await buildTests(join(root, tests), join(extension, "test"));
    cpSync(join(root, "sample"), folder, { recursive: true });
    return await runTests({
      ...(process.argv.includes("--desktop")
        ? {}
        : { vscodeExecutablePath: join(root, "scripts/launcher.js") }),
      extensionDevelopmentPath: [extension, join(root, "test/companion")],
      extensionTestsPath: join(extension, "test", "index.cjs"),
      launchArgs: [folder, "--disable-extensions"],
      extensionTestsEnv: { MINUTES_TOKEN: "demo-token", ...env },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

async function buildTests(folder: string, outdir: string): Promise<void> {
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
    outfile: join(outdir, "index.cjs"),
    format: "cjs",
  });
  await build({
    ...shared,
    entryPoints: readdirSync(folder)
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => join(folder, file)),
    outdir,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    // Bundled CommonJS packages ask for `require`.
    banner: {
      js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
    },
  });
}
