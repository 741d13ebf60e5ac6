import { searchText } from "./agendaQuery.js";
import type { GitHubClient } from "./client.js";
import { agendaDocument } from "./queries.js";
import { readRestIssue } from "./readRest.js";
import { readSubject } from "./readSubject.js";
import type { Agenda, AgendaQuery } from "./store.js";
import type { Subject } from "./subject.js";

/** GitHub's search ends at 1,000 results. */
const mostPages = 10;
const pageSize = 100;

/** The whole agenda: one GraphQL request for each 100 where signed in, else the public search. */
export async function fetchAgenda(
  client: GitHubClient,
  query: AgendaQuery,
  signal?: AbortSignal,
): Promise<Agenda> {
  const pages = (await client.isSignedIn())
    ? graphqlPages(client, query, signal)
    : restPages(client, query, signal);
  const subjects = new Map<string, Subject>();
  let complete = true;
  for await (const page of pages) {
    for (const subject of page.subjects) subjects.set(subject.id, subject);
    complete &&= page.complete;
  }
  return { query, subjects: [...subjects.values()], complete };
}

interface Page {
  readonly subjects: readonly Subject[];
  readonly complete: boolean;
}

async function* graphqlPages(
  client: GitHubClient,
  query: AgendaQuery,
  signal?: AbortSignal,
): AsyncGenerator<Page> {
  let after: string | undefined;
  for (let page = 1; ; page++) {
    const { data, missing } = await client.graphql(
      agendaDocument,
      { search: searchText(query), after: after ?? null },
      signal,
    );
    const search = data.at("search");
    const next = search.at("pageInfo").at("hasNextPage").boolean();
    const nodes = search.at("nodes").list();
    yield { subjects: nodes.map(readSubject), complete: missing.size === 0 && !(next && page === mostPages) };
    if (!next || page === mostPages || nodes.length === 0) return;
    after = search.at("pageInfo").at("endCursor").string();
  }
}

async function* restPages(
  client: GitHubClient,
  query: AgendaQuery,
  signal?: AbortSignal,
): AsyncGenerator<Page> {
  let seen = 0;
  for (let page = 1; ; page++) {
    const answer = await client.rest(
      "GET /search/issues",
      { q: searchText(query), per_page: pageSize, page, advanced_search: "true" },
      signal,
    );
    const items = answer.at("items").list();
    seen += items.length;
    const more = items.length === pageSize && seen < answer.at("total_count").number();
    yield {
      subjects: items.map(readRestIssue),
      complete: !answer.at("incomplete_results").boolean() && !(more && page === mostPages),
    };
    if (!more || page === mostPages) return;
  }
}
