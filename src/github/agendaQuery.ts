import { isLogin } from "../minutes/references/handle.js";
import type { AgendaQuery } from "./store.js";

/**
 * An organisation and a label as a document or a setting names them, or undefined where either is none that GitHub
 * could have: what passes is one login and one label, so that hostile text adds no qualifier to the search.
 */
export function readAgendaQuery(org: string, label: string): AgendaQuery | undefined {
  return isLogin(org) && isLabel(label) ? { org, label } : undefined;
}

/**
 * One label: letters, digits and signs that mean nothing inside the quotes of a search. Commas would name a second
 * label, quotes and backslashes would end the quotation, control and bidirectional characters deceive.
 */
function isLabel(label: string): boolean {
  return (
    label.length <= 50 && /^[\p{L}\p{N}](?:[\p{L}\p{N} ._:/+&()#'!?@-]*[\p{L}\p{N}+)#!?])?$/u.test(label)
  );
}

/**
 * The search that finds both issues and pull requests.
 *
 * @throws RangeError for a query that `readAgendaQuery` would not let pass
 */
export function searchText(query: AgendaQuery): string {
  const checked = readAgendaQuery(query.org, query.label);
  if (!checked) throw new RangeError("neither organisation nor label may be anything else");
  return `is:open archived:false org:${checked.org} label:"${checked.label}"`;
}
