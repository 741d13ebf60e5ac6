import { GraphQLError } from "graphql";
import { ApiError } from "../exchange.js";
import { itemNodeId, nodeId } from "../identity.js";
import { searchItems } from "../search.js";
import { connection, missing, type GraphNode, type GraphQLContext } from "./context.js";
import { itemNode } from "./itemNode.js";
import { organizationNode, userNode } from "./peopleNodes.js";
import { discussionNode, repositoryNode } from "./repositoryNode.js";

type Arguments = Readonly<Record<string, string>>;

/** The fields of `Query`. */
export function createRoot(context: GraphQLContext): GraphNode {
  const { world, viewer } = context.request;
  const person = (login: string): GraphNode => {
    const found = world.person(login);
    if (found === undefined) throw missing(`Could not resolve to a User with the login of '${login}'.`);
    return userNode(found);
  };
  return {
    viewer: () => person(viewer?.login ?? ""),
    user: ({ login = "" }: Arguments) => person(login),
    organization: ({ login = "" }: Arguments) => organizationNode(context, login),
    repository: ({ owner = "", name = "" }: Arguments) => {
      const found = world.repository(`${owner}/${name}`, viewer);
      if (found === undefined)
        throw missing(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryNode(context, found);
    },
    node: ({ id = "" }: Arguments) => nodeOf(context, id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => soft(() => nodeOf(context, id))),
    search: (args: Arguments & { first?: number }) => search(context, args),
    rateLimit: () => rateLimit(context),
  };
}

/** In a list, an error stands at its own place, and the others keep theirs. */
function soft(find: () => GraphNode): GraphNode | Error {
  try {
    return find();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** Items, discussions and people: what this project keeps ids of. */
function nodeOf(context: GraphQLContext, id: string): GraphNode {
  const { world, viewer } = context.request;
  for (const person of world.people.values()) if (nodeId("U", person.id) === id) return userNode(person);
  for (const discussion of world.discussions.values()) {
    const repository = world.repository(discussion.repository, viewer);
    if (nodeId("D", discussion.id) === id && repository !== undefined) {
      return discussionNode(context, repository, discussion);
    }
  }
  for (const item of world.items.values()) {
    if (itemNodeId(item) === id && world.repository(item.repository, viewer) !== undefined)
      return itemNode(context, item);
  }
  throw missing(`Could not resolve to a node with the global id of '${id}'`);
}

function search(context: GraphQLContext, args: Arguments & { first?: number }): GraphNode {
  const { world, viewer } = context.request;
  const none = { codeCount: 0, discussionCount: 0, repositoryCount: 0, userCount: 0, wikiCount: 0 };
  if (args.type !== "ISSUE") throw new GraphQLError(`The local GitHub does not search for ${args.type}.`);
  try {
    const items = searchItems(world, args.query ?? "", viewer);
    const nodes = items.slice(0, 1000).map((item) => itemNode(context, item));
    return connection(nodes, args, { ...none, issueCount: items.length });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // GraphQL's search finds nothing where REST's refuses to look; a query it cannot read is an error in both.
    if (JSON.stringify(error.extra).includes("cannot be searched"))
      return connection([], args, { ...none, issueCount: 0 });
    throw new GraphQLError(`${error.message} ${JSON.stringify(error.extra)}`, {
      extensions: { type: "INVALID" },
    });
  }
}

function rateLimit({ limits, request }: GraphQLContext): GraphNode {
  const { limit, remaining, used, reset } = limits.read(request, "graphql");
  const resetAt = new Date(reset * 1000).toISOString();
  return { limit, remaining, used, cost: 1, nodeCount: 100, resetAt };
}
