import type { Minutes } from "../model.js";
import { lineStarts } from "./positions.js";
import { bareTargets, type Target } from "./targets.js";

/** Bare numbers and handles by the lines they stand on, for a reader who knows lines only. */
export class LinkedWords {
  private readonly starts: readonly number[];
  private readonly targets: readonly (Target & { readonly written: string })[];

  constructor(minutes: Minutes) {
    this.starts = lineStarts(minutes.text);
    this.targets = bareTargets(minutes).map((target) => ({
      ...target,
      written: minutes.text.slice(target.span.start, target.span.end),
    }));
  }

  /**
   * The words of a run of text that lead somewhere, in their order.
   *
   * @param lines the first line of the block that the text is from, counted from 0, and the line behind its last
   */
  in(
    text: string,
    [first, behind]: readonly [number, number],
  ): readonly { at: number; target: Target; written: string }[] {
    const start = this.starts[first] ?? 0;
    const end = this.starts[behind] ?? Infinity;
    const here = this.targets.filter(({ span }) => span.start >= start && span.start < end);
    const known = new Map(here.map((target) => [target.written, target]));
    const found: { at: number; target: Target; written: string }[] = [];
    for (const match of text.matchAll(
      /(?<![\w/@#])(?:@[\w-]+(?:\/[\w-]+)?|(?:[\w.-]+\/[\w.-]+)?#\d+)(?![\w-])/g,
    )) {
      const target = known.get(match[0]);
      if (target) found.push({ at: match.index, target, written: match[0] });
    }
    return found;
  }
}
