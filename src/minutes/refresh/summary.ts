import type { Minutes } from "../model.js";
import type { NewItem } from "../renderItem.js";
import { type FreshAgenda, type ItemName, keyOf, nameIn } from "./fresh.js";
import type { ItemEdit } from "./itemEdit.js";

/** What a refresh does to the minutes, and what it leaves to the person. */
export interface RefreshSummary {
  readonly inserted: readonly NewItem[];
  readonly retitled: readonly Retitled[];
  readonly moved: readonly { readonly from: ItemName; readonly to: ItemName }[];
  /** No longer on the agenda; they stay as they are. */
  readonly gone: readonly Gone[];
  /** What could not be written without the rest of the document being read otherwise. */
  readonly blocked: readonly NewItem[];
  /** How many items of private repositories were left out. */
  readonly hidden: number;
}

export interface Retitled {
  readonly name: ItemName;
  readonly from: string;
  readonly to: string;
}

export interface Gone {
  readonly name: ItemName;
  /** As the minutes have it. */
  readonly title: string;
  /** `unlabelled`: open, without the label. `unknown`: it was not looked up, or cannot be seen. */
  readonly why: "closed" | "merged" | "unlabelled" | "unknown";
}

/** The summary's words about items that stand in the minutes already, each once. */
export function summarizeEdits(
  minutes: Minutes,
  edits: readonly ItemEdit[],
): Pick<RefreshSummary, "retitled" | "moved"> {
  const retitled = new Map<string, Retitled>();
  const moved = new Map<string, { from: ItemName; to: ItemName }>();
  for (const { index, target, isMoved, isRetitled, title } of edits) {
    const item = minutes.items[index];
    const from = item && nameIn(item);
    if (!from) continue;
    if (isMoved) moved.set(keyOf(from), { from, to: target });
    if (isRetitled) retitled.set(keyOf(from), { name: target, from: item.title, to: title });
  }
  return { retitled: [...retitled.values()], moved: [...moved.values()] };
}

/** What stands in the minutes and is not, or no longer, on the agenda; each once. */
export function findGone(minutes: Minutes, agenda: FreshAgenda): Gone[] {
  if (!agenda.isComplete) return [];
  const onAgenda = new Set(agenda.items.map(keyOf));
  const fates = new Map(agenda.fates.map(({ asked, found }) => [keyOf(asked), found]));
  const gone = new Map<string, Gone>();
  for (const item of minutes.items) {
    const name = nameIn(item);
    if (!name || onAgenda.has(keyOf(name)) || gone.has(keyOf(name))) continue;
    const found = fates.get(keyOf(name));
    if (found && onAgenda.has(keyOf(found))) continue;
    const why = found ? (found.state === "open" ? "unlabelled" : found.state) : "unknown";
    gone.set(keyOf(name), { name, title: item.title, why });
  }
  return [...gone.values()];
}
