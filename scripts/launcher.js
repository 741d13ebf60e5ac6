#!/usr/bin/env node
// @ts-check
// What `@vscode/test-electron` starts in place of desktop VS Code: the server, with a headless browser as its window.
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.js";
import { runMain } from "./processes.js";
import { browserFlags } from "./browserFlags.js";
import { trustSignIn } from "./trustSignIn.js";
import { startServer, windowUrl } from "./vscodeServer.js";

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
    const ended = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    await page.exposeFunction(
      "codeAutomationLog",
      (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        (type === "error" || type === "warn" ? console.error : console.log)(...args);
      },
    );
    await trustSignIn(page);
    await page.goto(
      windowUrl(server.port, { folder, ...(extension ? { extension } : {}), ...(tests ? { tests } : {}) }),
    );
    return /** @type {number} */ (await ended);
  } finally {
    await browser.close();
    await server.stop();
  }
});
