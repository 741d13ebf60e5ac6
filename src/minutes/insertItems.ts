import type { TextChange } from "./document.js";
import type { Minutes, RepositoryName, Section } from "./model.js";
import { type NewItem, renderItem } from "./renderItem.js";
import { isSame } from "./sameItem.js";
import { type Style, styleOf } from "./style.js";
import { insertBlock, joinInsertions, trimmedEnd } from "./insertions.js";

/**
 * The changes that put items into the minutes, each below its repository's heading after what stands there; missing
 * headings are made. Items that the document has already are left out, and nothing that is written is touched.
 */
export function insertItems(minutes: Minutes, items: readonly NewItem[]): readonly TextChange[] {
  const style = styleOf(minutes);
  const missing = withoutTwins(items).filter((item) => !minutes.items.some((known) => isSame(known, item)));
  const groups = new Map<string, NewItem[]>();
  for (const item of missing) {
    const key = nameOf(item.repository).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const headless: NewItem[][] = [];
  const changes: TextChange[] = [];
  for (const group of groups.values()) {
    const section = group[0] && sectionOf(minutes, group[0].repository);
    if (section === undefined) headless.push(group);
    else changes.push(belowHeading(minutes, style, section, group));
  }
  if (headless.length > 0) changes.push(newSections(minutes, style, headless));
  return joinInsertions(changes);
}

function withoutTwins(items: readonly NewItem[]): NewItem[] {
  const seen = new Map(
    items.map((item) => [`${nameOf(item.repository)}#${item.number}`.toLowerCase(), item]),
  );
  return [...seen.values()];
}

function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`;
}

/** The last section of that repository: minutes that list the agenda twice take notes in the later one. */
function sectionOf(minutes: Minutes, repository: RepositoryName): number | undefined {
  const wanted = nameOf(repository).toLowerCase();
  const found = minutes.sections.findLastIndex(
    (section) =>
      section.kind === "repository" &&
      section.repository &&
      nameOf(section.repository).toLowerCase() === wanted,
  );
  return found < 0 ? undefined : found;
}

function belowHeading(minutes: Minutes, style: Style, index: number, items: readonly NewItem[]): TextChange {
  const section = minutes.sections[index];
  const extent = section?.extent ?? { start: 0, end: minutes.text.length };
  const end = trimmedEnd(minutes.text, extent.start, firstChild(minutes, index) ?? extent.end);
  const isEmpty = end <= (section?.heading.end ?? 0);
  const lines = items
    .map((item) => renderItem(item, style))
    .join(style.lineEnd.repeat(style.isSpaced ? 2 : 1));
  const gap = style.lineEnd.repeat(
    isEmpty || style.isSpaced || !endsInList(minutes, extent.start, end) ? 2 : 1,
  );
  return insertBlock(minutes.text, end, gap + lines, style.lineEnd);
}

/** Where the first section below this one begins. */
function firstChild({ sections }: Minutes, index: number): number | undefined {
  return sections.find(({ parent }) => parent === index)?.heading.start;
}

function endsInList({ items, notes }: Minutes, start: number, end: number): boolean {
  return [...items, ...notes].some(({ span }) => span.start >= start && span.start < end);
}

/** New headings with their items, where repositories stand in this document. */
function newSections(minutes: Minutes, style: Style, groups: readonly (readonly NewItem[])[]): TextChange {
  const { lineEnd } = style;
  const blocks = groups.map((items) => {
    const repository = items[0]?.repository;
    const isOwn = repository?.owner.toLowerCase() === minutes.extracted?.org?.toLowerCase();
    const title = !repository
      ? ""
      : style.hasBareRepositories && isOwn
        ? repository.name
        : nameOf(repository);
    const lines = items.map((item) => renderItem(item, style)).join(lineEnd.repeat(style.isSpaced ? 2 : 1));
    return `${"#".repeat(headingLevel(minutes, style))} ${title}${lineEnd}${lineEnd}${lines}`;
  });
  const place = placeForSections(minutes);
  const gap = place === 0 ? "" : lineEnd + lineEnd;
  return insertBlock(minutes.text, place, gap + blocks.join(lineEnd + lineEnd), style.lineEnd);
}

/** The level at which a new heading of a repository stands in this document. */
export function headingLevel({ sections }: Pick<Minutes, "sections">, style: Style): number {
  if (sections.some(({ kind }) => kind === "repository")) return style.repositoryLevel;
  const container = containerOf(sections);
  return container ? Math.min(6, container.level + 1) : style.repositoryLevel;
}

function containerOf(sections: readonly Section[]): Section | undefined {
  return sections.find(({ kind }) => kind === "issues") ?? sections.find(({ kind }) => kind === "agenda");
}

/** After the last repository; else after the extracted line; else at the end of the agenda; else before what closes the minutes. */
function placeForSections(minutes: Minutes): number {
  const { text, sections, extracted } = minutes;
  const last = sections.filter(({ kind }) => kind === "repository").at(-1);
  if (last) return trimmedEnd(text, last.heading.end, last.extent.end);
  if (extracted) return afterStanding(minutes, extracted.span.end);
  const container = containerOf(sections);
  if (container) return trimmedEnd(text, container.heading.end, container.extent.end);
  const closing = sections.find(({ kind }) => kind === "questions" || kind === "upcoming");
  return trimmedEnd(text, 0, closing?.heading.start ?? text.length);
}

/** Standing items follow the extracted line in older minutes, with no heading between. */
function afterStanding({ text, sections }: Minutes, position: number): number {
  const next = sections.find(({ heading }) => heading.start >= position)?.heading.start;
  return trimmedEnd(text, position, next ?? text.length);
}
