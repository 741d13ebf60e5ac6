/** How well a text fits a filter: not at all (0), as a part of words (1), or as whole words (2). */
export type Fit = 0 | 1 | 2;

/** The best fit among texts, without regard to case and to how much white space there is. */
export function fitOf(filter: string, texts: readonly string[]): Fit {
  const wanted = folded(filter);
  let best: Fit = 0;
  for (const text of texts) {
    const found = wanted === "" ? 0 : fit(wanted, folded(text));
    if (found > best) best = found;
  }
  return best;
}

function fit(wanted: string, text: string): Fit {
  let found: Fit = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + wanted.length)) return 2;
    found = 1;
  }
  return found;
}

/** Whether no word goes on across this place. */
function isEdge(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
