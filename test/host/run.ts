// npm run test:host: the host tests, and a slice of the search for leaks in a host of its own. npm run test:web: the same
// host tests in the web worker's extension host.
import { findLeaks } from "../leaks/findLeaks.js";
import { runInHost } from "./session.js";

const asked = process.env.GREP;
const host = process.argv.includes("--web") ? "web" : "node";
const codes = [await runInHost({ tests: "test/host", host })];
if (host === "node" && (!asked || "leaks".includes(asked))) codes.push(await findLeaks("slice"));
process.exitCode = Math.max(...codes);
