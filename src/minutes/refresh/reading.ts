import type { TextChange } from "../document.js";
import type { AgendaItem, Minutes } from "../model.js";
import { type FreshItem, keyOf, nameIn } from "./fresh.js";
import type { ItemEdit } from "./itemEdit.js";

/** What was planned and does not read as it was meant once it is written. */
export interface Misread {
  readonly edits: readonly ItemEdit[];
  readonly items: readonly FreshItem[];
}

/** Where positions of the text before the changes are after them. */
export function positionsAfter(changes: readonly TextChange[]): (position: number) => number {
  const sorted = [...changes].sort((a, b) => a.end - b.end);
  let shift = 0;
  const shifts = sorted.map(({ start, end, text }) => (shift += text.length - (end - start)));
  return (position) => {
    // The number of changes that end at the position or before it, by halving.
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return position + (shifts[low - 1] ?? 0);
  };
}

/** Of the planned edits and new items those that the new text does not say. */
export function misread(
  before: Minutes,
  after: Minutes,
  changes: readonly TextChange[],
  planned: Misread,
): Misread {
  const at = positionsAfter(changes);
  const starts = new Map(after.items.map((item) => [item.span.start, item]));
  const names = new Set(after.items.flatMap((item) => nameIn(item) ?? []).map(keyOf));
  return {
    edits: planned.edits.filter(({ index, target, title }) => {
      const item = starts.get(at(before.items[index]?.span.start ?? 0));
      return item?.title !== title || !isNamed(item, target);
    }),
    items: planned.items.filter((item) => !names.has(keyOf(item))),
  };
}

/**
 * Whether all that was there reads as before: every note byte for byte and below the same item, every item, heading
 * and attendee; and nothing is new but what was inserted.
 */
export function readsAsBefore(
  before: Minutes,
  after: Minutes,
  changes: readonly TextChange[],
  { edits, items }: Misread,
): boolean {
  const at = positionsAfter(changes);
  const edited = new Map(edits.map((edit) => [edit.index, edit.target]));
  const indexes = new Map(after.items.map((item, index) => [item.span.start, index]));
  const afterOf = (index: number) => indexes.get(at(before.items[index]?.span.start ?? 0));
  const isKept = (item: AgendaItem, index: number) => {
    const found = after.items[afterOf(index) ?? -1];
    const target = edited.get(index) ?? nameIn(item);
    return found !== undefined && (target ? isNamed(found, target) : found.number === item.number);
  };
  const kinds = new Map(after.sections.map(({ heading, kind }) => [heading.start, kind]));
  const notes = after.notes.map(({ span }) => after.text.slice(span.start, span.end));
  return (
    after.items.length === before.items.length + items.length &&
    after.notes.length === before.notes.length &&
    after.attendees.length === before.attendees.length &&
    after.standing.length === before.standing.length &&
    before.items.every(isKept) &&
    before.notes.every(
      ({ span, item, standing }, index) =>
        notes[index] === before.text.slice(span.start, span.end) &&
        after.notes[index]?.standing === standing &&
        // A note that is not indented below its item may come to be nobody's, but never another's.
        [undefined, item === undefined ? undefined : afterOf(item)].includes(after.notes[index]?.item),
    ) &&
    before.sections.every(({ heading, kind }) => kinds.get(at(heading.start)) === kind)
  );
}

function isNamed(item: AgendaItem, name: Parameters<typeof keyOf>[0]): boolean {
  const own = nameIn(item);
  return own !== undefined && keyOf(own) === keyOf(name);
}
