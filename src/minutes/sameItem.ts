import type { AgendaItem } from "./model.js";
import type { NewItem } from "./renderItem.js";

/** Whether an item of the document stands for the same issue or pull request. */
export function isSame(known: AgendaItem, item: Pick<NewItem, "repository" | "number">): boolean {
  const { repository } = known;
  return (
    known.number === item.number &&
    repository !== undefined &&
    `${repository.owner}/${repository.name}`.toLowerCase() ===
      `${item.repository.owner}/${item.repository.name}`.toLowerCase()
  );
}
