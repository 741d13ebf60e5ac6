import type { TextChange } from "../document.js";
import { lineStart, ownCopy } from "../text/lines.js";
import { firstFrom } from "../text/sorted.js";
import { listAfter, type PlacedChunk, readChunks } from "./chunks.js";

/**
 * The chunks of a text after a change. Only what stands around the change is parsed, from a chunk whose beginning it
 * cannot have touched to one that begins as before: how a chunk is read depends on nothing above it.
 *
 * @param known the chunks before the change
 * @param text as it is after the change
 */
export function editChunks(known: readonly PlacedChunk[], text: string, change: TextChange): PlacedChunk[] {
  const shift = change.text.length - (change.end - change.start);
  const lineOf = (index: number): number => {
    const chunk = known[index];
    return chunk ? lineStart(text, chunk.at + shift) : text.length;
  };
  // That a chunk begins is told by its first line and the next one, which heads a table.
  const above = lineStart(text, lineStart(text, change.start - 1) - 1);
  const first = Math.max(0, firstFrom(known, above) - 1);
  const from = first === 0 ? 0 : lineStart(text, known[first]?.at ?? 0);
  let below = firstFrom(known, change.end);
  while (lineOf(below) <= change.end + shift && below < known.length) below++;
  for (let reach = 2; ; reach *= 4) {
    const to = lineOf(below + reach);
    const isRest = to === text.length;
    const fresh = readPart(text, from, to, known[first - 1]);
    const last = isRest ? known.length : below + reach - 1;
    const [read, kept] = inStep(fresh, known, { below, last, shift });
    if (kept === last && !isRest) continue;
    const chunks = known.slice(0, first);
    for (const chunk of fresh.slice(0, read)) chunks.push(chunk);
    for (const chunk of known.slice(kept)) chunks.push(moved(chunk, shift, chunks.at(-1)));
    return chunks;
  }
}

/** How many chunks are read anew, until one begins where a known one did; the index of that one, `last` for none. */
function inStep(
  fresh: readonly PlacedChunk[],
  known: readonly PlacedChunk[],
  { below, last, shift }: { readonly below: number; readonly last: number; readonly shift: number },
): [read: number, kept: number] {
  let kept = below;
  for (const [read, { at }] of fresh.entries()) {
    while (kept < last && (known[kept]?.at ?? 0) + shift < at) kept++;
    if (kept < last && known[kept]?.at === at - shift) return [read, kept];
  }
  return [fresh.length, last];
}

/** What is read again is no slice of the text, which would be kept alive with it, version for version. */
function readPart(text: string, from: number, to: number, above: PlacedChunk | undefined): PlacedChunk[] {
  return readChunks(ownCopy(text.slice(from, to)), from, above);
}

function moved(
  { at, indent, chunk, list }: PlacedChunk,
  by: number,
  above: PlacedChunk | undefined,
): PlacedChunk {
  return { at: at + by, indent, chunk, list: list && listAfter(above, list.marker) };
}
