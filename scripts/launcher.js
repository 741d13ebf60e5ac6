#!/usr/bin/env node
// @ts-check
// What `@vscode/test-electron` starts in place of desktop VS Code: the server, with a headless browser as its window.
import { format } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.js";
import { runMain } from "./processes.js";
import { browserFlags } from "./browserFlags.js";
import { trustSignIn } from "./trustSignIn.js";
import { startServer, windowUrl } from "./vscodeServer.js";

/** What test/host/index.ts prints before anything else. */
const firstLine = "Tests in the extension host";

/** @param {string} name */
const values = (name) =>
  process.argv
    .filter((argument) => argument.startsWith(`--${name}=`))
    .map((argument) => argument.slice(name.length + 3));

await runMain(async () => {
  // A window takes one extension in development; what else is named is installed.
  const [extension, ...installed] = values("extensionDevelopmentPath");
  const [tests] = values("extensionTestsPath");
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? process.cwd();
  const server = await startServer({ installed });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    /** @type {Promise<number>} */
    const ended = new Promise((resolve) => void page.exposeFunction("codeAutomationExit", resolve));
    // The window's own lines come this way, too: what the tests print comes after their first line.
    let isTest = false;
    await page.exposeFunction(
      "codeAutomationLog",
      (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        if (isTest && type === "info") console.log(format(...args));
        isTest ||= args[0] === firstLine;
      },
    );
    await trustSignIn(page);
    await page.goto(
      windowUrl(server.port, { folder, ...(extension ? { extension } : {}), ...(tests ? { tests } : {}) }),
    );
    return await ended;
  } finally {
    await browser.close();
    await server.stop();
  }
});
