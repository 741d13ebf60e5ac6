/** So much of a document tells what it is. */
const LOOKED_AT = 20_000;

/** What minutes say that other Markdown does not, and how much each says. */
const SIGNS: readonly (readonly [RegExp, weight: number])[] = [
  [/^[^\n]{0,20}extracted from\b[^\n]{1,80}\b(?:labell?ed|labels)\b/im, 3],
  [
    /^ {0,3}(?:#{1,6} *|[*+-] +)?[*_]{0,2} ?(?:present|attend(?:ees|ance)|participants|in attendance|roll call)\b[^\n]{0,50}$/im,
    2,
  ],
  [/^[*_]{2}(?:present|attendees|participants)[: *_]/im, 2],
  [
    /^(?:#{1,2} |\* # )?[^\n|]{0,100}\b(?:meeting|minutes|workshop|summit|collaboration session)\b[^\n]{0,60}$/im,
    1,
  ],
  [
    /^[^\n]{0,120}\b(?:\d{4}-\d{1,2}-\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/i,
    1,
  ],
  [/^(?:#{1,6} ?|\*\*)agenda\b/im, 1],
  [/^#{1,6} ?(?:minutes|meeting notes|notes)\b/im, 1],
  [/^[*+-] +[*_]*(?:recording|minutes|github issue|video)\b/im, 1],
  [/^#{1,6} ?(?:upcoming|next) meetings?\b/im, 1],
];

/** Together they must weigh so much. */
const ENOUGH = 3;

/** Whether a document is taken for minutes by what it says: cheap, and blind to everything after its first pages. */
export function isMinutesText(text: string): boolean {
  return weigh(text) >= ENOUGH;
}

/** As `isMinutesText`; a path that keeps minutes counts as one more sign, and a project's own pages are none. */
export function isMinutesFile(path: string, text: string): boolean {
  if (OTHER.test(path)) return false;
  return weigh(text) + (PATH.test(path) ? 1 : 0) >= ENOUGH;
}

const PATH =
  /(?:^|[\\/])(?:meetings?|(?:meeting-)?minutes|meeting-notes)[\\/]|\d{4}-\d{2}-\d{2}[^\\/]*\.md$|minutes\.md$/i;

const OTHER =
  /(?:^|[\\/])(?:readme|changelog|contributing|governance|code_of_conduct|license)\.(?:md|markdown)$/i;

/** Whether two documents are the same as far as is looked at. */
export function beginsAs(one: string, other: string): boolean {
  return one.slice(0, LOOKED_AT) === other.slice(0, LOOKED_AT);
}

function weigh(text: string): number {
  const beginning = text.slice(0, LOOKED_AT);
  let weight = 0;
  for (const [sign, worth] of SIGNS) if (sign.test(beginning)) weight += worth;
  return weight;
}
