import { applyChanges, type TextChange } from "../document.js";
import { insertItems } from "../insertItems.js";
import type { Minutes } from "../model.js";
import { parseMinutes } from "../parse.js";
import { renderItem } from "../renderItem.js";
import { styleOf } from "../style.js";
import type { FreshItem } from "./fresh.js";
import type { ItemEdit } from "./itemEdit.js";
import { misread, type Misread } from "./reading.js";

/** What of a plan can be done, and the changes that do it. */
export interface Plan extends Misread {
  readonly blocked: readonly FreshItem[];
  readonly changes: readonly TextChange[];
  /** The minutes with the changes made. */
  readonly after: Minutes;
}

/** The most of a plan that reads as it was meant: what does not is taken out, and the rest looked at again. */
export function settle(minutes: Minutes, all: Misread): Plan {
  let edits = all.edits.filter(({ changes }) => changes.length > 0);
  let items = all.items;
  const linked = new Set<FreshItem>();
  for (;;) {
    const changes = [...edits.flatMap((edit) => edit.changes), ...insertions(minutes, items, linked)];
    const after = changes.length > 0 ? parseMinutes(applyChanges(minutes.text, changes)) : minutes;
    const wrong = misread(minutes, after, changes, { edits, items });
    if (wrong.edits.length + wrong.items.length === 0) {
      const isBlocked = (item: FreshItem) => !items.includes(item) && !edits.some(isAbout(item));
      return { edits, items, changes, after, blocked: targetsOf(all).filter(isBlocked) };
    }
    edits = edits.filter((edit) => !wrong.edits.includes(edit));
    const isHopeless = (item: FreshItem) => wrong.items.includes(item) && linked.has(item);
    items = items.filter((item) => !isHopeless(item));
    for (const item of wrong.items) linked.add(item);
  }
}

/** All that a plan is about, as GitHub has it. */
export function targetsOf({ edits, items }: Misread): FreshItem[] {
  return [...edits.map(({ target }) => target), ...items];
}

/**
 * The new items where they belong, after the blanks at the end of a line: those are part of what stands there.
 *
 * @param linked items that are not read in the document's own form: they get that which is read anywhere, `Title [#1](url)`
 */
function insertions(
  minutes: Minutes,
  items: readonly FreshItem[],
  linked: ReadonlySet<FreshItem>,
): TextChange[] {
  const style = styleOf(minutes);
  const inForm = (text: string, item: FreshItem) =>
    text.replace(renderItem(item, style), () => renderItem(item, { ...style, reference: "number" }));
  return insertItems(minutes, items).map(({ start, text }) => {
    let end = start;
    while (/[^\S\r\n]/.test(minutes.text[end] ?? "")) end++;
    return { start: end, end, text: [...linked].reduce(inForm, text) };
  });
}

const isAbout =
  (item: FreshItem) =>
  ({ target }: ItemEdit): boolean =>
    target === item;
