import type { MinutesDocuments } from "../host/documents.js";
import { reveal } from "../host/reveal.js";
import type { Entry, Minutes } from "../minutes/model.js";
import type { Agenda, AgendaNode } from "./agendaNode.js";

/** "Reveal in the Minutes": puts the cursor on the entry that the item stands in. */
export async function revealItem(
  documents: MinutesDocuments,
  agenda: Agenda,
  node?: AgendaNode,
): Promise<void> {
  const { document } = agenda;
  const entry = document && node && entryOf(documents.get(document), node);
  if (document && entry) await reveal(document, entry.span, { focus: true });
}

/** The entry as it stands now: the view may be a moment behind what was typed. */
function entryOf(minutes: Minutes, { item, standing }: AgendaNode): Entry | undefined {
  if (standing) return minutes.standing.find(({ title }) => title === standing.title);
  return minutes.items.find(
    ({ number, repository }) =>
      number === item?.number &&
      repository?.owner === item?.repository?.owner &&
      repository?.name === item?.repository?.name,
  );
}
