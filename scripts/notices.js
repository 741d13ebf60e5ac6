// @ts-check
// npm run notices: writes THIRD-PARTY-NOTICES.md, the licences of what is bundled.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPackages } from "./bundled.js";
import { root } from "./root.js";

const packages = await bundledPackages();
const sections = packages.map(
  ({ name, version, license, text, url }) =>
    `## ${name} ${version}\n\nLicence: ${license}. Source: <${url}>\n${text ? `\n\`\`\`text\n${text}\n\`\`\`\n` : ""}`,
);
writeFileSync(
  join(root, "THIRD-PARTY-NOTICES.md"),
  `# Third-party notices\n\nMinutes holds parts of these packages, bundled and minified. Parts that it has no use for are left out, or replaced, by\nthe scripts in \`scripts/\` of its source.\n\n${sections.join("\n")}`,
);
console.log(packages.map(({ name, version, license }) => `${name} ${version}: ${license}`).join("\n"));
