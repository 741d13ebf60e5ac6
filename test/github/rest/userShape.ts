import { avatarUrl, nodeId, numberFrom } from "../identity.js";
import type { Person } from "../model.js";
import type { World } from "../world.js";

/** `simple-user` of GitHub's description; `null` stands for a deleted account. */
export function simpleUser(
  world: World,
  login: string | undefined,
  base: string,
): Readonly<Record<string, unknown>> | null {
  if (login === undefined) return null;
  const person = world.person(login);
  return account(person?.login ?? login, person?.id ?? numberFrom(login), "User", base);
}

export function account(
  login: string,
  id: number,
  type: "User" | "Organization",
  base: string,
): Record<string, unknown> {
  const url = `${base}/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId(type === "User" ? "U" : "O", id),
    avatar_url: avatarUrl(id),
    gravatar_id: "",
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** `public-user`. */
export function publicUser(person: Person, base: string): Record<string, unknown> {
  return {
    ...account(person.login, person.id, "User", base),
    name: person.name ?? null,
    company: person.company ?? null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: (person.id % 90) + 3,
    public_gists: person.id % 11,
    followers: person.id % 900,
    following: person.id % 70,
    created_at: person.createdAt,
    updated_at: "2024-05-01T09:00:00Z",
  };
}
