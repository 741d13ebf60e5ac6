import { createHash } from "node:crypto";
import { notFound } from "../exchange.js";
import { itemUrl } from "../identity.js";
import type { Item, PullPart } from "../model.js";
import type { World } from "../world.js";
import { issueShape } from "./itemShape.js";
import { fullRepository } from "./repositoryShape.js";
import { simpleUser } from "./userShape.js";

const shaOf = (words: string): string => createHash("sha1").update(words).digest("hex");

/** `pull-request`. */
export function pullShape(world: World, item: Item, base: string): Record<string, unknown> {
  const { pull } = item;
  if (pull === undefined) throw notFound();
  const issue = issueShape(world, item, base);
  const url = `${base}/repos/${item.repository}/pulls/${item.number}`;
  const shared = [
    "node_id",
    "number",
    "title",
    "user",
    "labels",
    "state",
    "locked",
    "active_lock_reason",
    "assignee",
  ];
  const more = [
    "assignees",
    "milestone",
    "comments",
    "created_at",
    "updated_at",
    "closed_at",
    "body",
    "comments_url",
  ];
  return {
    ...Object.fromEntries([...shared, ...more, "id", "author_association"].map((key) => [key, issue[key]])),
    url,
    html_url: itemUrl(item),
    diff_url: `${itemUrl(item)}.diff`,
    patch_url: `${itemUrl(item)}.patch`,
    issue_url: issue.url,
    ...pullUrls(item, url, base),
    head: branch(world, item, pull.head, base),
    base: branch(world, item, pull.base, base),
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    ...outcome(item, pull),
    additions: pull.additions,
    deletions: pull.deletions,
    changed_files: pull.changedFiles,
    commits: pull.commits,
    review_comments: 0,
  };
}

function pullUrls(item: Item, url: string, base: string): Record<string, unknown> {
  const repository = `${base}/repos/${item.repository}`;
  const paths = {
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url}/comments{/number}`,
    statuses_url: `${repository}/statuses/${shaOf(item.pull?.head ?? "")}`,
  };
  const href = (target: string): { href: string } => ({ href: target });
  return {
    ...paths,
    _links: {
      self: href(url),
      html: href(itemUrl(item)),
      issue: href(`${repository}/issues/${item.number}`),
      comments: href(`${repository}/issues/${item.number}/comments`),
      review_comments: href(paths.review_comments_url),
      review_comment: href(paths.review_comment_url),
      commits: href(paths.commits_url),
      statuses: href(paths.statuses_url),
    },
  };
}

function outcome(item: Item, pull: PullPart): Record<string, unknown> {
  const merged = pull.mergedAt !== undefined;
  return {
    draft: pull.isDraft,
    merged,
    merged_at: pull.mergedAt ?? null,
    merged_by: null,
    merge_commit_sha: merged ? shaOf(`${item.repository}#${item.number}`) : null,
    mergeable: item.state === "open" ? true : null,
    mergeable_state: item.state === "open" ? "clean" : "unknown",
    rebaseable: null,
    maintainer_can_modify: false,
  };
}

function branch(world: World, item: Item, label: string, base: string): Record<string, unknown> {
  const repository = world.repositories.get(item.repository.toLowerCase());
  if (repository === undefined) throw notFound();
  const [owner, ref] = label.includes(":") ? label.split(":") : [repository.owner, label];
  return {
    label: `${owner}:${ref}`,
    ref,
    sha: world.gitOf(repository).resolve(ref ?? "")?.sha ?? shaOf(label),
    user: simpleUser(world, owner, base),
    repo: fullRepository(world, repository, base),
  };
}
