/** Index of the first of those, in the order of the text, that begins at an offset or behind it. */
export function firstFrom(placed: readonly { readonly at: number }[], offset: number): number {
  return firstThat(placed, ({ at }) => at >= offset);
}

/** Index of the first of which something holds that holds of all behind it, too. */
export function firstThat<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry === undefined || holds(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
