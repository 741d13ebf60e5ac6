/** What loads when the first minutes are looked through. */
export { certainChanges } from "./engine/fixAll.js";
export { lintMinutes } from "./engine/lint.js";
export { rules } from "./index.js";
