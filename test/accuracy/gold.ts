import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Where a careful reader could say either: the whole entry, or some of its fields. */
export interface Doubt {
  readonly line: number;
  readonly doubtful?: true | readonly string[];
}

export interface GoldLink extends Doubt {
  readonly label: string;
  readonly url: string | null;
}

export interface GoldAttendee extends Doubt {
  readonly name: string | null;
  readonly handle: string | null;
  readonly team: string | null;
  readonly role: string | null;
  readonly observer: boolean;
}

export interface GoldEntry extends Doubt {
  readonly titleHash: string | null;
  readonly checked: boolean | null;
  readonly noteLines: number;
}

export interface GoldItem extends GoldEntry {
  readonly repo: string | null;
  readonly number: number | null;
}

export interface GoldNote extends Doubt {
  /** Indices in `items` and `standing`. */
  readonly item: number | null;
  readonly standing: number | null;
  readonly speaker: string | null;
  readonly owner: string | null;
  readonly kinds: readonly string[];
}

/** What one published document says; README.md tells how it was read. */
export interface Gold {
  readonly file: string;
  readonly minutes: boolean;
  readonly title: string | null;
  readonly date: string | null;
  readonly agendaLabel: string | null;
  readonly agendaOrg: string | null;
  readonly links: readonly GoldLink[];
  readonly attendees: readonly GoldAttendee[];
  readonly items: readonly GoldItem[];
  readonly standing: readonly GoldEntry[];
  readonly notes: readonly GoldNote[];
  /** Fields of the document itself that are doubtful. */
  readonly doubtful?: readonly string[];
  /**
   * What was written down where that is not all: `facts` are what is not a note, `said` are the notes that have a
   * speaker or a kind, `kinds` those that have a kind, without their speakers. Nothing else is there then, nor does
   * anything tell what a note belongs to.
   */
  readonly parts?: readonly ("facts" | "said" | "kinds")[];
}

/** Where the gold lies, and what its documents were used for; README.md tells how each set was drawn. */
export const GOLD_SETS = [
  { folder: "gold/", name: "documents that the parser was mended on" },
  { folder: "fresh/first/", name: "first fresh draw" },
  { folder: "fresh/second/", name: "second fresh draw" },
  { folder: "fresh/third/", name: "third fresh draw" },
  { folder: "fresh/fifth/", name: "fifth fresh draw" },
  { folder: "fresh/sixth/", name: "sixth fresh draw" },
  { folder: "fresh/seventh/", name: "seventh fresh draw" },
  { folder: "fresh/eighth/", name: "eighth fresh draw" },
  { folder: "fresh/ninth/", name: "ninth fresh draw" },
  { folder: "fresh/tenth/", name: "tenth fresh draw" },
  { folder: "fresh/fourth/", name: "fourth draw, of documents that had been seen in part" },
] as const;

export const PUBLISHED = new URL("../../../shared/corpus/", import.meta.url);

export function hasPublished(): boolean {
  return existsSync(PUBLISHED);
}

export function readGold(folder: string): readonly Gold[] {
  const gold = new URL(folder, import.meta.url);
  return readdirSync(gold, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => JSON.parse(readFileSync(new URL(encodeURI(path), gold), "utf8")) as Gold);
}

export function readPublished(file: string): string {
  return readFileSync(new URL(encodeURI(file), PUBLISHED), "utf8");
}
