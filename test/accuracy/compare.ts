import type { Doubt, Gold, GoldAttendee, GoldEntry, GoldItem, GoldLink, GoldNote } from "./gold.js";
import { isSure, type Pair, pairsOf, wholeOf } from "./pairs.js";
import type { Tallies, Value } from "./tally.js";

const LINK: readonly (keyof GoldLink)[] = ["label", "url"];
const PERSON: readonly (keyof GoldAttendee)[] = ["name", "handle", "team", "role", "observer"];
const ENTRY: readonly (keyof GoldEntry)[] = ["titleHash", "checked"];
const ITEM: readonly (keyof GoldItem)[] = ["repo", "number", ...ENTRY];

/** Counts for every field of one document where the parser agrees with the gold. */
export class Comparison {
  constructor(
    private readonly gold: Gold,
    private readonly parsed: Gold,
    private readonly tallies: Tallies,
  ) {}

  run(): void {
    const { parts } = this.gold;
    if (parts?.includes("facts") !== false) this.facts();
    if (parts?.some((part) => part !== "facts") !== false) this.notes();
  }

  private facts(): void {
    const { gold, parsed } = this;
    this.plain("minutes", gold.minutes, parsed.minutes);
    this.plain("title", gold.title, parsed.title);
    this.plain("date", gold.date, parsed.date);
    this.plain("label", gold.agendaLabel, parsed.agendaLabel);
    this.plain("org", gold.agendaOrg, parsed.agendaOrg);
    for (const pair of pairsOf(gold.links, parsed.links)) this.whole("links", pair, LINK);
    for (const pair of pairsOf(gold.attendees, parsed.attendees)) {
      this.whole("attendees", pair, PERSON);
      for (const field of PERSON)
        this.field(`attendees.${field}`, pair, field, (entry) => entry[field] as Value);
    }
    for (const pair of pairsOf(gold.items, parsed.items)) {
      this.whole("items", pair, ITEM);
      if (pair.gold && pair.parsed && !gold.parts)
        this.field("items.noteLines", pair, "noteLines", ({ noteLines }) => noteLines);
    }
    for (const pair of pairsOf(gold.standing, parsed.standing)) this.whole("standing", pair, ENTRY);
  }

  private notes(): void {
    for (const pair of pairsOf(this.gold.notes, this.parsed.notes)) {
      if (!this.gold.parts) this.place(pair);
      this.said(pair);
    }
  }

  private plain(field: string, stated: Value, found: Value): void {
    if (this.gold.doubtful?.includes(field)) return;
    this.tallies.of(field).compare(this.gold.file, stated, found);
  }

  private whole<Entry extends Doubt>(
    name: string,
    pair: Pair<Entry>,
    fields: readonly (keyof Entry & string)[],
  ): void {
    this.tallies
      .of(name)
      .compare(this.at(pair), wholeOf(pair, "gold", fields), wholeOf(pair, "parsed", fields));
  }

  private field<Entry extends Doubt>(
    name: string,
    pair: Pair<Entry>,
    field: string,
    read: (entry: Entry) => Value,
  ): void {
    if (!isSure(pair, field)) return;
    const { gold, parsed } = pair;
    this.tallies.of(name).compare(this.at(pair), gold ? read(gold) : null, parsed ? read(parsed) : null);
  }

  private said(pair: Pair<GoldNote>): void {
    if (!this.gold.parts?.includes("kinds"))
      this.field("notes.speaker", pair, "speaker", ({ speaker }) => speaker);
    this.field("notes.owner", pair, "owner", ({ owner }) => owner);
    for (const kind of ["action", "decision", "vote"])
      this.field(`notes.${kind}`, pair, "kinds", ({ kinds }) => kinds.includes(kind));
  }

  private place(pair: Pair<GoldNote>): void {
    this.tallies.of("notes").compare(this.at(pair), !!pair.gold, !!pair.parsed);
    if (!isSure(pair, "item") || !pair.gold || !pair.parsed) return;
    this.tallies
      .of("notes.item")
      .compare(this.at(pair), this.entryLine(this.gold, pair.gold), this.entryLine(this.parsed, pair.parsed));
  }

  /** The line of the entry that a note belongs to; 0 for none, which is worth finding, too. */
  private entryLine({ items, standing }: Gold, note: GoldNote): number {
    if (note.item !== null) return items[note.item]?.line ?? 0;
    return note.standing === null ? 0 : (standing[note.standing]?.line ?? 0);
  }

  private at({ line }: { readonly line: number }): string {
    return `${this.gold.file}:${line}`;
  }
}
