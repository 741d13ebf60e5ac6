import { json, type Answer, type ApiRequest } from "../exchange.js";
import { fullRepository } from "./repositoryShape.js";
import { repositoryOf, writer, type Parameters, type Route } from "./route.js";

function repository(request: ApiRequest, parameters: Parameters): Answer {
  const { world, base, viewer } = request;
  return json(200, fullRepository(world, repositoryOf(request, parameters), base, viewer));
}

/** GitHub copies in its own time, hence 202; here the copy is there at once. */
function fork(request: ApiRequest, parameters: Parameters): Answer {
  const repository = repositoryOf(request, parameters);
  const viewer = writer(request, repository);
  const copy = request.world.fork(repository, viewer.login);
  return json(202, fullRepository(request.world, copy, request.base, viewer));
}

export const repositoryRoutes: readonly Route[] = [
  { method: "GET", path: "/repos/{owner}/{repo}", answer: repository },
  { method: "POST", path: "/repos/{owner}/{repo}/forks", answer: fork },
];
