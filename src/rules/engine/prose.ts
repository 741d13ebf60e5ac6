import type { Minutes } from "../../minutes/model.js";
import type { Span } from "../../minutes/span.js";

export interface Match extends Span {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

/** The words of a document: what is neither code nor comment. */
export class Prose {
  private readonly verbatim: readonly Span[];
  private readonly verbatimAndAddresses: readonly Span[];

  constructor(private readonly minutes: Minutes) {
    this.verbatim = minutes.verbatim;
    const addresses = minutes.addresses.map(({ span }) => span);
    this.verbatimAndAddresses = [...minutes.verbatim, ...addresses].sort((a, b) => a.start - b.start);
  }

  /**
   * Every match outside code, comments and addresses.
   *
   * @param expression with the flag `g`, and of bounded work at each place
   */
  *find(expression: RegExp): Iterable<Match> {
    yield* this.search(expression, this.verbatimAndAddresses);
  }

  /** Every match outside code and comments, in addresses too. */
  *findEverywhere(expression: RegExp): Iterable<Match> {
    yield* this.search(expression, this.verbatim);
  }

  private *search(expression: RegExp, hidden: readonly Span[]): Iterable<Match> {
    let next = 0;
    for (const match of this.minutes.text.matchAll(expression)) {
      const start = match.index;
      const end = start + match[0].length;
      while ((hidden[next]?.end ?? Infinity) <= start) next++;
      if ((hidden[next]?.start ?? Infinity) < end) continue;
      const [text, ...groups] = match;
      yield { start, end, text, groups };
    }
  }
}
