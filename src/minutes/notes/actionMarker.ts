const WORD = String.raw`(?:actions?(?:[ _]items?)?|next(?: (?:steps?|actions?)|(?=[*_]{0,3}:[*_]{0,3}\s*$))|to[- ]?dos?|task|follow[- ]?ups?)`;
/** `Action: `, `(Action)`, `TODO(ann) `, `**Next steps:**`, `Action is to `, and who it may name in brackets. */
const MARKER = new RegExp(
  String.raw`^#{0,6}[*_]*[([]?(?:new )?(?:${WORD}(?: ?/ ?${WORD})?(?: {1,2}(?=[*_]{2}))?[)\]*_]{0,4}(?: ?\(([^()\n]{2,40})\))?[*_]{0,3}\s{0,3}(?:[:,\])]|[-–—]>? )|${WORD}(?:[*_]{2}(?= \S)| (?:is|are)(?: to\b|(?=\s{0,3}(?::|$))))|next actions? (?:is|are)(?= [a-z])|(?:actions?|(?:ha[sd]|have) (?:an )?action(?: item)?) to(?= [a-z])|actions?(?: items?)? for (@?[^\s:*_@]{2,40})(?:[*_]{0,3}:| to\b)|ai\s*:|\(actions?\)|(?:ACTIONS?|TODO|AI)(?= \S))[*_]{0,3}\s{0,3}(?:[:-]\s{0,3})?`,
  "i",
);
const SHOUTED = /^#{0,6}[*_]*(?:ACTIONS?(?: ITEMS?)?|TODO|AI)\b/;
/** What shows that a word before it is a marker and not the beginning of a sentence. */
const CLOSED = /[:\])]|[-–—]>? |[*_]{2}\s*$| (?:is|are)\b| for \S+ to\b|^[*_]*actions? to\b/i;
/** A marker that stands alone needs nothing to close it. */
const ALONE = new RegExp(
  String.raw`^#{0,6}[*_]*(?:${WORD}(?: ?/ ?${WORD})?|(?![a-z]{1,20}ed )[a-z][\w’-]{1,20} next steps)[*_]*!?$`,
  "i",
);
/** .. and is no longer. */
const MAX_ALONE = 60;

export interface ActionMarker {
  /** Where the words after the marker begin. */
  readonly end: number;
  readonly owner: string | undefined;
}

export function readActionMarker(text: string, start: number, end: number): ActionMarker | undefined {
  const line = text.slice(start, Math.min(end, start + 80));
  if (end - start < MAX_ALONE && ALONE.test(line.trim())) return { end, owner: undefined };
  const match = MARKER.exec(line);
  if (!match) return undefined;
  const isWord = /^[*_]*(?:actions?|todo|ai)\s+\S/i.test(
    match[0] + line.slice(match[0].length, match[0].length + 1),
  );
  if (isWord && !CLOSED.test(match[0]) && !SHOUTED.test(line)) return undefined;
  return { end: start + match[0].length, owner: match[1] ?? match[2] };
}

/** Where a task is marked within a note: at the beginning of a line or of a sentence. */
const MARKED_WITHIN =
  /(?:\n\s*|[.;!?]\s+)[*_([]{0,3}(?:AI|TODO|ACTIONS?(?: ITEMS?)?|Actions? items?|Next (?:steps?|actions?))(?:[*_)\]]{0,3}\s?:| (?:is|are) to\b)/;

export function marksTaskWithin(said: string): boolean {
  return /:|Next/.test(said) && MARKED_WITHIN.test(said);
}
