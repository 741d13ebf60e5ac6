import type { LinkEntry, Minutes, Section, SectionKind } from "../../minutes/model.js";
import type { Span } from "../../minutes/span.js";

/** Where a rule reports what a whole document lacks: at the section's heading, else at the title, else at the first line. */
export function headingOf(minutes: Minutes, kind: SectionKind): Span {
  return (
    minutes.sections.find((section) => section.kind === kind)?.heading ??
    minutes.title?.span ??
    firstLine(minutes)
  );
}

/** The title's heading, else the first line that says something. */
export function titleOf(minutes: Minutes): Span {
  return minutes.title?.span ?? firstLine(minutes);
}

function firstLine({ text }: Minutes): Span {
  const start = Math.max(0, text.search(/\S/));
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : start + end };
}

/** The `@` of an attendee's entry that no handle follows: `(@)`, `(@???)`, `@<an address>`. */
export function bareMarkOf(text: string, { start, end }: Span): Span | undefined {
  const found = /(?<![\w.+-])@(?:\?{1,9}|(?=[^\S\r\n]{0,3}(?:[)<]|$)))/m.exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/** The innermost section that holds an offset. */
export function sectionAt({ sections }: Minutes, offset: number): Section | undefined {
  // The last heading above holds it: what is between two headings belongs to the first of them.
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.extent.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}

/** What stands behind a link entry's label, without marks. */
export function valueOf({ text }: Minutes, entry: LinkEntry): string {
  const line = text.slice(entry.span.start, entry.span.end);
  const at = line.toLowerCase().indexOf(entry.label.toLowerCase());
  return line
    .slice(at + entry.label.length)
    .replace(/^[\s*_:\]]+/, "")
    .trim();
}

/** The date that a file is named after; files that name several dates, or none, have none. */
export function dateOfFile(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dates = new Set(
    Array.from(
      name.matchAll(/(?<!\d)(\d{4})[-_](\d{1,2})[-_](\d{1,2})(?!\d)/g),
      ([, year = "", month = "", day = ""]) => [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    ),
  );
  return dates.size === 1 ? [...dates][0] : undefined;
}
