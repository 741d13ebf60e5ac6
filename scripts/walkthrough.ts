// npm run walkthrough: cuts the pictures of the walkthrough out of the README's, small enough to be in the package.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./browser.js";
import { browserFlags } from "./browserFlags.js";
import { root } from "./root.js";

interface Cut {
  readonly source: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const cuts: Readonly<Record<string, Cut>> = {
  open: { source: "agenda", x: 488, y: 30, width: 792, height: 560 },
  signIn: { source: "hover", x: 488, y: 86, width: 792, height: 330 },
  agenda: { source: "agenda", x: 0, y: 30, width: 488, height: 572 },
  attendees: { source: "attendees", x: 340, y: 30, width: 602, height: 384 },
};

const folder = join(root, "media", "walkthrough");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
try {
  const page = await browser.newPage();
  for (const [name, cut] of Object.entries(cuts))
    for (const theme of ["Light", "Dark"]) {
      const source = join(root, "docs", "images", `${cut.source}-${theme.toLowerCase()}.png`);
      writeFileSync(join(folder, `${name}${theme}.webp`), await cutOut(page, readFileSync(source), cut));
    }
} finally {
  await browser.close();
}

async function cutOut(page: Page, image: Buffer, cut: Cut): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ source, x, y, width, height }) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      canvas.getContext("2d")?.drawImage(picture, -x, -y);
      return canvas.toDataURL("image/webp", 0.85);
    },
    { ...cut, source: `data:image/png;base64,${image.toString("base64")}` },
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
