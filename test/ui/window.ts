import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findBrowser } from "../../scripts/browser.js";
import { browserFlags } from "../../scripts/browserFlags.js";
import { root } from "../../scripts/root.js";
import { trustSignIn } from "../../scripts/trustSignIn.js";
import { startServer, windowUrl } from "../../scripts/vscodeServer.js";
import { startGitHub, type LocalGitHub } from "../github/server.js";
import { Workbench } from "./workbench.js";

export interface WindowOptions {
  /** A folder that is copied for the window; the sample workspace where none is given. */
  readonly folder?: string;
  /** Path below the folder of a file to open. */
  readonly file?: string;
  /** Whether the window begins signed in to the local GitHub. */
  readonly signedIn?: boolean;
  /** The built extension; the project itself where none is named. */
  readonly extension?: string;
  /** VS Code's own words stay English where it has no language pack. */
  readonly language?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A `.vsix` to install, in place of the extension in development. */
  readonly packageFile?: string;
  /** The VS Code that opens: the oldest that the manifest allows, unless said otherwise. */
  readonly edition?: "oldest" | "newest";
  /** Of the window, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Window {
  readonly workbench: Workbench;
  readonly github: LocalGitHub;
  /** The folder that is open: a copy. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens a fresh window of VS Code with the extension, talking to a local GitHub of its own. */
export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    const folder = mkdtempSync(join(tmpdir(), "minutes-ui-"));
    closers.push(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(options.folder ?? join(root, "sample"), folder, { recursive: true });
    const github = await startGitHub();
    closers.push(() => github.close());
    process.env.MINUTES_TOKEN = "demo-token";
    process.env.MINUTES_SIGNED_IN = options.signedIn === false ? "0" : "1";
    const server = await startServer({
      installed: [join(root, "test", "companion")],
      ...(options.packageFile ? { packages: [options.packageFile] } : {}),
      ...(options.edition ? { edition: options.edition } : {}),
      userSettings: options.settings ?? {},
      machineSettings: {
        "minutes.github.apiUrl": github.url,
        "minutes.github.authenticationProvider": "minutes-demo",
      },
    });
    closers.push(() => server.stop());
    const browser: Browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: browserFlags,
    });
    closers.push(() => browser.close());
    const context: BrowserContext = await browser.newContext({
      viewport: options.size ?? { width: 1440, height: 900 },
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await trustSignIn(page);
    if (options.language !== undefined)
      await page.addInitScript(
        (language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }),
        options.language,
      );
    await page.goto(
      windowUrl(server.port, {
        folder,
        ...(options.packageFile ? {} : { extension: options.extension ?? root }),
        ...(options.file ? { file: join(folder, options.file) } : {}),
      }),
    );
    const workbench = new Workbench(page);
    await workbench.ready();
    return { workbench, github, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}
