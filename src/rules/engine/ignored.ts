/** Rules that a document switches off for itself; `undefined` for all of them. */
type Ignored = ReadonlySet<string> | undefined;

const COMMENT = /<!--\s{0,9}minutes-lint-disable((?:[ \t,]{1,9}[a-z-]{1,60}){0,60})\s{0,9}-->/g;

/** Reads `<!-- minutes-lint-disable RULE RULE -->` wherever it stands; without rules it means all. */
export function readIgnored(text: string): Ignored {
  const ignored = new Set<string>();
  if (!text.includes("minutes-lint-disable")) return ignored;
  for (const [, words = ""] of text.matchAll(COMMENT)) {
    const rules = words.split(/[\s,]+/).filter(Boolean);
    if (rules.length === 0) return undefined;
    for (const rule of rules) ignored.add(rule);
  }
  return ignored;
}

export function isIgnored(ignored: Ignored, rule: string): boolean {
  return ignored === undefined || ignored.has(rule);
}
