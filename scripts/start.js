// @ts-check
// npm start: a real VS Code in the browser with the extension, on the sample minutes or a folder of one's own.
import { cpSync, existsSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { installDependencies } from "./dependencies.js";
import { Advice, run, runMain } from "./processes.js";
import { root } from "./root.js";
import { installServer, startServer, windowUrl } from "./vscodeServer.js";

await runMain(async () => {
  const { folder, open, port } = readArguments();
  await installDependencies();
  await installServer();
  await build();

  const token = process.env.GITHUB_TOKEN;
  const github = token ? undefined : await startDemoGitHub();
  process.env.MINUTES_TOKEN = token ?? "demo-token";
  const server = await startServer({
    ...(port ? { port } : {}),
    keep: join(root, ".vscode-test", "start"),
    installed: [join(root, "test", "companion")],
    userSettings: { "workbench.colorTheme": "Default Dark Modern" },
    machineSettings: {
      "minutes.github.authenticationProvider": "minutes-demo",
      ...(github ? { "minutes.github.apiUrl": github.url } : {}),
    },
  });
  const opened = folder ?? copySample();
  const url = windowUrl(server.port, {
    folder: opened,
    extension: root,
    ...(folder ? {} : { file: join(opened, "meetings", "2024-05-09.md") }),
  });
  console.log(
    github
      ? `GitHub: the demo GitHub at ${github.url}, with invented data. Set GITHUB_TOKEN to use the real one.`
      : "GitHub: https://api.github.com, with the token in GITHUB_TOKEN.",
  );
  console.log(`Folder: ${opened}`);
  console.log(`Open:   ${url}`);
  console.log("Press Ctrl-C to stop.");
  if (open) await openBrowser(url);

  await new Promise((ended) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, ended);
  });
  await server.stop();
  await github?.close();
  return 0;
});

function readArguments() {
  const { values } = parseArgs({
    options: { folder: { type: "string" }, open: { type: "boolean" }, port: { type: "string" } },
  });
  const folder = values.folder === undefined ? undefined : resolve(values.folder);
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))
    throw new Advice(`--folder names ${folder}, and there is no such folder.`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Advice(`--port takes a number from 1 to 65535, and "${values.port}" is none.`);
  return { folder, port, open: values.open ?? false };
}

async function build() {
  const { code } = await run(process.execPath, [join(root, "scripts", "build.js"), "--development"]);
  if (code !== 0) throw new Advice("The extension could not be built: the lines above say why.");
}

/** The local GitHub is written in TypeScript, which Node runs through tsx. */
async function startDemoGitHub() {
  const { register } = await import("tsx/esm/api");
  register();
  const { startGitHub } = await import("../test/github/server.js");
  return startGitHub();
}

/** The sample is copied so that what a person tries leaves the clone clean. */
function copySample() {
  const copy = join(root, ".vscode-test", "sample");
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, "sample"), copy, { recursive: true });
  return copy;
}

/** @param {string} url */
async function openBrowser(url) {
  /** @type {[string, string[]]} */
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["rundll32", ["url.dll,FileProtocolHandler", url]]
        : ["xdg-open", [url]];
  await run(command, args, { quiet: true }).catch(() =>
    console.log("No browser could be opened: use the address above."),
  );
}
