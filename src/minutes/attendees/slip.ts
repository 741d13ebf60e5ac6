/** Whether one slip of the finger turns one word into the other: a letter missing, added, changed, or two swapped. */
export function differsByOneSlip(one: string, other: string): boolean {
  const short = one.length <= other.length ? one : other;
  const long = short === one ? other : one;
  if (short.length < 4 || long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const left = short.length - start - end;
  const right = long.length - start - end;
  if (left === 0 || left === 1) return right <= 1;
  return left === 2 && right === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}
