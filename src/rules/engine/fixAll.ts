import { applyChanges, type TextChange } from "../../minutes/document.js";
import type { Minutes } from "../../minutes/model.js";
import { parseMinutes } from "../../minutes/parse.js";
import { type LintOptions, lintMinutes, type Problem } from "./lint.js";

/** Mending may uncover something that was hidden behind a mistake; so often at most. */
const ROUNDS = 10;

/** The changes that "fix all" makes of these problems: certain ones, none in a note, none that overlaps one before. */
export function certainChanges(minutes: Minutes, problems: readonly Problem[]): TextChange[] {
  const taken: TextChange[] = [];
  let reached = -1;
  for (const { fix } of problems) {
    if (!fix || !isForAll(minutes, fix)) continue;
    const changes = [...fix.changes].sort((one, other) => one.start - other.start);
    if ((changes[0]?.start ?? 0) <= reached) continue;
    taken.push(...changes);
    reached = changes.at(-1)?.end ?? reached;
  }
  return taken;
}

/** Whether "fix all" makes this fix: it is certain, and touches no word of a note. */
export function isForAll(minutes: Minutes, { isCertain, changes }: NonNullable<Problem["fix"]>): boolean {
  return isCertain && !changes.some((change) => isInNote(minutes, change));
}

/** Mends all that is certain, until nothing more is; what comes out, fixed again, stays as it is. */
export function fixAll(text: string, options: LintOptions): string {
  let fixed = text;
  for (let round = 0; round < ROUNDS; round++) {
    const minutes = parseMinutes(fixed);
    const changes = certainChanges(minutes, lintMinutes(minutes, options));
    if (changes.length === 0) break;
    fixed = applyChanges(fixed, changes);
  }
  return fixed;
}

/** Notes stand in order and do not overlap. */
function isInNote({ notes }: Minutes, change: TextChange): boolean {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.span.start ?? Infinity) < change.end) low = middle + 1;
    else high = middle;
  }
  return change.start < (notes[low - 1]?.span.end ?? -1);
}
