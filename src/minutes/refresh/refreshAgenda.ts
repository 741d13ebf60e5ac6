import type { TextChange } from "../document.js";
import type { Minutes } from "../model.js";
import { type FreshAgenda, type FreshItem, type ItemName, keyOf, nameIn } from "./fresh.js";
import { editItem, type ItemEdit } from "./itemEdit.js";
import { readsAsBefore } from "./reading.js";
import { type Plan, settle, targetsOf } from "./settle.js";
import { findGone, type RefreshSummary, summarizeEdits } from "./summary.js";

/** What may change besides insertions; by default everything. */
export interface RefreshOptions {
  /** Whether titles that differ from GitHub's are left as people wrote them. */
  readonly keepTitles?: boolean;
  /** Whether an item that stands in the minutes may be written anew, by the name that it has now. */
  readonly mayEdit?: (name: ItemName) => boolean;
}

export interface Refresh {
  /** In offsets of the text before any of them; all but those of retitled and moved items only insert. */
  readonly changes: readonly TextChange[];
  readonly summary: RefreshSummary;
}

/**
 * Brings the agenda in the minutes up to date and loses nothing: new items go below their repositories' headings, items
 * that GitHub has under another title or name are written anew where they stand, and what left the agenda is only
 * told. Not one byte of a note changes, what comes out is read back before it is offered, and a second time nothing
 * changes.
 */
export function refreshAgenda(minutes: Minutes, agenda: FreshAgenda, options: RefreshOptions = {}): Refresh {
  const all = { edits: plannedEdits(minutes, agenda, options), items: missingItems(minutes, agenda) };
  const plan = settle(minutes, all);
  const changes = isFinal(minutes, agenda, plan, options) ? plan.changes : [];
  const done = changes.length > 0 ? plan : { edits: [], items: [], blocked: targetsOf(all) };
  return {
    changes,
    summary: {
      inserted: done.items,
      ...summarizeEdits(minutes, done.edits),
      gone: findGone(minutes, agenda),
      blocked: unique(done.blocked),
      hidden: agenda.items.filter(({ isPrivate }) => isPrivate).length,
    },
  };
}

/** Whether the new text reads as the old one, and a refresh of it would change nothing. */
function isFinal(minutes: Minutes, agenda: FreshAgenda, plan: Plan, options: RefreshOptions): boolean {
  if (plan.changes.length === 0) return true;
  const { after } = plan;
  if (!readsAsBefore(minutes, after, plan.changes, plan)) return false;
  const again = { edits: plannedEdits(after, agenda, options), items: missingItems(after, agenda) };
  return settle(after, again).changes.length === 0;
}

function plannedEdits(minutes: Minutes, agenda: FreshAgenda, options: RefreshOptions): ItemEdit[] {
  const onAgenda = new Map(agenda.items.map((item) => [keyOf(item), item]));
  const renamed = renamedItems(agenda);
  return minutes.items.flatMap((item, index) => {
    const name = nameIn(item);
    const found = name && (onAgenda.get(keyOf(name)) ?? renamed.get(keyOf(name)));
    // What a person put in of a private repository is not written anew by itself.
    if (!found || found.isPrivate || options.mayEdit?.(found) === false) return [];
    const target = options.keepTitles ? { ...found, title: item.title } : found;
    return editItem(minutes, index, target) ?? [];
  });
}

/** Items of the agenda by the names that they had before. */
function renamedItems({ items, fates }: FreshAgenda): ReadonlyMap<string, FreshItem> {
  const onAgenda = new Map(items.map((item) => [keyOf(item), item]));
  return new Map(
    fates.flatMap(({ asked, found }) => {
      const item = onAgenda.get(keyOf(found));
      return item ? [[keyOf(asked), item] as const] : [];
    }),
  );
}

function missingItems(minutes: Minutes, agenda: FreshAgenda): FreshItem[] {
  const renamed = renamedItems(agenda);
  const known = new Set<string>();
  for (const item of minutes.items) {
    const name = nameIn(item);
    if (!name) continue;
    known.add(keyOf(name));
    const now = renamed.get(keyOf(name));
    if (now) known.add(keyOf(now));
  }
  return unique(agenda.items).filter((item) => !item.isPrivate && !known.has(keyOf(item)));
}

function unique(items: readonly FreshItem[]): FreshItem[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
