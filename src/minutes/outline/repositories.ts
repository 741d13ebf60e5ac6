import type { RepositoryName, Section } from "../model.js";

/** Of each section, the repository that the innermost heading names, of its own and those above. */
export function repositoriesOf(sections: readonly Section[]): readonly (RepositoryName | undefined)[] {
  const found: (RepositoryName | undefined)[] = [];
  for (const { repository, parent } of sections)
    found.push(repository ?? (parent === undefined ? undefined : found[parent]));
  return found;
}

export function isSameRepository(
  one: RepositoryName | undefined,
  other: RepositoryName | undefined,
): boolean {
  return one?.owner === other?.owner && one?.name === other?.name;
}
