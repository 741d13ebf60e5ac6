import type * as vscode from "vscode";
import type { NewItem } from "../minutes/renderItem.js";

/** How items of the agenda travel from the sidebar to an editor of the same window. */
export const agendaMime = "application/vnd.minutes.agenda";

/** What travels: names only, since whoever takes them knows the agenda. */
export function writeItems(items: readonly NewItem[]): string {
  return JSON.stringify(items.map(nameOf));
}

/** Those of the agenda's items that travel with a drag. */
export async function readItems<Item extends NewItem>(
  data: vscode.DataTransfer,
  agenda: readonly Item[],
): Promise<readonly Item[]> {
  const names: unknown = JSON.parse((await data.get(agendaMime)?.asString()) ?? "[]");
  return Array.isArray(names) ? agenda.filter((item) => names.includes(nameOf(item))) : [];
}

function nameOf({ repository, number }: NewItem): string {
  return `${repository.owner}/${repository.name}#${number}`;
}
