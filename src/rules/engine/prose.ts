import { eachMatch } from "../../minutes/text/eachMatch.js";
import type { Minutes } from "../../minutes/model.js";
import type { Span } from "../../minutes/span.js";

export interface Match extends Span {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

type Found = Map<RegExp, readonly Match[]>;

/**
 * The words of a document: what is neither code nor comment. An expression is a constant, has the flag `g`, is of bounded
 * work at each place, and no match of it reaches over a line's end. Its sign is what each line with a match holds, where
 * that is quicker to find.
 */
export class Prose {
  private readonly found: Found = new Map();
  private readonly before: Found | undefined;
  private readonly changed: Span;
  private readonly shift: number;
  private everything: readonly Span[] | undefined;

  /** @param previous of the same document before it was edited: only the lines that changed are searched again */
  constructor(
    private readonly minutes: Minutes,
    previous?: Prose,
  ) {
    const old = previous?.minutes.text ?? "";
    this.before = previous?.found;
    this.changed = changedLines(old, minutes.text);
    this.shift = minutes.text.length - old.length;
  }

  /** Every match outside code, comments and addresses. */
  find(expression: RegExp, sign?: RegExp): readonly Match[] {
    return outside(this.matches(expression, sign), () => this.verbatimAndAddresses);
  }

  /** Every match outside code and comments, in addresses too. */
  findEverywhere(expression: RegExp, sign?: RegExp): readonly Match[] {
    return outside(this.matches(expression, sign), () => this.minutes.verbatim);
  }

  /** Every match, in code and comments too. */
  matches(expression: RegExp, sign?: RegExp): readonly Match[] {
    const { text } = this.minutes;
    const known = this.before?.get(expression);
    const { start, end } = known ? this.changed : { start: 0, end: text.length };
    const all: Match[] = [];
    for (const match of known ?? []) if (match.end <= start) all.push(match);
    all.push(...search(text, start, end, expression, sign));
    for (const match of known ?? [])
      if (match.start + this.shift >= end)
        all.push({ ...match, start: match.start + this.shift, end: match.end + this.shift });
    this.found.set(expression, all);
    return all;
  }

  private get verbatimAndAddresses(): readonly Span[] {
    const { verbatim, addresses } = this.minutes;
    this.everything ??= [...verbatim, ...addresses.map(({ span }) => span)].sort((a, b) => a.start - b.start);
    return this.everything;
  }
}

/** What is hidden is asked for only where there is a match: most documents have none. */
function outside(matches: readonly Match[], hiddenSpans: () => readonly Span[]): readonly Match[] {
  if (matches.length === 0) return matches;
  const hidden = hiddenSpans();
  let next = 0;
  return matches.filter(({ start, end }) => {
    while ((hidden[next]?.end ?? Infinity) <= start) next++;
    return (hidden[next]?.start ?? Infinity) >= end;
  });
}

/** The matches between two offsets; with a sign, in the lines that hold it. */
function* search(text: string, from: number, to: number, expression: RegExp, sign?: RegExp): Iterable<Match> {
  let reached = from;
  for (const match of eachMatch(sign ?? expression, text.slice(from, to))) {
    const start = from + match.index;
    const [whole, ...groups] = match;
    if (!sign) yield { start, end: start + whole.length, text: whole, groups };
    else if (start >= reached) {
      reached = endOfLine(text, start);
      yield* search(text, text.lastIndexOf("\n", start) + 1, reached, expression);
    }
  }
}

/** The lines of a text in which it differs from the one before, as a whole. */
function changedLines(before: string, text: string): Span {
  const length = Math.min(before.length, text.length);
  const start = sameLength(length, (at, end) => before.slice(at, end) === text.slice(at, end));
  const same = sameLength(
    length - start,
    (at, end) =>
      before.slice(before.length - end, before.length - at) ===
      text.slice(text.length - end, text.length - at),
  );
  return { start: text.slice(0, start).lastIndexOf("\n") + 1, end: endOfLine(text, text.length - same) };
}

/** So many characters are compared at once: much quicker than one by one. */
const STRIDE = 4096;

/** How many characters are the same, of at most so many. */
function sameLength(length: number, isSame: (at: number, end: number) => boolean): number {
  let at = 0;
  for (let stride = STRIDE; stride >= 1; stride = stride >> 3)
    while (at + stride <= length && isSame(at, at + stride)) at += stride;
  return at;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}
