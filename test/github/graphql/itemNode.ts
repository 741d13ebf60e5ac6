import { itemNodeId, itemUrl, nodeId, numberFrom } from "../identity.js";
import type { Item } from "../model.js";
import type { World } from "../world.js";
import { connection, type GraphNode, type GraphQLContext } from "./context.js";
import { plainText } from "./plainText.js";
import { actorNode } from "./peopleNodes.js";
import { pullFields } from "./pullFields.js";
import { repositoryNode } from "./repositoryNode.js";

interface PageArguments {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
}

export function labelNode(world: World, repository: string, name: string): GraphNode {
  const label = world.labels.get(name.toLowerCase());
  return {
    __typename: "Label",
    id: nodeId("LA", label?.id ?? numberFrom(name)),
    name,
    color: label?.color ?? "ededed",
    description: label?.description ?? null,
    isDefault: false,
    url: `https://github.com/${repository}/labels/${encodeURIComponent(name)}`,
  };
}

/** `Issue` or `PullRequest`. */
export function itemNode(context: GraphQLContext, item: Item): GraphNode {
  const { world, viewer } = context.request;
  return {
    __typename: item.pull === undefined ? "Issue" : "PullRequest",
    id: itemNodeId(item),
    databaseId: item.id,
    fullDatabaseId: String(item.id),
    number: item.number,
    title: item.title,
    url: itemUrl(item),
    resourcePath: itemUrl(item).replace("https://github.com", ""),
    body: item.body,
    bodyText: plainText(item.body),
    author: actorNode(world, item.author),
    authorAssociation: "MEMBER",
    repository: () => {
      const repository = world.repository(item.repository, viewer);
      return repository === undefined ? null : repositoryNode(context, repository);
    },
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    closed: item.state === "closed",
    closedAt: item.closedAt ?? null,
    locked: false,
    ...(item.pull === undefined ? issueState(item) : pullFields(item, item.pull)),
    labels: (page: PageArguments) =>
      connection(
        item.labels.map((name) => labelNode(world, item.repository, name)),
        page,
      ),
    assignees: (page: PageArguments) =>
      connection(
        item.assignees.map((login) => actorNode(world, login)),
        page,
      ),
    milestone: item.milestone === undefined ? null : milestoneNode(item, item.milestone),
    comments: (page: PageArguments) => connection(commentNodes(world, item), page),
  };
}

function issueState(item: Item): GraphNode {
  const stateReason = item.stateReason?.toUpperCase() ?? null;
  return { state: item.state.toUpperCase(), stateReason, isPinned: false };
}

function milestoneNode(item: Item, title: string): GraphNode {
  const number = (numberFrom(title) % 90) + 1;
  const url = `https://github.com/${item.repository}/milestone/${number}`;
  return {
    __typename: "Milestone",
    id: nodeId("MI", numberFrom(title)),
    title,
    number,
    url,
    state: "OPEN",
    dueOn: null,
  };
}

function commentNodes(world: World, item: Item): readonly GraphNode[] {
  return item.comments.map((comment) => ({
    __typename: "IssueComment",
    id: nodeId("IC", comment.id),
    databaseId: comment.id,
    body: comment.body,
    bodyText: plainText(comment.body),
    author: actorNode(world, comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.createdAt,
    url: `${itemUrl(item)}#issuecomment-${comment.id}`,
  }));
}
