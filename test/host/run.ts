// npm run test:host: the host tests, those of a workspace of several folders, and a slice of the search for leaks in a host of its own. npm run test:web: the same
// host tests in the web worker's extension host.
import { findLeaks } from "../leaks/findLeaks.js";
import { layOutFolders } from "../workspaces/layOut.js";
import { runInHost } from "./session.js";

const asked = process.env.GREP;
const host = process.argv.includes("--web") ? "web" : "node";
const codes = [
  await runInHost({ tests: "test/host", host }),
  await runInHost({ tests: "test/workspaces", host, layOut: layOutFolders }),
];
if (host === "node" && (!asked || "leaks".includes(asked))) codes.push(await findLeaks("slice"));
process.exitCode = Math.max(...codes);
