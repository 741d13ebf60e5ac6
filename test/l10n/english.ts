/**
 * The words of a text that carry no accent, though the pseudo-language is on: what is shown without going through
 * `l10n.t`. Words that a document or GitHub said stay as they are, so `data` names those.
 *
 * @param text what a person reads
 * @param data what of it came from outside
 */
export function englishWords(text: string, data = ""): string[] {
  const known = new Set(wordsOf(data));
  return wordsOf(withoutMarkup(text)).filter((word) => !known.has(word));
}

/** Two letters and more: single ones are names of variables, units and the like. */
function wordsOf(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}_])[A-Za-z]{2,}(?![\p{L}\p{N}_])/gu) ?? [];
}

/** Icons, addresses and the targets of links are nobody's words. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\$\([a-z-]+\)/g, " ")
    .replace(/\]\([^)]*\)/g, " ")
    .replace(/\b[a-z]+:\/\/\S+/g, " ");
}
