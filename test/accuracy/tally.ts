/** How often one field was found, missed, and made up. */
export class Tally {
  found = 0;
  madeUp = 0;
  missed = 0;
  readonly differences: string[] = [];

  /** Counts one value; null (or false) stands for nothing there. */
  compare(where: string, gold: Value, parsed: Value): void {
    const isStated = gold !== null && gold !== false;
    const isParsed = parsed !== null && parsed !== false;
    if (!isStated && !isParsed) return;
    if (gold === parsed) {
      this.found++;
      return;
    }
    if (isStated) this.missed++;
    if (isParsed) this.madeUp++;
    this.differences.push(`${where}: gold ${JSON.stringify(gold)}, parsed ${JSON.stringify(parsed)}`);
  }

  add(other: Tally): void {
    this.found += other.found;
    this.madeUp += other.madeUp;
    this.missed += other.missed;
  }

  get precision(): number {
    return share(this.found, this.madeUp);
  }

  get recall(): number {
    return share(this.found, this.missed);
  }

  get f1(): number {
    return share(2 * this.found, this.madeUp + this.missed);
  }
}

export type Value = string | number | boolean | null;

function share(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** The tallies of all fields, each made when it is first asked for. */
export class Tallies {
  private readonly tallies = new Map<string, Tally>();

  of(field: string): Tally {
    const known = this.tallies.get(field);
    if (known) return known;
    const tally = new Tally();
    this.tallies.set(field, tally);
    return tally;
  }

  all(): Iterable<[field: string, tally: Tally]> {
    return this.tallies;
  }

  sum(fields: readonly string[]): Tally {
    const sum = new Tally();
    for (const field of fields) sum.add(this.of(field));
    return sum;
  }
}
