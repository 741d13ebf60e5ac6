/** What each byte from 0x80 on is in the encodings that UTF-8 is most often misread in. */
const encodings: readonly string[] = [
  // Windows-1252; bytes that it leaves undefined stay as Latin-1 has them.
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178" +
    latin1(0xa0, 0x100),
  // Mac Roman
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
];

function latin1(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index)).join("");
}

const bytesOf = encodings.map(
  (characters) => new Map(Array.from(characters, (character, index) => [character, 0x80 + index])),
);

const decoder = new TextDecoder("utf-8", { fatal: true });

export interface Repaired {
  readonly text: string;
  /** Characters of the broken text that it stands for. */
  readonly length: number;
}

/** The letters that a run of misread characters begins with were once, or undefined where they can be no others. */
export function repairEncoding(broken: string): Repaired | undefined {
  for (const bytes of bytesOf) {
    const found = repairedBy(broken, bytes);
    if (found) return found;
  }
  return undefined;
}

function repairedBy(broken: string, bytes: ReadonlyMap<string, number>): Repaired | undefined {
  const lead = bytes.get(broken.charAt(0)) ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || broken.length < length) return undefined;
  const sequence = Array.from(
    broken.slice(0, length),
    (character) => bytes.get(character) ?? (character < "\u00a0" ? character.charCodeAt(0) : 0),
  );
  try {
    const text = decoder.decode(Uint8Array.from(sequence));
    return /^[\p{L}\p{P}\p{S}\p{Zs}]$/u.test(text) ? { text, length } : undefined;
  } catch {
    // No UTF-8, so it was not misread.
    return undefined;
  }
}
