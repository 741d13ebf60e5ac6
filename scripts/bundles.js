// @ts-check
import { join } from "node:path";
import { callableHooks } from "./callableHooks.js";
import { leanCalendar } from "./leanCalendar.js";
import { leanHtml } from "./leanHtml.js";
import { leanMarkdown } from "./leanMarkdown.js";
import { leanOctokit } from "./leanOctokit.js";
import { leanTranslations } from "./leanTranslations.js";
import { privateNames } from "./privateNames.js";
import { root } from "./root.js";
import { shrink } from "./shrink.js";

const withoutPlugins = join(root, "scripts", "withoutPlugins.js");

/**
 * What is built into dist/: the extension for Node (with chunks that load when first needed), the extension for the
 * browser (one file), and the command line.
 *
 * @param {{ development?: boolean }} [options] `development` leaves names and adds source maps
 * @returns {Record<"node" | "web" | "cli", import("esbuild").BuildOptions>}
 */
export function bundles({ development = false } = {}) {
  /** @type {import("esbuild").BuildOptions} */
  const shared = {
    absWorkingDir: root,
    bundle: true,
    // The rest of the minifying is done when the bundle is made, by shrink.js.
    minifySyntax: !development,
    minifyIdentifiers: !development,
    sourcemap: development ? "linked" : false,
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    alias: {
      "@lezer/highlight": join(root, "scripts", "withoutHighlight.js"),
      "@octokit/auth-token": withoutPlugins,
      "@octokit/graphql": withoutPlugins,
      "@octokit/plugin-paginate-rest": withoutPlugins,
      "@octokit/plugin-request-log": withoutPlugins,
      "@octokit/plugin-rest-endpoint-methods": withoutPlugins,
      "content-type": join(root, "scripts", "readContentType.js"),
      "json-with-bigint": join(root, "scripts", "withoutBigInts.js"),
      // Translations are handed over, never read from a file.
      "@vscode/l10n": join(root, "node_modules", "@vscode", "l10n", "dist", "browser.js"),
    },
    plugins: [
      ...[callableHooks, leanCalendar, leanHtml, leanMarkdown, leanOctokit, leanTranslations],
      ...(development ? [] : [privateNames, shrink]),
    ],
    logLevel: "warning",
  };
  return {
    node: {
      ...shared,
      entryPoints: ["src/extension.ts", "src/main.cjs"],
      loader: { ".cjs": "copy" },
      outdir: "dist/node",
      platform: "node",
      format: "esm",
      splitting: true,
      external: ["vscode"],
      chunkNames: "chunks/[hash]",
    },
    web: {
      ...shared,
      entryPoints: ["src/extension.ts"],
      // The web worker asks for "extension.cjs" with ".js" behind it, and takes no ES modules.
      outfile: "dist/web/extension.cjs.js",
      platform: "browser",
      format: "cjs",
      // Once for the file, where TypeScript asks for it in each of its modules.
      banner: { js: '"use strict";' },
      tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
      external: ["vscode"],
    },
    cli: {
      ...shared,
      entryPoints: ["src/cli.ts"],
      outfile: "dist/cli.js",
      platform: "node",
      format: "esm",
      banner: { js: "#!/usr/bin/env node" },
    },
  };
}
