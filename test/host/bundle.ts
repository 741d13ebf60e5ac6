import { build as bundle, type BuildOptions, type Plugin } from "esbuild";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";

const folder = join(root, "test/host");

export interface TestBundle {
  /** Folder of the `*.test.ts`. */
  readonly tests: string;
  /** The extension host that shall run them. */
  readonly host: "node" | "web";
  /** Which of them to run; empty for all. */
  readonly grep: string;
  /** Where they ask for a local GitHub. */
  readonly controlUrl: string;
}

/** `./all.js` stands for every test file of a folder. */
function allTests(tests: string): Plugin {
  return {
    name: "all-tests",
    setup(build) {
      build.onResolve({ filter: /^\.\/all\.js$/ }, () => ({ path: "all", namespace: "all-tests" }));
      build.onLoad({ filter: /.*/, namespace: "all-tests" }, () => ({
        contents: readdirSync(tests)
          .filter((file) => file.endsWith(".test.ts"))
          .sort()
          .map((file) => `import "./${file}";`)
          .join("\n"),
        resolveDir: tests,
      }));
    },
  };
}

/** A worker has neither Node's modules nor its `process`: what stands in for them is in `web/`. */
const standIns: Plugin = {
  name: "stand-ins",
  setup(build) {
    build.onResolve({ filter: /^mocha$/ }, () => ({ path: join(folder, "web/mocha.ts") }));
    build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: join(folder, "web/assert.ts") }));
  },
};

/** An ES module, so that the API it gets is the extension's own, which is one, too. */
const forNode: BuildOptions = {
  platform: "node",
  format: "esm",
  // Bundled CommonJS packages ask for `require`.
  banner: {
    js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
  },
  external: ["vscode", "mocha"],
};

const forWorker: BuildOptions = {
  platform: "browser",
  format: "cjs",
  inject: [join(folder, "web/process.ts")],
  external: ["vscode"],
};

/**
 * Bundles the tests into one file that VS Code's extension host loads.
 *
 * @returns the path to name to VS Code
 */
export async function bundleTests(
  out: string,
  { tests, host, grep, controlUrl }: TestBundle,
): Promise<string> {
  const path = join(out, host === "web" ? "index.cjs" : "index.mjs");
  await bundle({
    ...(host === "web" ? forWorker : forNode),
    plugins: host === "web" ? [allTests(tests), standIns] : [allTests(tests)],
    bundle: true,
    entryPoints: [join(folder, "index.ts")],
    // The worker asks for the name with ".js" behind it.
    outfile: host === "web" ? `${path}.js` : path,
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    define: {
      extensionHost: JSON.stringify(host),
      controlUrl: JSON.stringify(controlUrl),
      grep: JSON.stringify(grep),
      ...(host === "web" ? { global: "globalThis" } : {}),
    },
  });
  return path;
}
