import { json, notFound, readBody, unprocessable, type Answer, type ApiRequest } from "../exchange.js";
import { fullName } from "../identity.js";
import type { Item, StateReason } from "../model.js";
import { commentShape, issueShape, labelShape } from "./itemShape.js";
import { paged } from "./pages.js";
import { itemOf, maintainer, repositoryOf, writer, type Parameters, type Route } from "./route.js";

const path = "/repos/{owner}/{repo}/issues";

function list(request: ApiRequest, parameters: Parameters): Answer {
  const name = fullName(repositoryOf(request, parameters));
  const state = request.query.get("state") ?? "open";
  const labels = (request.query.get("labels") ?? "").split(",").filter((label) => label !== "");
  const since = request.query.get("since") ?? "";
  const items = [...request.world.items.values()]
    .filter(
      (item) =>
        item.repository === name && (state === "all" || item.state === state) && item.updatedAt >= since,
    )
    .filter((item) =>
      labels.every((label) => item.labels.some((own) => own.toLowerCase() === label.toLowerCase())),
    )
    .sort((a, b) => b.number - a.number);
  const { page, headers } = paged(request, items);
  return json(
    200,
    page.map((item) => issueShape(request.world, item, request.base)),
    headers,
  );
}

const strings = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;

function missing(field: string): Error {
  return unprocessable("Validation Failed", [{ resource: "Issue", code: "missing_field", field }]);
}

function create(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const viewer = writer(request, repository);
  const { title, body, labels, assignees } = readBody(request);
  if (typeof title !== "string" || title === "") throw missing("title");
  const item = request.world.addItem({
    repository: fullName(repository),
    title,
    body: typeof body === "string" ? body : "",
    author: viewer.login,
    // GitHub drops these silently for those who may not set them.
    labels: viewer.isMember ? (strings(labels) ?? []) : [],
    assignees: viewer.isMember ? (strings(assignees) ?? []) : [],
  });
  const shape = issueShape(request.world, item, request.base);
  return json(201, shape, { location: String(shape.url) });
}

function update(request: ApiRequest, parameters: Parameters): Answer {
  const item = itemOf(request, parameters);
  const viewer = writer(request, repositoryOf(request, parameters));
  if (item.author !== viewer.login) maintainer(request, repositoryOf(request, parameters));
  const { title, body, state, state_reason: reason, labels } = readBody(request);
  if (typeof title === "string") item.title = title;
  if (typeof body === "string") item.body = body;
  item.labels = strings(labels) ?? item.labels;
  item.updatedAt = request.world.time();
  if (state === "closed")
    request.world.close(item, typeof reason === "string" ? (reason as StateReason) : "completed");
  if (state === "open" && item.state === "closed") {
    Object.assign(item, {
      state: "open",
      closedAt: undefined,
      stateReason: "reopened",
    } satisfies Partial<Item>);
  }
  return json(200, issueShape(request.world, item, request.base));
}

function listComments(request: ApiRequest, parameters: Parameters): Answer {
  const item = itemOf(request, parameters);
  const { page, headers } = paged(request, item.comments);
  return json(
    200,
    page.map((comment) => commentShape(request.world, item, comment, request.base)),
    headers,
  );
}

function createComment(request: ApiRequest, parameters: Parameters): Answer {
  const item = itemOf(request, parameters);
  const viewer = writer(request, repositoryOf(request, parameters));
  const { body } = readBody(request);
  if (typeof body !== "string" || body === "") throw missing("body");
  const comment = request.world.addComment(item, viewer.login, body);
  const shape = commentShape(request.world, item, comment, request.base);
  return json(201, shape, { location: String(shape.url) });
}

function addLabels(request: ApiRequest, parameters: Parameters): Answer {
  const item = itemOf(request, parameters);
  maintainer(request, repositoryOf(request, parameters));
  const added = strings(readBody(request).labels);
  if (added === undefined) throw missing("labels");
  item.labels = [...new Set([...item.labels, ...added])];
  return labelsOf(request, item);
}

function removeLabel(request: ApiRequest, parameters: Parameters): Answer {
  const item = itemOf(request, parameters);
  maintainer(request, repositoryOf(request, parameters));
  const name = parameters.name?.toLowerCase();
  if (!item.labels.some((label) => label.toLowerCase() === name)) throw notFound();
  item.labels = item.labels.filter((label) => label.toLowerCase() !== name);
  item.updatedAt = request.world.time();
  return labelsOf(request, item);
}

function labelsOf(request: ApiRequest, item: Item): Answer {
  return json(
    200,
    item.labels.map((name) => labelShape(request.world, item.repository, name, request.base)),
  );
}

export const issueRoutes: readonly Route[] = [
  { method: "GET", path, answer: list },
  { method: "POST", path, answer: create },
  {
    method: "GET",
    path: `${path}/{issue_number}`,
    answer: (request, parameters) =>
      json(200, issueShape(request.world, itemOf(request, parameters), request.base)),
  },
  { method: "PATCH", path: `${path}/{issue_number}`, answer: update },
  { method: "GET", path: `${path}/{issue_number}/comments`, answer: listComments },
  { method: "POST", path: `${path}/{issue_number}/comments`, answer: createComment },
  {
    method: "GET",
    path: `${path}/{issue_number}/labels`,
    answer: (request, at) => labelsOf(request, itemOf(request, at)),
  },
  { method: "POST", path: `${path}/{issue_number}/labels`, answer: addLabels },
  { method: "DELETE", path: `${path}/{issue_number}/labels/{name}`, answer: removeLabel },
];
