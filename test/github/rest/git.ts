import { json, notFound, readBody, unprocessable, type Answer, type ApiRequest } from "../exchange.js";
import { fullName, nodeId } from "../identity.js";
import { commitShape, refShape } from "./gitShape.js";
import { maintainer, repositoryOf, type Parameters, type Route } from "./route.js";

const path = "/repos/{owner}/{repo}/git";

function readRef(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const ref = parameters.ref ?? "";
  const sha = request.world.gitOf(repository).refs.get(ref);
  if (sha === undefined) throw notFound();
  return json(200, refShape(request, repository, ref, sha));
}

function createRef(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  maintainer(request, repository);
  const { ref, sha } = readBody(request);
  const git = request.world.gitOf(repository);
  if (typeof ref !== "string" || !ref.startsWith("refs/heads/"))
    throw unprocessable("Reference name is invalid");
  const short = ref.slice("refs/".length);
  if (git.refs.has(short)) throw unprocessable("Reference already exists");
  if (typeof sha !== "string" || !git.commits.has(sha)) throw unprocessable("Object does not exist");
  git.refs.set(short, sha);
  return json(201, refShape(request, repository, short, sha));
}

function updateRef(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  maintainer(request, repository);
  const { sha, force } = readBody(request);
  const git = request.world.gitOf(repository);
  const ref = parameters.ref ?? "";
  const commit = typeof sha === "string" ? git.commits.get(sha) : undefined;
  const before = git.refs.get(ref);
  if (before === undefined) throw unprocessable("Reference does not exist");
  if (commit === undefined) throw unprocessable("Object does not exist");
  if (force !== true && !commit.parents.includes(before)) throw unprocessable("Update is not a fast forward");
  git.refs.set(ref, commit.sha);
  return json(200, refShape(request, repository, ref, commit.sha));
}

function createBlob(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  maintainer(request, repository);
  const { content, encoding } = readBody(request);
  if (typeof content !== "string") throw unprocessable("Invalid request.");
  const blob = request.world
    .gitOf(repository)
    .addBlob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
  const url = `${request.base}/repos/${fullName(repository)}/git/blobs/${blob.sha}`;
  return json(201, { sha: blob.sha, url }, { location: url });
}

function readBlob(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const blob = request.world.gitOf(repository).blobs.get(parameters.file_sha ?? "");
  if (blob === undefined) throw notFound();
  return json(200, {
    sha: blob.sha,
    node_id: nodeId("C", blob.sha),
    size: blob.content.length,
    url: `${request.base}/repos/${fullName(repository)}/git/blobs/${blob.sha}`,
    content: blob.content.toString("base64"),
    encoding: "base64",
  });
}

interface TreeEntry {
  readonly path: string;
  readonly content?: string;
  readonly sha?: string | null;
}

function isTreeEntry(value: unknown): value is TreeEntry {
  return typeof value === "object" && value !== null && "path" in value && typeof value.path === "string";
}

function createTree(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  maintainer(request, repository);
  const { tree: entries, base_tree: base } = readBody(request);
  const git = request.world.gitOf(repository);
  if (!Array.isArray(entries) || !entries.every(isTreeEntry)) throw unprocessable("Invalid tree info");
  const tree = new Map(
    typeof base === "string" ? (git.trees.get(base) ?? git.trees.get(git.commits.get(base)?.tree ?? "")) : [],
  );
  for (const entry of entries) {
    if (entry.sha === null) tree.delete(entry.path);
    else if (typeof entry.content === "string")
      tree.set(entry.path, git.addBlob(Buffer.from(entry.content)).sha);
    else if (typeof entry.sha === "string" && git.blobs.has(entry.sha)) tree.set(entry.path, entry.sha);
    else throw unprocessable("tree.sha does not exist");
  }
  return treeAnswer(request, parameters, git.addTree(tree), 201);
}

function treeAnswer(request: ApiRequest, parameters: Parameters, name: string, status: number): Answer {
  const repository = repositoryOf(request, parameters);
  const git = request.world.gitOf(repository);
  const sha = git.resolve(name)?.tree ?? name;
  const tree = git.trees.get(sha);
  if (tree === undefined) throw notFound();
  const url = `${request.base}/repos/${fullName(repository)}/git`;
  const entries = [...tree].map(([file, blob]) => ({
    path: file,
    mode: "100644",
    type: "blob",
    sha: blob,
    size: git.blobs.get(blob)?.content.length ?? 0,
    url: `${url}/blobs/${blob}`,
  }));
  return json(status, { sha, url: `${url}/trees/${sha}`, tree: entries, truncated: false });
}

function createCommit(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const viewer = maintainer(request, repository);
  const { message, tree, parents } = readBody(request);
  const git = request.world.gitOf(repository);
  if (typeof message !== "string") throw unprocessable("Invalid request.");
  if (typeof tree !== "string" || !git.trees.has(tree)) throw unprocessable("Tree SHA does not exist");
  const commit = git.addCommit({
    tree,
    parents: Array.isArray(parents) ? parents.map(String) : [],
    message,
    author: {
      name: viewer.login,
      email: `${viewer.login}@users.noreply.github.com`,
      date: request.world.time(),
    },
  });
  return json(201, commitShape(request, repository, commit));
}

function readCommit(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const commit = request.world.gitOf(repository).commits.get(parameters.commit_sha ?? "");
  if (commit === undefined) throw notFound();
  return json(200, commitShape(request, repository, commit));
}

export const gitRoutes: readonly Route[] = [
  { method: "GET", path: `${path}/ref/{ref}`, answer: readRef },
  { method: "POST", path: `${path}/refs`, answer: createRef },
  { method: "PATCH", path: `${path}/refs/{ref}`, answer: updateRef },
  { method: "POST", path: `${path}/blobs`, answer: createBlob },
  { method: "GET", path: `${path}/blobs/{file_sha}`, answer: readBlob },
  { method: "POST", path: `${path}/trees`, answer: createTree },
  {
    method: "GET",
    path: `${path}/trees/{tree_sha}`,
    answer: (request, parameters) => treeAnswer(request, parameters, parameters.tree_sha ?? "", 200),
  },
  { method: "POST", path: `${path}/commits`, answer: createCommit },
  { method: "GET", path: `${path}/commits/{commit_sha}`, answer: readCommit },
];
