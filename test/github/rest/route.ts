import { ApiError, notFound, type Answer, type ApiRequest } from "../exchange.js";
import { fullName } from "../identity.js";
import type { Item, Repository } from "../model.js";
import { mayPush, type Viewer } from "../world.js";

export type Parameters = Readonly<Record<string, string>>;

/** One operation of GitHub's REST interface, under the path its description gives it. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** As in the OpenAPI description: `/repos/{owner}/{repo}`. A last parameter called `path` or `ref` holds slashes. */
  readonly path: string;
  readonly answer: (request: ApiRequest, parameters: Parameters) => Answer;
}

/** The repository a path names. @throws ApiError 301 under a former name, 404 where the viewer may not know of it. */
export function repositoryOf(request: ApiRequest, { owner, repo }: Parameters): Repository {
  const repository = request.world.repository(`${owner}/${repo}`, request.viewer);
  if (repository === undefined) throw notFound();
  if (fullName(repository).toLowerCase() !== `${owner}/${repo}`.toLowerCase()) {
    const rest = request.path.split("/").slice(4).join("/");
    throw moved(`${request.base}/repositories/${repository.id}${rest === "" ? "" : `/${rest}`}`);
  }
  return repository;
}

/** The item a path names. @throws ApiError 301 where it was moved, 410 where it was deleted, else 404. */
export function itemOf(
  request: ApiRequest,
  parameters: Parameters,
  kind: "issues" | "pulls" = "issues",
): Item {
  const repository = fullName(repositoryOf(request, parameters));
  const number = Number(parameters.issue_number ?? parameters.pull_number);
  const item = request.world.findItem(repository, number);
  if (item !== undefined && (kind === "issues" || item.pull !== undefined)) return item;
  const fate = request.world.fate(repository, number);
  if (fate?.kind === "deleted") throw new ApiError(410, "This issue was deleted");
  if (fate?.kind === "moved" && request.world.repository(fate.to.repository, request.viewer) !== undefined) {
    throw moved(`${request.base}/repos/${fate.to.repository}/issues/${fate.to.number}`);
  }
  throw notFound();
}

function moved(url: string): ApiError {
  return new ApiError(301, "Moved Permanently", { url }, { location: url });
}

/** Who writes. @throws ApiError 401 for nobody, 403 for an archived repository. */
export function writer(request: ApiRequest, repository: Repository): Viewer {
  if (request.viewer === undefined) throw new ApiError(401, "Requires authentication");
  if (repository.isArchived) {
    throw new ApiError(403, "Repository was archived so is read-only.");
  }
  return request.viewer;
}

/** As `writer`. @throws ApiError 403 also for accounts that may not push there. */
export function maintainer(request: ApiRequest, repository: Repository): Viewer {
  const viewer = writer(request, repository);
  if (!mayPush(viewer, repository))
    throw new ApiError(403, "Resource not accessible by personal access token");
  return viewer;
}
