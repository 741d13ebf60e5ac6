import type { Doubt } from "./gold.js";
import type { Value } from "./tally.js";

/** An entry of the gold and the parser's of the same line; one is absent where the other side has nothing. */
export interface Pair<Entry extends Doubt> {
  readonly line: number;
  readonly gold: Entry | undefined;
  readonly parsed: Entry | undefined;
}

/** Entries belong together that start on the same line, in their order there; doubtful ones count for nothing. */
export function pairsOf<Entry extends Doubt>(
  gold: readonly Entry[],
  parsed: readonly Entry[],
): readonly Pair<Entry>[] {
  const left = byLine(parsed);
  const pairs: Pair<Entry>[] = [];
  for (const entry of gold) {
    const other = left.get(entry.line)?.shift();
    if (entry.doubtful !== true) pairs.push({ line: entry.line, gold: entry, parsed: other });
  }
  for (const [line, entries] of left)
    for (const entry of entries) pairs.push({ line, gold: undefined, parsed: entry });
  return pairs.sort((a, b) => a.line - b.line);
}

function byLine<Entry extends Doubt>(entries: readonly Entry[]): Map<number, Entry[]> {
  const lines = new Map<number, Entry[]>();
  for (const entry of entries) lines.set(entry.line, [...(lines.get(entry.line) ?? []), entry]);
  return lines;
}

/** Whether the reader was sure of a field. */
export function isSure({ gold }: Pair<Doubt>, field: string): boolean {
  return gold?.doubtful === undefined || (gold.doubtful !== true && !gold.doubtful.includes(field));
}

/** The fields of one side as one value, those left out that are doubtful. */
export function wholeOf<Entry extends Doubt>(
  pair: Pair<Entry>,
  side: "gold" | "parsed",
  fields: readonly (keyof Entry & string)[],
): Value {
  const entry = pair[side];
  if (!entry) return null;
  return JSON.stringify(
    Object.fromEntries(
      fields
        .filter((field) => isSure(pair, field) && !isUnread(pair, field))
        .map((field) => [field, entry[field]]),
    ),
  );
}

/** Whether the gold says no more than that there is something: a title that was not written down. */
function isUnread({ gold }: Pair<Doubt>, field: string): boolean {
  return field === "titleHash" && gold !== undefined && "titleHash" in gold && gold.titleHash === null;
}
