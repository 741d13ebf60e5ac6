import { GraphQLError } from "graphql";
import { avatarUrl, nodeId, numberFrom } from "../identity.js";
import type { Person, Team } from "../model.js";
import type { World } from "../world.js";
import { connection, missing, type GraphNode, type GraphQLContext } from "./context.js";

export function userNode(person: Person): GraphNode {
  return {
    __typename: "User",
    id: nodeId("U", person.id),
    databaseId: person.id,
    login: person.login,
    name: person.name ?? null,
    company: person.company ?? null,
    bio: null,
    location: null,
    email: "",
    createdAt: person.createdAt,
    avatarUrl: avatarUrl(person.id),
    url: `https://github.com/${person.login}`,
    resourcePath: `/${person.login}`,
  };
}

/** The author of something; `null` for a deleted account. */
export function actorNode(world: World, login: string | undefined): GraphNode | null {
  if (login === undefined) return null;
  const person = world.person(login);
  return userNode(
    person ?? { id: numberFrom(login), login, name: undefined, company: undefined, createdAt: world.time() },
  );
}

export function organizationNode(context: GraphQLContext, login: string): GraphNode {
  const { world, viewer } = context.request;
  const name = login.toLowerCase();
  if (![...world.repositories.values()].some((one) => one.owner.toLowerCase() === name)) {
    throw missing(`Could not resolve to an Organization with the login of '${login}'.`);
  }
  return {
    __typename: "Organization",
    id: nodeId("O", numberFrom(name)),
    login: name,
    name,
    avatarUrl: avatarUrl(numberFrom(name) % 10_000_000),
    url: `https://github.com/${name}`,
    team: ({ slug }: { slug: string }) => {
      if (viewer?.scopes.includes("read:org") !== true) throw missingScope("team", "read:org");
      const team = world.teams.find((one) => one.org === name && one.slug === slug);
      return team === undefined || !viewer.isMember ? null : teamNode(world, team);
    },
  };
}

function missingScope(field: string, scope: string): GraphQLError {
  const message = `Your token has not been granted the required scopes to execute this query. The '${field}' field requires one of the following scopes: ['${scope}'].`;
  return new GraphQLError(message, { extensions: { type: "INSUFFICIENT_SCOPES" } });
}

function teamNode(world: World, team: Team): GraphNode {
  const members = team.members.map((login) => actorNode(world, login));
  return {
    __typename: "Team",
    id: nodeId("T", `${team.org}/${team.slug}`),
    name: team.name,
    slug: team.slug,
    combinedSlug: `${team.org}/${team.slug}`,
    description: null,
    url: `https://github.com/orgs/${team.org}/teams/${team.slug}`,
    members: (page: { first?: number; after?: string }) => connection(members, page),
  };
}
