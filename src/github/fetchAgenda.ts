import { graphqlPages, restPages } from "./agendaPages.js";
import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import type { Agenda, AgendaQuery } from "./store.js";
import type { Subject } from "./subject.js";

/** GitHub's search ends at 1,000 results. */
const mostPages = 10;

/**
 * The whole agenda: one GraphQL request for each 100 where signed in, else the public search. Items are told apart by
 * their node id, since pages drift while they are turned. Throws `GitHubError` where there is nothing at all.
 */
export async function fetchAgenda(
  client: GitHubClient,
  query: AgendaQuery,
  signal?: AbortSignal,
): Promise<Agenda> {
  const turn = (await client.isSignedIn()) ? graphqlPages : restPages;
  const subjects = new Map<string, Subject>();
  let gap: GitHubError | undefined;
  let pages = 0;
  try {
    for await (const page of turn(client, query, signal)) {
      pages++;
      const before = subjects.size;
      for (const subject of page.subjects) subjects.set(subject.id, subject);
      gap ??= page.gap;
      const isEndless = page.hasMore && (pages === mostPages || subjects.size === before);
      if (isEndless || (!page.hasMore && subjects.size < page.total)) gap ??= unfinished(page.total);
      if (isEndless) break;
    }
  } catch (error) {
    // A later page that fails takes nothing away from the earlier ones.
    if (pages === 0 || !(error instanceof GitHubError) || error.kind === "cancelled") throw error;
    gap ??= error;
  }
  const parts = { query, subjects: [...subjects.values()], complete: gap === undefined };
  return gap ? { ...parts, gap: explained(gap, client, query) } : parts;
}

function unfinished(total: number): GitHubError {
  return new GitHubError("partial", `not all of ${total} items could be had`);
}

/** Where single sign-on hides a part without saying where to go, the organisation's own page for it helps. */
function explained(gap: GitHubError, client: GitHubClient, { org }: AgendaQuery): GitHubError {
  if (gap.kind !== "sso" || gap.helpUrl !== undefined) return gap;
  const [origin = ""] = [...client.places.webOrigins].slice(-1);
  return new GitHubError(gap.kind, gap.message, gap.retryAt, `${origin}/orgs/${org}/sso`);
}
