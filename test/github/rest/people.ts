import { ApiError, json, notFound, type Answer, type ApiRequest } from "../exchange.js";
import { paged } from "./pages.js";
import type { Parameters, Route } from "./route.js";
import { publicUser, simpleUser } from "./userShape.js";

function me(request: ApiRequest): Answer {
  if (request.viewer === undefined) throw new ApiError(401, "Requires authentication");
  return user(request, { username: request.viewer.login });
}

function user(request: ApiRequest, { username }: Parameters): Answer {
  const person = request.world.person(username ?? "");
  if (person === undefined) throw notFound();
  return json(200, publicUser(person, request.base));
}

/** Only members see a team; to others GitHub says that there is none. */
function teamMembers(request: ApiRequest, { org, team_slug: slug }: Parameters): Answer {
  const team = request.world.teams.find((one) => one.org === org?.toLowerCase() && one.slug === slug);
  if (team === undefined || request.viewer?.isMember !== true) throw notFound();
  const { page, headers } = paged(request, team.members);
  return json(
    200,
    page.map((login) => simpleUser(request.world, login, request.base)),
    headers,
  );
}

export const peopleRoutes: readonly Route[] = [
  { method: "GET", path: "/user", answer: me },
  { method: "GET", path: "/users/{username}", answer: user },
  { method: "GET", path: "/orgs/{org}/teams/{team_slug}/members", answer: teamMembers },
];
