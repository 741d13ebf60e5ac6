/** What loads when the first minutes are looked through. */
export { certainChanges } from "./fixAll.js";
export { lintMinutes } from "./lint.js";
export { Prose } from "./prose.js";
export { rules } from "../index.js";
