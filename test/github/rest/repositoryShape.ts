import { fullName, nodeId, numberFrom } from "../identity.js";
import type { Repository } from "../model.js";
import { mayPush, type Viewer, type World } from "../world.js";
import { account } from "./userShape.js";

const license = {
  key: "mit",
  name: "MIT License",
  spdx_id: "MIT",
  url: "https://api.github.com/licenses/mit",
  node_id: "MDc6TGljZW5zZTEz",
};

/** Paths below a repository that its description lists as `<name>_url`. */
const templates: Readonly<Record<string, string>> = {
  archive: "/{archive_format}{/ref}",
  assignees: "/assignees{/user}",
  blobs: "/git/blobs{/sha}",
  branches: "/branches{/branch}",
  collaborators: "/collaborators{/collaborator}",
  comments: "/comments{/number}",
  commits: "/commits{/sha}",
  compare: "/compare/{base}...{head}",
  contents: "/contents/{+path}",
  contributors: "/contributors",
  deployments: "/deployments",
  downloads: "/downloads",
  events: "/events",
  forks: "/forks",
  git_commits: "/git/commits{/sha}",
  git_refs: "/git/refs{/sha}",
  git_tags: "/git/tags{/sha}",
  hooks: "/hooks",
  issue_comment: "/issues/comments{/number}",
  issue_events: "/issues/events{/number}",
  issues: "/issues{/number}",
  keys: "/keys{/key_id}",
  labels: "/labels{/name}",
  languages: "/languages",
  merges: "/merges",
  milestones: "/milestones{/number}",
  notifications: "/notifications{?since,all,participating}",
  pulls: "/pulls{/number}",
  releases: "/releases{/id}",
  stargazers: "/stargazers",
  statuses: "/statuses/{sha}",
  subscribers: "/subscribers",
  subscription: "/subscription",
  tags: "/tags",
  teams: "/teams",
  trees: "/git/trees{/sha}",
};

/** `full-repository`, which holds `repository` and `minimal-repository` too. With a viewer it says what they may do. */
export function fullRepository(
  world: World,
  repository: Repository,
  base: string,
  viewer?: Viewer,
): Record<string, unknown> {
  const name = fullName(repository);
  const url = `${base}/repos/${name}`;
  const open = [...world.items.values()].filter(
    (item) => item.repository === name && item.state === "open",
  ).length;
  const stars = numberFrom(name) % 3000;
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: name,
    owner: owner(world, repository.owner, base),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? "private" : "public",
    html_url: `https://github.com/${name}`,
    description: repository.description,
    fork: repository.forkOf !== undefined,
    url,
    ...Object.fromEntries(Object.entries(templates).map(([key, path]) => [`${key}_url`, `${url}${path}`])),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `https://github.com/${name}.git`,
    svn_url: `https://github.com/${name}`,
    mirror_url: null,
    homepage: null,
    language: "JavaScript",
    forks_count: stars % 100,
    forks: stars % 100,
    stargazers_count: stars,
    watchers_count: stars,
    watchers: stars,
    size: stars * 7,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: repository.isArchived,
    disabled: false,
    license,
    ...(viewer === undefined ? {} : { permissions: permissions(viewer, repository) }),
    pushed_at: "2024-05-08T12:00:00Z",
    created_at: repository.createdAt,
    updated_at: "2024-05-08T12:00:00Z",
    subscribers_count: stars % 60,
    network_count: stars % 100,
  };
}

function permissions(viewer: Viewer, repository: Repository): Record<string, boolean> {
  const push = mayPush(viewer, repository);
  return { admin: false, maintain: push, push, triage: push, pull: true };
}

function owner(world: World, login: string, base: string): Record<string, unknown> {
  const person = world.person(login);
  return person === undefined
    ? account(login, numberFrom(login) % 10_000_000, "Organization", base)
    : account(person.login, person.id, "User", base);
}
