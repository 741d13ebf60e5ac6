import type { AgendaQuery } from "./store.js";

/**
 * An organisation and a label as a document or a setting names them, or undefined where either is none that GitHub
 * could have: what passes is one login and one label, so that hostile text adds no qualifier to the search.
 */
export function readAgendaQuery(org: string, label: string): AgendaQuery | undefined {
  const isLogin = /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(org);
  // Labels may hold nearly anything; quotes, backslashes, control and bidirectional characters may not pass.
  const isLabel =
    label.length > 0 &&
    label.length <= 50 &&
    /^[\p{L}\p{N}](?:[\p{L}\p{N} ._:/+&()#-]*[\p{L}\p{N}+)#])?$/u.test(label);
  return isLogin && isLabel ? { org, label } : undefined;
}

/** The search that finds both issues and pull requests. */
export function searchText({ org, label }: AgendaQuery): string {
  return `is:open archived:false org:${org} label:"${label}"`;
}
