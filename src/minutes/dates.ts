import type { Span } from "./span.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** The ways in which minutes write a day, each with the places of year, month and day among its groups. */
const FORMS: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
  [new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i"), 3, 1, 2],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})\\b`, "i"), 3, 2, 1],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/, 3, 1, 2],
];

/** The first day stated in `[start, end)` that the calendar has. */
export function findDate(
  text: string,
  start: number,
  end: number,
): { readonly iso: string; readonly span: Span } | undefined {
  const words = text.slice(start, end);
  for (const [form, year, month, day] of FORMS) {
    const match = form.exec(words);
    const iso = match && isoDay(Number(match[year]), monthNumber(match[month] ?? ""), Number(match[day]));
    if (match && iso)
      return { iso, span: { start: start + match.index, end: start + match.index + match[0].length } };
  }
  return undefined;
}

function monthNumber(written: string): number {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return named < 0 ? Number(written) : named + 1;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
