import { isSame } from "../sameItem.js";
import type { Minutes, RepositoryName, Section } from "../model.js";

interface Named {
  readonly repository: RepositoryName;
  readonly number: number;
  readonly isPrivate: boolean;
}

/** What of the agenda is missing below one repository's heading. */
export interface MissingItems<T extends Named> {
  readonly section: Section;
  readonly items: readonly T[];
}

/**
 * For each repository's heading what of the agenda the minutes lack; nothing private, as everywhere where many go in at
 * once. Minutes that name a repository twice take new items below the later heading.
 */
export function missingItems<T extends Named>(
  minutes: Minutes,
  agenda: readonly T[],
): readonly MissingItems<T>[] {
  const last = new Map<string, Section>();
  for (const section of minutes.sections)
    if (section.kind === "repository" && section.repository) last.set(keyOf(section.repository), section);
  return [...last].flatMap(([key, section]) => {
    const items = agenda.filter(
      (item) =>
        !item.isPrivate &&
        keyOf(item.repository) === key &&
        !minutes.items.some((known) => isSame(known, item)),
    );
    return items.length > 0 ? [{ section, items }] : [];
  });
}

function keyOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}
