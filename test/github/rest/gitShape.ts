import type { ApiRequest } from "../exchange.js";
import type { Commit } from "../gitStore.js";
import { fullName, nodeId } from "../identity.js";
import type { Repository } from "../model.js";

/** `git-commit`. */
export function commitShape(
  request: ApiRequest,
  repository: Repository,
  commit: Commit,
): Record<string, unknown> {
  const name = fullName(repository);
  const url = (sha: string): string => `${request.base}/repos/${name}/git/commits/${sha}`;
  const html = (sha: string): string => `https://github.com/${name}/commit/${sha}`;
  return {
    sha: commit.sha,
    node_id: nodeId("C", commit.sha),
    url: url(commit.sha),
    html_url: html(commit.sha),
    author: commit.author,
    committer: commit.author,
    message: commit.message,
    tree: { sha: commit.tree, url: `${request.base}/repos/${name}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: html(sha) })),
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

/** `git-ref`. */
export function refShape(
  request: ApiRequest,
  repository: Repository,
  ref: string,
  sha: string,
): Record<string, unknown> {
  const url = `${request.base}/repos/${fullName(repository)}/git`;
  return {
    ref: `refs/${ref}`,
    node_id: nodeId("C", ref),
    url: `${url}/refs/${ref}`,
    object: { type: "commit", sha, url: `${url}/commits/${sha}` },
  };
}
