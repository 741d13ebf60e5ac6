import { fullName, nodeId } from "../identity.js";
import type { Discussion, Item, Repository } from "../model.js";
import { connection, missing, type GraphNode, type GraphQLContext } from "./context.js";
import { itemNode, labelNode } from "./itemNode.js";
import { actorNode } from "./peopleNodes.js";

interface Numbered {
  readonly number: number;
}

export function repositoryNode(context: GraphQLContext, repository: Repository): GraphNode {
  const { world } = context.request;
  const name = fullName(repository);
  const find = (number: number, words: string, isMeant: (item: Item) => boolean): GraphNode => {
    const item = world.findItem(name, number);
    if (item !== undefined && isMeant(item)) return itemNode(context, item);
    throw missing(`Could not resolve to ${words} with the number of ${number}.`);
  };
  return {
    __typename: "Repository",
    id: nodeId("R", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: name,
    owner: { __typename: "Organization", id: nodeId("O", repository.owner), login: repository.owner },
    description: repository.description,
    isPrivate: repository.isPrivate,
    isArchived: repository.isArchived,
    visibility: repository.isPrivate ? "PRIVATE" : "PUBLIC",
    url: `https://github.com/${name}`,
    createdAt: repository.createdAt,
    defaultBranchRef: { id: nodeId("C", `${name}/main`), name: repository.defaultBranch },
    issue: ({ number }: Numbered) => find(number, "an Issue", (item) => item.pull === undefined),
    pullRequest: ({ number }: Numbered) => find(number, "a PullRequest", (item) => item.pull !== undefined),
    issueOrPullRequest: ({ number }: Numbered) => find(number, "an issue or pull request", () => true),
    discussion: ({ number }: Numbered) => {
      const found = world.discussion(name, number);
      if (found === undefined)
        throw missing(`Could not resolve to a Discussion with the number of ${number}.`);
      return discussionNode(context, repository, found);
    },
  };
}

export function discussionNode(
  context: GraphQLContext,
  repository: Repository,
  discussion: Discussion,
): GraphNode {
  const { world } = context.request;
  return {
    __typename: "Discussion",
    id: nodeId("D", discussion.id),
    databaseId: discussion.id,
    number: discussion.number,
    title: discussion.title,
    body: discussion.body,
    bodyText: discussion.body,
    url: `https://github.com/${discussion.repository}/discussions/${discussion.number}`,
    author: actorNode(world, discussion.author),
    repository: () => repositoryNode(context, repository),
    category: { id: nodeId("D", discussion.category), name: discussion.category, emoji: ":speech_balloon:" },
    labels: (page: { first?: number }) =>
      connection(
        discussion.labels.map((label) => labelNode(world, discussion.repository, label)),
        page,
      ),
    comments: (page: { first?: number }) => connection(Array.from({ length: discussion.comments }), page),
    createdAt: discussion.createdAt,
    updatedAt: discussion.createdAt,
    closed: discussion.closedAt !== undefined,
    closedAt: discussion.closedAt ?? null,
    isAnswered: null,
    stateReason: discussion.closedAt === undefined ? null : "RESOLVED",
    upvoteCount: 1,
  };
}
