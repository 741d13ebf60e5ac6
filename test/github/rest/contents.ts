import {
  ApiError,
  json,
  notFound,
  readBody,
  unprocessable,
  type Answer,
  type ApiRequest,
} from "../exchange.js";
import type { Blob } from "../gitStore.js";
import { fullName } from "../identity.js";
import type { Repository } from "../model.js";
import { commitShape } from "./gitShape.js";
import { maintainer, repositoryOf, type Parameters, type Route } from "./route.js";

const path = "/repos/{owner}/{repo}/contents/{path}";

function read(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const ref = request.query.get("ref") ?? repository.defaultBranch;
  const wanted = (parameters.path ?? "").replace(/\/$/, "");
  const files = request.world.gitOf(repository).filesAt(ref);
  const file = files.get(wanted);
  if (file !== undefined) {
    const body = { ...entry(request, repository, ref, wanted, file), ...encoded(file) };
    const isRaw = request.headers.accept?.includes("raw") === true;
    if (!isRaw) return json(200, body);
    return {
      status: 200,
      headers: { "content-type": "application/vnd.github.raw+json" },
      body: file.content,
    };
  }
  const folder = wanted === "" ? "" : `${wanted}/`;
  const children = new Map<string, Blob | undefined>();
  for (const [name, blob] of files) {
    if (!name.startsWith(folder)) continue;
    const [child = "", deeper] = name.slice(folder.length).split("/");
    children.set(`${folder}${child}`, deeper === undefined ? blob : undefined);
  }
  if (children.size === 0) throw notFound();
  return json(
    200,
    [...children].sort().map(([name, blob]) => entry(request, repository, ref, name, blob)),
  );
}

function encoded(file: Blob): Record<string, unknown> {
  return { encoding: "base64", content: file.content.toString("base64").replace(/.{60}/g, "$&\n") };
}

/** One line of a folder's listing; a folder in it has no blob. */
function entry(
  request: ApiRequest,
  repository: Repository,
  ref: string,
  name: string,
  blob?: Blob,
): Record<string, unknown> {
  const full = fullName(repository);
  const encodedPath = name.split("/").map(encodeURIComponent).join("/");
  const self = `${request.base}/repos/${full}/contents/${encodedPath}?ref=${ref}`;
  const sha = blob?.sha ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  const git = `${request.base}/repos/${full}/git/${blob === undefined ? "trees" : "blobs"}/${sha}`;
  const html = `https://github.com/${full}/${blob === undefined ? "tree" : "blob"}/${ref}/${encodedPath}`;
  return {
    name: name.split("/").at(-1),
    path: name,
    sha,
    size: blob?.content.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url:
      blob === undefined ? null : `https://raw.githubusercontent.com/${full}/${ref}/${encodedPath}`,
    type: blob === undefined ? "dir" : "file",
    _links: { self, git, html },
  };
}

/** Creates or changes one file by one commit. */
function write(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const viewer = maintainer(request, repository);
  const { message, content, sha, branch } = readBody(request);
  if (typeof message !== "string" || typeof content !== "string") throw unprocessable("Invalid request.");
  const ref = typeof branch === "string" ? branch : repository.defaultBranch;
  const git = request.world.gitOf(repository);
  const parent = git.resolve(ref);
  const tree = parent === undefined ? undefined : git.trees.get(parent.tree);
  if (parent === undefined || tree === undefined) throw notFound();
  const name = parameters.path ?? "";
  const before = tree.get(name);
  if (before !== undefined && sha === undefined)
    throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
  if (before !== undefined && sha !== before) throw conflict(name, String(sha));
  const blob = git.addBlob(Buffer.from(content, "base64"));
  const commit = git.addCommit({
    tree: git.addTree(new Map([...tree, [name, blob.sha]])),
    parents: [parent.sha],
    message,
    author: {
      name: viewer.login,
      email: `${viewer.login}@users.noreply.github.com`,
      date: request.world.time(),
    },
  });
  git.refs.set(`heads/${ref}`, commit.sha);
  return json(before === undefined ? 201 : 200, {
    content: entry(request, repository, ref, name, blob),
    commit: commitShape(request, repository, commit),
  });
}

function conflict(name: string, sha: string): Error {
  return new ApiError(409, `${name} does not match ${sha}`);
}

export const contentRoutes: readonly Route[] = [
  { method: "GET", path, answer: read },
  { method: "PUT", path, answer: write },
];
