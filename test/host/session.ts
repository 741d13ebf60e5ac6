import { runTests } from "@vscode/test-electron";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { stageExtension } from "../../scripts/stage.js";
import { bundleTests } from "./bundle.js";
import { startControl } from "./control/server.js";

export interface HostSession {
  /** Folder of the tests, from the project's. */
  readonly tests: string;
  /** The extension host that shall run them: Node's, or the web worker's. */
  readonly host?: "node" | "web";
  /** Which of the tests to run; empty for all. */
  readonly grep?: string;
  /** Fills the folder that is opened, and gives what of it VS Code shall open; the sample where none is given. */
  readonly layOut?: (folder: string) => string;
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
export async function runInHost(session: HostSession): Promise<number> {
  const {
    tests,
    host = "node",
    grep = process.env.GREP ?? "",
    layOut = copySample,
    prepare,
    env = {},
  } = session;
  mkdirSync(join(root, "out"), { recursive: true });
  // Below the project, where the tests find mocha.
  const out = mkdtempSync(join(root, "out", "host-"));
  const folder = mkdtempSync(join(tmpdir(), "minutes-host-"));
  const control = await startControl();
  try {
    const extension = join(out, "extension");
    await stageExtension(extension, { host });
    prepare?.(extension);
    // Inside of the extension, so that the API of the tests is the extension's own: a test can answer a box that it shows.
    const folderOfTests = join(root, tests);
    const bundle = await bundleTests(join(extension, "test"), {
      tests: folderOfTests,
      host,
      grep,
      controlUrl: control.url,
    });
    return await runTests({
      ...(process.argv.includes("--desktop")
        ? {}
        : { vscodeExecutablePath: join(root, "scripts/launcher.js") }),
      extensionDevelopmentPath: [extension, join(root, "test/companion")],
      extensionTestsPath: bundle,
      launchArgs: [layOut(folder), "--disable-extensions"],
      extensionTestsEnv: { MINUTES_TOKEN: "demo-token", ...env },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await control.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

function copySample(folder: string): string {
  cpSync(join(root, "sample"), folder, { recursive: true });
  return folder;
}
