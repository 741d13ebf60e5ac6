import { isVerbatim, type Line, lineAt } from "../complete/line.js";
import type { Entry, Minutes, SectionKind } from "../model.js";
import { trimmedEnd } from "../insertions.js";
import type { Span } from "../span.js";
import { type Bullet, styleOf } from "../style.js";
import type { Block } from "./block.js";
import { areItems } from "./items.js";

/** Where something is pasted, and as what. */
export interface PastePlace {
  readonly kind:
    /** Lines of Present. */
    | "attendees"
    /** Items of the agenda, with their notes below. */
    | "items"
    /** Entries of a list that stands there. */
    | "notes"
    /** Headings, paragraphs and lists of their own. */
    | "page"
    /** A part of a line. */
    | "words";
  /** What gives way. */
  readonly span: Span;
  /** The column of the outermost entries. */
  readonly indent: number;
  /** Of the outermost entries; undefined where the document's own is wanted. */
  readonly bullet: Bullet | undefined;
  /** Whether the first entry's bullet stands there. */
  readonly hasBullet: boolean;
  /** How many line ends come before and behind. */
  readonly before: number;
  readonly after: number;
}

const AGENDA: ReadonlySet<SectionKind> = new Set(["repository", "issues", "agenda"]);

/** Undefined where nothing can be pasted but the text as it is: in code and comments, and amid a line that is replaced. */
export function pastePlace(
  minutes: Minutes,
  selection: Span,
  blocks: readonly Block[],
): PastePlace | undefined {
  if (isVerbatim(minutes, selection.start) || isVerbatim(minutes, selection.end)) return undefined;
  const around = surroundings(minutes, selection);
  if (isWholeLines(blocks) && around.line.before === "" && around.rest !== "")
    return beforeLine(around, selection, blocks);
  if (around.line.words !== "" || around.rest !== "") return inLine(around, selection, blocks);
  return around.line.bullet === "" ? onBlank(around, blocks) : onBullet(around);
}

interface Surroundings {
  readonly minutes: Minutes;
  readonly line: Line;
  /** What stands behind the selection on its line. */
  readonly rest: string;
  /** The end of that line. */
  readonly end: number;
  readonly kind: SectionKind | undefined;
  readonly section: number;
}

function surroundings(minutes: Minutes, { start, end }: Span): Surroundings {
  const rest = /^[^\r\n]*/.exec(minutes.text.slice(end))?.[0] ?? "";
  const section = minutes.sections.findLastIndex(
    ({ extent }) => extent.start <= start && start <= extent.end,
  );
  const kind = minutes.sections[section]?.kind;
  return {
    minutes,
    line: lineAt(minutes.text, start),
    rest: rest.trim(),
    end: end + rest.length,
    kind,
    section,
  };
}

function isWholeLines(blocks: readonly Block[]): boolean {
  return blocks.length > 1 || blocks[0]?.kind !== "paragraph";
}

/** Lines before the line that the cursor begins. */
function beforeLine(around: Surroundings, selection: Span, blocks: readonly Block[]): PastePlace | undefined {
  if (selection.end > selection.start) return undefined;
  const blank = onBlank({ ...around, end: selection.start }, blocks);
  const goesOn = /^[*+-][ \t]/.test(around.rest) && blocks.at(-1)?.kind === "entry";
  return { ...blank, after: goesOn ? 1 : 2 };
}

/** On a line that has words. */
function inLine(around: Surroundings, selection: Span, blocks: readonly Block[]): PastePlace | undefined {
  const { minutes, line, rest, end } = around;
  const [first] = blocks;
  const isPart =
    blocks.length === 1 && (first?.kind === "paragraph" || (first?.kind === "entry" && rest !== ""));
  if (isPart) return place("words", selection, { indent: line.indent });
  if (rest !== "" && selection.end > selection.start) return undefined;
  const span = { start: rest === "" ? selection.start : end, end };
  if (isPresent(around)) return place("attendees", span, { indent: line.indent, before: 1 });
  if (line.bullet === "") return place("page", span, { before: 2, after: missingAfter(minutes, end) });
  const item = isItemLine(around) ? entryAt(minutes, line.start) : undefined;
  if (item && areItems(blocks)) {
    const behind = trimmedEnd(minutes.text, item.span.end, item.extent.end);
    return place("items", { start: behind, end: behind }, { indent: line.indent, before: gap(minutes) });
  }
  return place("notes", span, { indent: line.indent + stepOf(minutes), before: 1 });
}

/** Behind a bullet that nothing follows. */
function onBullet(around: Surroundings): PastePlace {
  const { line, end } = around;
  const bullet = /^[*+-]$/.test(line.bullet) ? (line.bullet as Bullet) : undefined;
  const kind = isPresent(around) ? "attendees" : isItemLine(around) ? "items" : "notes";
  return place(kind, { start: line.content, end }, { indent: line.indent, bullet, hasBullet: true });
}

/** On a line of blanks, or instead of whole lines. */
function onBlank(around: Surroundings, blocks: readonly Block[]): PastePlace {
  const { minutes, line, end, kind } = around;
  const span = { start: line.start, end };
  const above = lineAbove(minutes.text, line.start);
  const isBelowEntry = above !== undefined && above.bullet !== "";
  const before = above && !(isBelowEntry && blocks[0]?.kind === "entry") ? 1 : 0;
  const after = missingAfter(minutes, end);
  if (isPresent(around))
    return place("attendees", span, { indent: line.indent, before: isBelowEntry ? 0 : before });
  if (line.indent > 0 && isBelowEntry) return place("notes", span, { indent: line.indent });
  const isAgenda = kind !== undefined && AGENDA.has(kind);
  if (isAgenda && areItems(blocks))
    return place("items", span, {
      before: isBelowEntry ? gap(minutes) - 1 : before,
      after: gap(minutes) > 1 && startsLine(minutes, end) ? 1 : after,
    });
  const owner = isAgenda ? ownerAbove(around) : undefined;
  if (owner) return place("notes", span, { indent: columnOf(minutes, owner) + stepOf(minutes) });
  if (isBelowEntry) return place("notes", span, { indent: above.indent });
  return place("page", span, { before, after });
}

function place(
  kind: PastePlace["kind"],
  span: Span,
  more: Partial<Omit<PastePlace, "kind" | "span">>,
): PastePlace {
  return { kind, span, indent: 0, bullet: undefined, hasBullet: false, before: 0, after: 0, ...more };
}

function isPresent({ kind }: Surroundings): boolean {
  return kind === "present" || kind === "observers";
}

function isItemLine({ line, kind }: Surroundings): boolean {
  return line.bullet !== "" && line.indent < 2 && kind !== undefined && AGENDA.has(kind);
}

/** How much further in notes stand than their item: less than two columns would not nest. */
function stepOf(minutes: Minutes): number {
  return Math.max(2, styleOf(minutes).indent);
}

/** Line ends between items. */
function gap(minutes: Minutes): number {
  return styleOf(minutes).isSpaced ? 2 : 1;
}

function entryAt({ items, standing }: Minutes, start: number): Entry | undefined {
  return [...items, ...standing].find(({ span }) => start <= span.start && span.start <= start + 1);
}

/** The last entry of the section above the line, whose notes come next. */
function ownerAbove({ minutes, line, section }: Surroundings): Entry | undefined {
  const own = (entries: readonly (Entry & { readonly isHeading?: boolean })[]) =>
    entries.findLast(
      (entry) => entry.section === section && entry.span.start < line.start && !entry.isHeading,
    );
  const found = [own(minutes.items), own(minutes.standing)].filter((entry) => entry !== undefined);
  return found.sort((one, other) => other.span.start - one.span.start)[0];
}

function columnOf({ text }: Minutes, { span }: Entry): number {
  return lineAt(text, span.start + 1).indent;
}

/** The line right above, unless it is empty. */
function lineAbove(text: string, start: number): Line | undefined {
  if (start === 0) return undefined;
  const end = text[start - 2] === "\r" ? start - 2 : start - 1;
  const line = lineAt(text, end);
  return line.before.trim() === "" ? undefined : line;
}

/** Whether the next line has words. */
function startsLine({ text }: Minutes, end: number): boolean {
  return /^\r?\n[ \t]*\S/.test(text.slice(end, end + 1_000));
}

/** Whether a line end is missing before what follows; one list may go on with another's entries. */
function missingAfter({ text }: Minutes, end: number): number {
  const rest = text.slice(end, end + 1_000);
  return rest.trim() === "" || /^\r?\n[ \t]*(?:\r?\n|[*+-][ \t])/.test(rest) ? 0 : 1;
}
