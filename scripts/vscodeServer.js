// @ts-check
// A real VS Code without a desktop: the server that the npm package code-server carries. Its own install script
// builds more than is needed and downloads ripgrep, so it is put together here.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Advice, run } from "./processes.js";
import { root } from "./root.js";

const pinned = join(root, "scripts", "vscodeServer");
const nativeModules = ["@vscode/spdlog", "native-watchdog", "@parcel/watcher"];

/**
 * Installs the server into `.vscode-test/`, once for each version that is pinned: the marker is written last, so a
 * broken installation is made anew.
 *
 * @returns {Promise<string>} the path of its `server-main.js`
 */
export async function installServer() {
  const lock = readFileSync(join(pinned, "package-lock.json"));
  const version = createHash("sha256")
    .update(lock)
    .update(process.versions.modules)
    .digest("hex")
    .slice(0, 12);
  const folder = join(root, ".vscode-test", `server-${version}`);
  const vscode = join(folder, "node_modules", "code-server", "lib", "vscode");
  const main = join(vscode, "out", "server-main.js");
  const marker = join(folder, "installed");
  if (existsSync(marker)) return main;

  console.log("Installing VS Code for the browser (once, about a minute) …");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(pinned, file), join(folder, file));
  await npm(folder, "ci", "--ignore-scripts");
  await npm(vscode, "install", "--omit=dev", "--ignore-scripts");
  await npm(vscode, "rebuild", "--ignore-scripts=false", ...nativeModules);
  const ripgrep = join("bin", `${process.platform}-${process.arch}`);
  cpSync(
    join(folder, "node_modules", "@vscode", "ripgrep-universal", ripgrep),
    join(vscode, "node_modules", "@vscode", "ripgrep", "bin"),
    { recursive: true },
  );
  writeFileSync(marker, "");
  return main;
}

/** @param {string} cwd @param {string[]} args */
async function npm(cwd, ...args) {
  const { code, output } = await run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    quiet: true,
  });
  if (code === 0) return;
  throw new Advice(
    args[0] === "rebuild"
      ? `${output}\nVS Code's native modules could not be built: install Python 3, make and a C++ compiler (on Debian: apt-get install python3 make g++).`
      : `${output}\nVS Code could not be installed: is the npm registry within reach?`,
  );
}

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} userData
 * @property {() => Promise<void>} stop ends the server, its extension hosts too, and removes its folders
 */

/**
 * Starts a server on a free port with fresh folders.
 *
 * @param {{ port?: number, userSettings?: object, machineSettings?: object, installed?: readonly string[], keep?: string }} [options]
 *   `installed`: folders of extensions to install (a window takes only one in development); `keep`: folder that holds
 *   its data from start to start
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const main = await installServer();
  const data = options.keep ?? mkdtempSync(join(tmpdir(), "minutes-vscode-"));
  const userData = join(data, "user");
  writeSettings(join(userData, "User", "settings.json"), { ...quietSettings, ...options.userSettings });
  writeSettings(join(userData, "Machine", "settings.json"), { ...options.machineSettings });
  const extensions = join(data, "extensions");
  // A server that finds no list of extensions takes those whose folders are there.
  rmSync(extensions, { recursive: true, force: true });
  for (const folder of options.installed ?? [])
    cpSync(folder, join(extensions, basename(folder)), { recursive: true });
  const port = options.port ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      main,
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
      ...["--accept-server-license-terms", "--telemetry-level", "off"],
      ...["--server-data-dir", join(data, "server"), "--user-data-dir", userData],
      ...["--extensions-dir", extensions],
    ],
    // A group of its own, so that stopping it takes the extension hosts along.
    { stdio: ["ignore", "pipe", "pipe"], detached: process.platform !== "win32" },
  );
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    const ended = new Promise((resolve) => child.once("close", resolve));
    killGroup(child);
    await Promise.race([ended, sleep(3000)]);
    if (!options.keep) rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  for (let waited = 0; !(await answers(port)); waited += 100) {
    if (child.exitCode !== null || waited > 30_000) {
      await stop();
      throw new Error(`VS Code did not start:\n${output}`);
    }
    await sleep(100);
  }
  return { port, userData, stop };
}

const quietSettings = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "chat.commandCenter.enabled": false,
};

/**
 * The address of a window of that server.
 *
 * @param {number} port
 * @param {{ folder: string, file?: string, extension?: string, tests?: string }} window
 *   `extension`: folder of the extension in development; `tests`: the module that runs the tests
 */
export function windowUrl(port, { folder, file, extension, tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${asUrlPath(path)}`;
  const payload = [
    ...(extension ? [["extensionDevelopmentPath", remote(extension)]] : []),
    ...(tests ? [["extensionTestsPath", remote(tests)]] : []),
    ...(file ? [["openFile", remote(file)]] : []),
    ["skipWelcome", "true"],
  ];
  const query = `folder=${encodeURIComponent(asUrlPath(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://127.0.0.1:${port}/?${query}`;
}

/** @param {string} path */
function asUrlPath(path) {
  const forward = path.replaceAll("\\", "/");
  return forward.startsWith("/") ? forward : `/${forward}`;
}

/** @param {string} file @param {object} settings */
function writeSettings(file, settings) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
}

/** @param {import("node:child_process").ChildProcess} child */
function killGroup(child) {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill();
    else process.kill(-child.pid, "SIGTERM");
  } catch {
    // It is gone already.
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @param {number} port */
async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/version`)).ok;
  } catch {
    return false;
  }
}
