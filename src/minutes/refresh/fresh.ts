import type { RepositoryName } from "../model.js";
import type { NewItem } from "../renderItem.js";

/** An issue or pull request by its name. */
export interface ItemName {
  readonly repository: RepositoryName;
  readonly number: number;
}

/** An item as GitHub has it now. */
export interface FreshItem extends NewItem {
  /** Of a private repository: its title goes into no document by itself. */
  readonly isPrivate: boolean;
}

/** What became of an item that the minutes name and the agenda lacks. */
export interface Fate {
  /** As the minutes name it. */
  readonly asked: ItemName;
  /** As GitHub answers to that name; another name where it was transferred, or its repository renamed. */
  readonly found: FreshItem & { readonly state: "open" | "closed" | "merged" };
}

export interface FreshAgenda {
  readonly items: readonly FreshItem[];
  /** False where the list is known to lack something: then nothing is said to be gone. */
  readonly isComplete: boolean;
  readonly fates: readonly Fate[];
}

/** The same for every way to write the name; logins and repositories do not differ by case. */
export function keyOf({ repository, number }: ItemName): string {
  return nameOf({ repository, number }).toLowerCase();
}

/** `owner/name#12` */
export function nameOf({ repository, number }: ItemName): string {
  return `${repository.owner}/${repository.name}#${number}`;
}

/** The name of an item of the document, where the document says it in full. */
export function nameIn(item: {
  readonly repository: RepositoryName | undefined;
  readonly number: number | undefined;
}): ItemName | undefined {
  const { repository, number } = item;
  return repository && number !== undefined ? { repository, number } : undefined;
}
