import type { Minutes } from "../../minutes/model.js";
import type { Span } from "../../minutes/span.js";

export interface Match extends Span {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

/** The words of a document: what is neither code nor comment. */
export class Prose {
  private everything: readonly Span[] | undefined;

  constructor(private readonly minutes: Minutes) {}

  /**
   * Every match outside code, comments and addresses.
   *
   * @param expression with the flag `g`, and of bounded work at each place
   * @param sign what each line with a match holds, where that is quicker to find; no match reaches over a line's end then
   */
  *find(expression: RegExp, sign?: RegExp): Iterable<Match> {
    yield* this.search(expression, sign, () => this.verbatimAndAddresses);
  }

  /** Every match outside code and comments, in addresses too. */
  *findEverywhere(expression: RegExp, sign?: RegExp): Iterable<Match> {
    yield* this.search(expression, sign, () => this.minutes.verbatim);
  }

  /** What is hidden is asked for only where there is a match: most documents have none. */
  private *search(
    expression: RegExp,
    sign: RegExp | undefined,
    hiddenSpans: () => readonly Span[],
  ): Iterable<Match> {
    let hidden: readonly Span[] | undefined;
    let next = 0;
    const { text } = this.minutes;
    for (const match of sign ? matchesInLines(text, expression, sign) : matches(text, expression)) {
      hidden ??= hiddenSpans();
      while ((hidden[next]?.end ?? Infinity) <= match.start) next++;
      if ((hidden[next]?.start ?? Infinity) < match.end) continue;
      yield match;
    }
  }

  private get verbatimAndAddresses(): readonly Span[] {
    const { verbatim, addresses } = this.minutes;
    this.everything ??= [...verbatim, ...addresses.map(({ span }) => span)].sort((a, b) => a.start - b.start);
    return this.everything;
  }
}

function* matches(text: string, expression: RegExp, from = 0): Iterable<Match> {
  for (const match of text.matchAll(expression)) {
    const [whole, ...groups] = match;
    const start = from + match.index;
    yield { start, end: start + whole.length, text: whole, groups };
  }
}

/** As `matches`, in the lines that hold the sign. */
function* matchesInLines(text: string, expression: RegExp, sign: RegExp): Iterable<Match> {
  let reached = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < reached) continue;
    const start = Math.max(text.lastIndexOf("\n", index - 1), text.lastIndexOf("\r", index - 1)) + 1;
    reached = endOfLine(text, index);
    yield* matches(text.slice(start, reached), expression, start);
  }
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}
