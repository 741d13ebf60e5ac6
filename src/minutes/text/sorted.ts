/** Index of the first of those, in the order of the text, that begins at an offset or behind it. */
export function firstFrom(placed: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.at ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
