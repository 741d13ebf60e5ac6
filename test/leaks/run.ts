// npm run soak:leaks: activates and disposes, edits, hovers and refreshes in a real extension host, as often as was
// promised, and prints what is left of it.
import { findLeaks } from "./findLeaks.js";

process.exitCode = await findLeaks("full");
