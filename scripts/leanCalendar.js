// @ts-check
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

const source = join(root, "node_modules", "ical.js", "lib", "ical");
/** The first is the one from which the others, which import one another, come in an order that works. */
const wanted = ["Recur", "RecurIterator", "Time", "Duration"];
/**
 * The rest hangs together through these, and is about whole calendars and their time zones, which are read without
 * ical.js: what it computes here are times by one clock.
 */
const unused = [
  "component",
  "design",
  "module",
  "parse",
  "period",
  "property",
  "timezone",
  "timezone_service",
  "vcard_time",
];

/**
 * Bundles of ical.js what computes recurrences, less than half of it: its own module exports everything as one
 * object, of which no bundler drops a part.
 *
 * @type {import("esbuild").Plugin}
 */
export const leanCalendar = {
  name: "lean-calendar",
  setup(build) {
    build.onResolve({ filter: /^ical\.js$/ }, () => ({ path: "wanted", namespace: "ical" }));
    build.onLoad({ filter: /^wanted$/, namespace: "ical" }, () => ({
      contents: [
        ...wanted.map((name) => `import ${name} from "./${fileOf(name)}";`),
        `export default { ${wanted.join(", ")} };`,
      ].join("\n"),
      resolveDir: source,
    }));
    const absent = new RegExp(`^\\./(?:${unused.join("|")})\\.js$`);
    build.onResolve({ filter: absent }, ({ path, resolveDir }) =>
      resolveDir === source ? { path, namespace: "ical-absent" } : undefined,
    );
    build.onLoad({ filter: /./, namespace: "ical-absent" }, () => ({ contents: "export default class {}" }));
  },
};

/** @param {string} name `RecurIterator` is in `recur_iterator.js` */
function fileOf(name) {
  const file = `${name.replace(/\B[A-Z]/g, "_$&").toLowerCase()}.js`;
  if (readdirSync(source).includes(file)) return file;
  throw new Error(`ical.js has no ${file} any more: scripts/leanCalendar.js names what is bundled of it.`);
}
