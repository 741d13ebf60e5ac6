import { itemNodeId, itemUrl, nodeId, numberFrom } from "../identity.js";
import type { Comment, Item } from "../model.js";
import type { World } from "../world.js";
import { simpleUser } from "./userShape.js";

export function labelShape(
  world: World,
  repository: string,
  name: string,
  base: string,
): Record<string, unknown> {
  const label = world.labels.get(name.toLowerCase());
  const id = label?.id ?? numberFrom(name);
  return {
    id,
    node_id: nodeId("LA", id),
    url: `${base}/repos/${repository}/labels/${encodeURIComponent(name)}`,
    name,
    color: label?.color ?? "ededed",
    default: false,
    description: label?.description ?? null,
  };
}

function milestoneShape(item: Item, title: string, base: string): Record<string, unknown> {
  const number = (numberFrom(title) % 90) + 1;
  const url = `${base}/repos/${item.repository}/milestones/${number}`;
  return {
    url,
    html_url: `https://github.com/${item.repository}/milestone/${number}`,
    labels_url: `${url}/labels`,
    id: numberFrom(title),
    node_id: nodeId("MI", numberFrom(title)),
    number,
    state: "open",
    title,
    description: null,
    creator: null,
    open_issues: 3,
    closed_issues: 5,
    created_at: "2024-01-10T10:00:00Z",
    updated_at: "2024-04-10T10:00:00Z",
    closed_at: null,
    due_on: null,
  };
}

/** `issue`, also for pull requests, which GitHub's issue routes answer with a `pull_request` part. */
export function issueShape(world: World, item: Item, base: string): Record<string, unknown> {
  const repositoryUrl = `${base}/repos/${item.repository}`;
  const url = `${repositoryUrl}/issues/${item.number}`;
  const assignees = item.assignees.map((login) => simpleUser(world, login, base));
  return {
    id: item.id,
    node_id: itemNodeId(item),
    url,
    repository_url: repositoryUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: itemUrl(item),
    number: item.number,
    title: item.title,
    user: simpleUser(world, item.author, base),
    labels: item.labels.map((name) => labelShape(world, item.repository, name, base)),
    state: item.state,
    state_reason: item.stateReason ?? null,
    locked: false,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: item.milestone === undefined ? null : milestoneShape(item, item.milestone, base),
    comments: item.comments.length,
    created_at: item.createdAt,
    updated_at: item.updatedAt,
    closed_at: item.closedAt ?? null,
    closed_by: null,
    author_association: "MEMBER",
    body: item.body === "" ? null : item.body,
    reactions: reactions(url),
    performed_via_github_app: null,
    ...(item.pull === undefined ? {} : { draft: item.pull.isDraft, pull_request: pullLinks(item, base) }),
  };
}

function pullLinks(item: Item, base: string): Record<string, unknown> {
  return {
    url: `${base}/repos/${item.repository}/pulls/${item.number}`,
    html_url: itemUrl(item),
    diff_url: `${itemUrl(item)}.diff`,
    patch_url: `${itemUrl(item)}.patch`,
    merged_at: item.pull?.mergedAt ?? null,
  };
}

function reactions(url: string): Record<string, unknown> {
  const none = {
    total_count: 0,
    "+1": 0,
    "-1": 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  };
  return { url: `${url}/reactions`, ...none };
}

/** `issue-comment`. */
export function commentShape(
  world: World,
  item: Item,
  comment: Comment,
  base: string,
): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    url: `${base}/repos/${item.repository}/issues/comments/${comment.id}`,
    html_url: `${itemUrl(item)}#issuecomment-${comment.id}`,
    issue_url: `${base}/repos/${item.repository}/issues/${item.number}`,
    body: comment.body,
    user: simpleUser(world, comment.author, base),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: "MEMBER",
    performed_via_github_app: null,
  };
}
