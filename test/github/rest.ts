import { json, notFound, type Answer, type ApiRequest } from "./exchange.js";
import type { Limits } from "./limits.js";
import { actionRoutes } from "./rest/actions.js";
import { contentRoutes } from "./rest/contents.js";
import { gitRoutes } from "./rest/git.js";
import { issueRoutes } from "./rest/issues.js";
import { peopleRoutes } from "./rest/people.js";
import { pullRoutes } from "./rest/pulls.js";
import { repositoryRoutes } from "./rest/repositories.js";
import type { Parameters, Route } from "./rest/route.js";
import { searchRoutes } from "./rest/search.js";

/** What VS Code's own sign-in to an enterprise server asks for beside `/user`. */
function metaRoutes(limits: Limits): readonly Route[] {
  const rates = (request: ApiRequest): Answer => {
    const figures = (resource: "core" | "search" | "graphql"): Record<string, number> => {
      const { limit, used, remaining, reset } = limits.read(request, resource);
      return { limit, used, remaining, reset };
    };
    const resources = { core: figures("core"), search: figures("search"), graphql: figures("graphql") };
    return json(200, { resources, rate: resources.core });
  };
  return [
    { method: "GET", path: "/rate_limit", answer: rates },
    { method: "GET", path: "/meta", answer: () => json(200, { verifiable_password_authentication: false }) },
  ];
}

interface CompiledRoute extends Route {
  readonly pattern: RegExp;
}

/** `{path}` and `{ref}` take slashes, as GitHub's do; every other parameter is one segment. */
function compile(route: Route): CompiledRoute {
  const pattern = route.path
    .replace(/\/\{path\}$/, "(?:/(?<path>.*))?")
    .replace(/\{ref\}$/, "(?<ref>.+)")
    .replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  // Numbers keep `/issues/comments` and the like from passing for an item.
  return { ...route, pattern: new RegExp(`^${pattern.replace(/(<\w+_number>)\[\^\/\]\+/g, "$1\\d+")}$`) };
}

export interface RestAnswer {
  readonly answer: Answer;
  /** Method and path as GitHub's description has them, for its check. */
  readonly route: Route;
}

/** Every operation there is, in the order in which they are tried. */
export function routesOf(limits: Limits): readonly Route[] {
  return [
    ...searchRoutes,
    ...issueRoutes,
    ...pullRoutes,
    ...peopleRoutes,
    ...repositoryRoutes,
    ...actionRoutes,
    ...contentRoutes,
    ...gitRoutes,
    ...metaRoutes(limits),
  ];
}

/** Answers REST requests. @throws ApiError where GitHub would not answer with success. */
export function createRest(limits: Limits): (request: ApiRequest) => RestAnswer {
  const routes = routesOf(limits).map(compile);
  return (request) => {
    const path = byName(request);
    for (const route of routes) {
      if (route.method !== request.method) continue;
      const match = route.pattern.exec(path);
      if (match !== null) return { route, answer: route.answer(request, decoded(match.groups)) };
    }
    throw notFound();
  };
}

/** GitHub's redirects lead to `/repositories/ID/…`: the same routes under the repository's present name. */
function byName(request: ApiRequest): string {
  const [, id, rest = ""] = /^\/repositories\/(\d+)(\/.*)?$/.exec(request.path) ?? [];
  if (id === undefined) return request.path;
  const repository = [...request.world.repositories.values()].find((one) => String(one.id) === id);
  if (repository === undefined) throw notFound();
  return `/repos/${repository.owner}/${repository.name}${rest}`;
}

function decoded(groups: Readonly<Record<string, string | undefined>> | undefined): Parameters {
  const entries = Object.entries(groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value ?? "")]);
  return Object.fromEntries(entries) as Parameters;
}
