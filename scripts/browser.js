// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Advice, run } from "./processes.js";
import { root } from "./root.js";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];
const places = [
  ...["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) => names.map((name) => join(folder, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [];
  }),
];

/**
 * The path of a Chrome, Chromium or Edge: `CHROME_PATH`, else the system's, else Debian's package (as root),
 * else Playwright's download.
 *
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  return (
    process.env.CHROME_PATH ??
    places.find(existsSync) ??
    (await installFromDebian()) ??
    (await downloadWithPlaywright())
  );
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Chromium from Debian's packages …");
  await run("apt-get", ["update", "-qq"], { quiet: true });
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"], {
    env,
    quiet: true,
  });
  return places.find(existsSync);
}

async function downloadWithPlaywright() {
  console.log("Downloading Chromium …");
  await run(process.execPath, [join(root, "node_modules/playwright-core/cli.js"), "install", "chromium"]);
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  throw new Advice("The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.");
}
