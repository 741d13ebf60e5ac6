const shown = 20;

/** Sentences about what was left out; of very many the first are enough. */
export class Problems {
  private readonly first = new Set<string>();
  private more = 0;

  add(sentence: string): void {
    if (this.first.size < shown) this.first.add(sentence);
    else if (!this.first.has(sentence)) this.more++;
  }

  sentences(): string[] {
    return this.more > 0
      ? [...this.first, `${this.more} more parts of the calendar were left out.`]
      : [...this.first];
  }
}
