/** What loads with the first question about an open document: one file loads faster than many small ones. */
export { lensesFor } from "./codeLenses.js";
export { completionsAt, hasCompletions } from "./completionList.js";
export { describe } from "./hoverContents.js";
export { definitionAt, finderAt, locationsIn } from "./places.js";
export { registerRunningClock } from "./runningClock.js";
export { rename, renamedAt } from "../minutes/glance/rename.js";
export { snippets } from "../minutes/snippets.js";
export { symbolsOf } from "../minutes/symbols.js";
