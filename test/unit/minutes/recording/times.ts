import { applyChanges } from "../../../../src/minutes/document.js";
import { insertTime } from "../../../../src/minutes/recording/insertTime.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";

/** Minutes with a recording and talk. */
export function meeting(talk: string, recording = "https://www.youtube.com/watch?v=abcdefghijk"): string {
  return `# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: ${recording}\n\n## Present\n\n* Ann Lee (@ann)\n* Bo Berg (@bo)\n\n## Agenda\n\n${talk}`;
}

/** The text after a time was inserted at the cursor, `|`; what stands there already, or undefined, where none was. */
export function inserted(marked: string, seconds = 754): string | undefined {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const found = insertTime(parseMinutes(text), offset, seconds);
  if (!found) return undefined;
  return "known" in found
    ? `known: ${text.slice(found.known.label.start, found.known.label.end)}`
    : applyChanges(text, [found.change]);
}
