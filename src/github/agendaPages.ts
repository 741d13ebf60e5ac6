import { searchText } from "./agendaQuery.js";
import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import type { GraphqlAnswer } from "./graphqlAnswer.js";
import { agendaDocument } from "./queries.js";
import type { Json } from "./read.js";
import { readRestIssue } from "./readRest.js";
import { readSubject } from "./readSubject.js";
import type { AgendaQuery } from "./store.js";
import type { Subject } from "./subject.js";

/** One page of an agenda. */
export interface AgendaPage {
  readonly subjects: readonly Subject[];
  /** Why something is missing on this page; absent where nothing is. */
  readonly gap: GitHubError | undefined;
  readonly hasMore: boolean;
  /** How many GitHub says there are on all pages. */
  readonly total: number;
}

/** GitHub's largest page. */
const fullPage = 100;
/** With pages this small even the longest bodies stay below the bound of the safe fetch. */
const smallestPage = 12;

/** The pages of the signed-in search; without end where GitHub gives no end. */
export async function* graphqlPages(
  client: GitHubClient,
  query: AgendaQuery,
  signal: AbortSignal | undefined,
): AsyncGenerator<AgendaPage> {
  const search = searchText(query);
  let after: string | null = null;
  let first = fullPage;
  for (;;) {
    const answer: GraphqlAnswer | undefined = await client
      .query(agendaDocument, { search, first, after }, signal)
      .catch((error: unknown) => {
        if (error instanceof GitHubError && error.kind === "tooLarge" && first > smallestPage)
          return undefined;
        throw error;
      });
    if (!answer) {
      first = Math.max(smallestPage, Math.floor(first / 2));
      continue;
    }
    const found = answer.data.at("search");
    const page = readAll(found.at("nodes"), (node) => readSubject(node, client.places));
    const hasMore = found.at("pageInfo").at("hasNextPage").boolean();
    const [named] = answer.gaps.values();
    yield { ...page, gap: named ?? page.gap, hasMore, total: found.at("issueCount").integer() };
    if (!hasMore) return;
    after = found.at("pageInfo").at("endCursor").string();
  }
}

/** The pages of the public search, which finds both kinds in one request. */
export async function* restPages(
  client: GitHubClient,
  query: AgendaQuery,
  signal: AbortSignal | undefined,
): AsyncGenerator<AgendaPage> {
  const q = searchText(query);
  for (let page = 1; ; page++) {
    // Without `advanced_search` GitHub has begun to insist on one kind or the other.
    const parameters = { q, per_page: fullPage, page, advanced_search: "true" };
    const { data } = await client.get("/search/issues", parameters, { signal });
    const found = readAll(data.at("items"), (issue) => readRestIssue(issue, client.places));
    const total = data.at("total_count").integer();
    const cutShort = data.at("incomplete_results").boolean()
      ? new GitHubError("partial", "GitHub did not finish its search")
      : undefined;
    const hasMore = page * fullPage < total && data.at("items").elements().length > 0;
    yield { ...found, gap: cutShort ?? found.gap, hasMore, total };
    if (!hasMore) return;
  }
}

/** Whatever can be read; what cannot, or is null, leaves a gap instead of being dropped in silence. */
function readAll(nodes: Json, read: (node: Json) => Subject): Pick<AgendaPage, "subjects" | "gap"> {
  const subjects: Subject[] = [];
  let gap: GitHubError | undefined;
  for (const node of nodes.elements()) {
    try {
      if (node.isNull) gap ??= new GitHubError("partial", "GitHub left out an item");
      else subjects.push(read(node));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      gap ??= error;
    }
  }
  return { subjects, gap };
}
