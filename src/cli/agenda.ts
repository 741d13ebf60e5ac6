import { readAgendaQuery } from "../github/agendaQuery.js";
import type { Agenda, GitHubStore } from "../github/store.js";
import { CannotRun, type World } from "./command.js";

/** The agenda of a label in an organisation; what is known to be missing from it is said on standard error. */
export async function readAgenda(
  store: GitHubStore,
  { org, label }: { readonly org: string; readonly label: string },
  { complain }: World,
): Promise<Agenda> {
  const query = readAgendaQuery(org, label);
  if (!query) throw new CannotRun(`"${label}" in "${org}" is no label that GitHub could be asked for.`);
  const { value } = await store.agenda(query);
  if (!value.complete) complain("GitHub answered only a part of the agenda.");
  return value;
}
