const TRAILING = new Set("?!.,:;*_~'\"|".split(""));

/** The end of the bare URL that starts at `start`, by GFM's rules for extended autolinks; never beyond `limit`. */
export function urlEnd(text: string, start: number, limit: number): number {
  let end = start;
  let open = 0;
  let close = 0;
  for (; end < limit; end++) {
    const character = text.charCodeAt(end);
    if (character <= 32 || character === 60 /* < */ || character === 0x2028 || character === 0x2029) break;
    if (character === 40) open++;
    else if (character === 41) close++;
  }
  for (; end > start; end--) {
    const last = text.charAt(end - 1);
    if (last === ")" && close > open) close--;
    else if (!TRAILING.has(last)) break;
  }
  return end;
}
