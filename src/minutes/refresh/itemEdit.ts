import type { TextChange } from "../document.js";
import { escapeTitle, oneLine } from "../escape.js";
import type { AgendaItem, Minutes } from "../model.js";
import { parseMinutes } from "../parse.js";
import { renderItem } from "../renderItem.js";
import type { Span } from "../span.js";
import { type FreshItem, keyOf, nameIn, nameOf } from "./fresh.js";

/** What of one item that stands in the minutes is to be written anew. */
export interface ItemEdit {
  /** Index in `Minutes.items`. */
  readonly index: number;
  readonly target: FreshItem;
  /** Its title as it will be read. */
  readonly title: string;
  readonly isRetitled: boolean;
  readonly isMoved: boolean;
  /** Empty where the place does not allow it. */
  readonly changes: readonly TextChange[];
}

/** Undefined where the minutes say of the item what GitHub says. */
export function editItem(minutes: Minutes, index: number, target: FreshItem): ItemEdit | undefined {
  const item = minutes.items[index];
  const name = item && nameIn(item);
  if (!name) return undefined;
  const isMoved = keyOf(name) !== keyOf(target);
  const title = readTitle(minutes.text, item, target);
  const isRetitled = title !== item.title;
  if (!isMoved && !isRetitled) return undefined;
  const parts = [
    isRetitled ? retitle(minutes.text, item, target.title) : [],
    isMoved ? rename(minutes.text, item, target) : [],
  ];
  const changes = parts.every((part) => part !== undefined) ? parts.flat() : [];
  const isInNote = changes.some((change) => minutes.notes.some(({ span }) => overlap(change, span)));
  return { index, target, title, isRetitled, isMoved, changes: isInNote ? [] : changes };
}

/** The title as minutes say it: what the parser reads of the line that would be written for it. */
function readTitle(text: string, { title, titleSpan }: AgendaItem, target: FreshItem): string {
  // Whoever writes a bare link wants no title.
  if (titleSpan.start === titleSpan.end) return title;
  if (oneLine(target.title) === title) return title;
  if (text.slice(titleSpan.start, titleSpan.end) === escapeTitle(target.title)) return title;
  const line = renderItem(target, { itemBullet: "*", reference: "number" });
  const [read] = parseMinutes(`# T Meeting 2024-01-01\n\n## Agenda\n\n### a/b\n\n${line}\n`).items;
  return read?.title ?? oneLine(target.title);
}

/** Emphasis around the whole title stays; what stands half in it, or hides something, is left to the person. */
function retitle(text: string, { titleSpan }: AgendaItem, title: string): TextChange[] | undefined {
  const written = text.slice(titleSpan.start, titleSpan.end);
  const mark = /^(?:\*\*|__|~~|[*_])/.exec(written)?.[0] ?? "";
  const isWhole = written.length > 2 * mark.length && written.endsWith(mark);
  if (!isWhole || written.includes("<!--")) return undefined;
  const isInLink = text[titleSpan.start - 1] === "[" && text[titleSpan.end] === "]";
  const words = escapeTitle(title);
  return [
    {
      start: titleSpan.start + mark.length,
      end: titleSpan.end - mark.length,
      // Link text may hold no unpaired bracket.
      text: isInLink ? words.replace(/(?<!\\)[[\]]/g, "\\$&") : words,
    },
  ];
}

/** The number is written with its repository: it stands below the heading of the former one. */
function rename(text: string, item: AgendaItem, target: FreshItem): TextChange[] | undefined {
  const { referenceSpan, urlSpan } = item;
  if (!referenceSpan) return undefined;
  const whole = urlSpan ? [{ ...urlSpan, text: target.url }] : [];
  const written = text.slice(referenceSpan.start, urlSpan?.start ?? referenceSpan.end);
  const label = /^\[?([\w./#-]*\d)(?:\]\(?<?)?$/.exec(written);
  if (label?.[1] !== undefined) {
    const start = referenceSpan.start + written.indexOf(label[1]);
    return [{ start, end: start + label[1].length, text: nameOf(target) }, ...whole];
  }
  return urlSpan ? whole : undefined;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
