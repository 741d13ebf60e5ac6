/** The offsets at which the lines of a text begin; `\r\n`, `\n` and `\r` end a line, as VS Code counts. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
}

/** Line and character of an offset, both counted from 0. */
export function positionIn(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly character: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}
