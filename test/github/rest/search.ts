import { json, unprocessable, type Answer, type ApiRequest } from "../exchange.js";
import { searchItems } from "../search.js";
import { issueShape } from "./itemShape.js";
import { paged } from "./pages.js";
import type { Route } from "./route.js";

const mostResults = 1000;

function searchIssues(request: ApiRequest): Answer {
  const { query, world, viewer, base } = request;
  const sort = query.get("sort");
  const order = sort === null ? "" : ` sort:${sort}-${query.get("order") ?? "desc"}`;
  const items = searchItems(world, `${query.get("q") ?? ""}${order}`, viewer);
  const offset = (Number(query.get("page") ?? 1) - 1) * Number(query.get("per_page") ?? 30);
  if (offset >= mostResults) throw unprocessable("Only the first 1000 search results are available");
  const { page, headers } = paged(request, items.slice(0, mostResults));
  // The description of a search result, unlike that of an issue, knows no `null` here.
  const found = page.map((item) => ({ ...issueShape(world, item, base), body: item.body, score: 1 }));
  const body = { total_count: items.length, incomplete_results: false, items: found, search_type: "lexical" };
  return json(200, body, headers);
}

export const searchRoutes: readonly Route[] = [
  { method: "GET", path: "/search/issues", answer: searchIssues },
];
