// npm run icon: renders media/icon.svg to media/icon.png, which is what extension galleries take.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.js";
import { browserFlags } from "./browserFlags.js";
import { root } from "./root.js";

const size = { width: 128, height: 128 };
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
try {
  const page = await browser.newPage({ viewport: size });
  const svg = readFileSync(join(root, "media/icon.svg"), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(root, "media/icon.png"), omitBackground: true });
} finally {
  await browser.close();
}
