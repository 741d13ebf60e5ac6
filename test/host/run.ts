// npm run test:host: the host tests, and a slice of the search for leaks in a host of its own.
import { findLeaks } from "../leaks/findLeaks.js";
import { runInHost } from "./session.js";

const asked = process.env.GREP;
const codes = [await runInHost({ tests: "test/host" })];
if (!asked || "leaks".includes(asked)) codes.push(await findLeaks("slice"));
process.exitCode = Math.max(...codes);
