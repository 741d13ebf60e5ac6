import { json, readBody, unprocessable, type Answer, type ApiRequest } from "../exchange.js";
import { fullName } from "../identity.js";
import { paged } from "./pages.js";
import { pullShape } from "./pullShape.js";
import { itemOf, repositoryOf, writer, type Parameters, type Route } from "./route.js";

const path = "/repos/{owner}/{repo}/pulls";

function list(request: ApiRequest, parameters: Parameters): Answer {
  const name = fullName(repositoryOf(request, parameters));
  const state = request.query.get("state") ?? "open";
  const head = request.query.get("head");
  const pulls = [...request.world.items.values()]
    .filter(
      (item) =>
        item.repository === name && item.pull !== undefined && (state === "all" || item.state === state),
    )
    .filter((item) => head === null || head === item.pull?.head || head.split(":")[1] === item.pull?.head)
    .sort((a, b) => b.number - a.number);
  const { page, headers } = paged(request, pulls);
  return json(
    200,
    page.map((item) => pullShape(request.world, item, request.base)),
    headers,
  );
}

function create(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const viewer = writer(request, repository);
  const { title, body, head, base, draft } = readBody(request);
  for (const [field, value] of Object.entries({ title, head, base })) {
    if (typeof value !== "string") {
      throw unprocessable("Validation Failed", [{ resource: "PullRequest", code: "missing_field", field }]);
    }
  }
  const [from, to] = [String(head), String(base)];
  const git = request.world.gitOf(repository);
  const [fork, branch = from] = from.includes(":") ? from.split(":") : [];
  const source =
    fork === undefined ? repository : request.world.repository(`${fork}/${repository.name}`, viewer);
  const sourceGit = source === undefined ? undefined : request.world.gitOf(source);
  const known = sourceGit?.refs.has(`heads/${branch}`) === true;
  for (const [field, exists] of [
    ["head", known],
    ["base", git.refs.has(`heads/${to}`)],
  ] as const) {
    if (!exists)
      throw unprocessable("Validation Failed", [{ resource: "PullRequest", field, code: "invalid" }]);
  }
  const name = fullName(repository);
  const isOpen = [...request.world.items.values()].some(
    (item) => item.repository === name && item.state === "open" && item.pull?.head === from,
  );
  if (isOpen) {
    const message = `A pull request already exists for ${from}.`;
    throw unprocessable("Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
  }
  const changed = [...(sourceGit?.filesAt(branch) ?? [])].filter(
    ([path, blob]) => git.filesAt(to).get(path)?.sha !== blob.sha,
  );
  const lines = changed.reduce((sum, [, blob]) => sum + blob.content.toString().split("\n").length, 0);
  const item = request.world.addItem({
    repository: name,
    title: String(title),
    body: typeof body === "string" ? body : "",
    author: viewer.login,
    pull: {
      isDraft: draft === true,
      mergedAt: undefined,
      review: "REVIEW_REQUIRED",
      checks: undefined,
      additions: lines,
      deletions: 0,
      changedFiles: changed.length,
      commits: 1,
      head: from,
      base: to,
    },
  });
  const shape = pullShape(request.world, item, request.base);
  return json(201, shape, { location: String(shape.url) });
}

export const pullRoutes: readonly Route[] = [
  { method: "GET", path, answer: list },
  { method: "POST", path, answer: create },
  {
    method: "GET",
    path: `${path}/{pull_number}`,
    answer: (request, parameters) =>
      json(200, pullShape(request.world, itemOf(request, parameters, "pulls"), request.base)),
  },
];
