// @ts-check
// npm test: everything, on a fresh clone too. Each layer is a script of its own; the last line sums them up.
import { spawn } from "node:child_process";
import { findBrowser } from "./browser.js";
import { installDependencies } from "./dependencies.js";
import { Advice, runMain } from "./processes.js";
import { root } from "./root.js";
import { installServer } from "./vscodeServer.js";

const checks = ["check:format", "check:lint", "check:types"];
const layers = ["test:unit", "test:host", "test:web", "test:ui", "test:package"];

await runMain(async () => {
  await installDependencies();
  await findBrowser();
  await installServer();

  /** @type {Awaited<ReturnType<typeof runScript>>[]} */
  const results = [];
  for (const script of [...checks, "build", ...layers]) results.push(await runScript(script));

  console.log("");
  for (const { script, passed, failed, seconds } of results)
    console.log(`${failed ? "✗" : "✓"} ${script}: ${passed} passed, ${failed} failed (${seconds} s)`);
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") > 0 ? 1 : 0;
});

/**
 * Runs one script of package.json, its output shown. A check counts as one test; a layer counts what mocha ran, and
 * one failure where it broke or ran nothing.
 *
 * @param {string} script
 * @returns {Promise<{ script: string, passed: number, failed: number, seconds: number }>}
 */
function runScript(script) {
  console.log(`\n── npm run ${script}`);
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: root,
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (/** @type {Buffer} */ chunk) => {
        output += String(chunk);
        process.stdout.write(chunk);
      });
    child.on("error", () => reject(new Advice("npm could not be started: is it on the PATH?")));
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      if (!layers.includes(script)) {
        resolve({ script, passed: code ? 0 : 1, failed: code ? 1 : 0, seconds });
        return;
      }
      const passed = count(output, "passing");
      const failed = count(output, "failing");
      resolve({ script, passed, failed: failed || (code || passed === 0 ? 1 : 0), seconds });
    });
  });
}

/** @param {string} output @param {string} word */
function count(output, word) {
  // eslint-disable-next-line no-control-regex -- mocha colours its counts
  const plain = output.replace(/\u001b\[[\d;]*m/g, "");
  return [...plain.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, "gm"))].reduce(
    (sum, match) => sum + Number(match[1]),
    0,
  );
}
