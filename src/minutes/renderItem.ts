import { escapeTitle } from "./escape.js";
import type { RepositoryName } from "./model.js";
import type { Style } from "./style.js";

/** What an item of the agenda is made of. */
export interface NewItem {
  readonly repository: RepositoryName;
  readonly number: number;
  /** As GitHub has it; escaped here. */
  readonly title: string;
  readonly url: string;
}

/** One line for an item in the document's form, its bullet included, without a line end. */
export function renderItem(item: NewItem, style: Pick<Style, "itemBullet" | "reference">): string {
  return `${style.itemBullet} ${renderItemText(item, style.reference)}`;
}

function renderItemText({ repository, number, title, url }: NewItem, form: Style["reference"]): string {
  const words = escapeTitle(title);
  switch (form) {
    case "number":
      return `${words} [#${number}](${url})`;
    case "repoNumber":
      return `${words} [${repository.name}#${number}](${url})`;
    case "fullNumber":
      return `${words} [${repository.owner}/${repository.name}#${number}](${url})`;
    case "numberFirst":
      return `[#${number}](${url}) ${words}`;
    // Link text may hold no unpaired bracket.
    case "linkedTitle":
      return `[${words.replace(/(?<!\\)[[\]]/g, "\\$&")}](${url})`;
    case "url":
      return `${words} ${url}`;
    // A number alone leads nowhere outside its own repository: new items are linked in any case.
    case "plain":
      return `${words} [#${number}](${url})`;
  }
}
