import { createHash } from "node:crypto";
import { ApiError, json, type Answer, type ApiRequest } from "./exchange.js";
import { createGraphQL } from "./graphql.js";
import { limitHeaders, resourceOf, type Limits } from "./limits.js";
import { createRest } from "./rest.js";
import type { Validator } from "./validate.js";

/**
 * From request to answer, without HTTP: budget, routes, `ETag`, and GitHub's usual headers.
 *
 * @param validator where given, an answer that GitHub's description does not allow becomes a 500 that says why.
 */
export function createApi(limits: Limits, validator: Validator | undefined): (request: ApiRequest) => Answer {
  const rest = createRest(limits);
  const graphql = createGraphQL(limits);

  const route = (request: ApiRequest): Answer => {
    if (request.path === "/graphql") {
      if (request.method !== "POST") throw new ApiError(404, "Not Found");
      return graphql(request);
    }
    if (request.path === "/" || request.path === "")
      return json(200, { current_user_url: `${request.base}/user` });
    const { answer, route } = rest(request);
    const problem = validator?.check(route.method, route.path, answer);
    if (problem !== undefined)
      throw new ApiError(500, `The local GitHub gave an impossible answer: ${problem}`);
    return answer;
  };

  return (request) => {
    if (request.method === "OPTIONS") return json(204, "");
    const resource = resourceOf(request.path);
    const isFree = request.path === "/rate_limit";
    let answer: Answer;
    try {
      if (request.headers.authorization !== undefined && request.viewer === undefined) {
        throw new ApiError(401, "Bad credentials");
      }
      if (
        !isFree &&
        !(resource === "graphql" && request.viewer === undefined) &&
        !limits.take(request, resource)
      ) {
        throw overLimit(request);
      }
      answer = conditional(request, route(request));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      answer = error.answer();
    }
    if (answer.status === 304 && request.viewer !== undefined) limits.giveBack(request, resource);
    return {
      ...answer,
      headers: {
        ...usualHeaders(request),
        ...limitHeaders(limits.read(request, resource)),
        ...answer.headers,
      },
    };
  };
}

function overLimit({ viewer }: ApiRequest): ApiError {
  const who = viewer === undefined ? "127.0.0.1" : `user ${viewer.login}`;
  return new ApiError(403, `API rate limit exceeded for ${who}.`);
}

function usualHeaders({ viewer }: ApiRequest): Record<string, string> {
  return {
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": "0000:0000:LOCAL",
    ...(viewer === undefined ? {} : { "x-oauth-scopes": viewer.scopes.join(", ") }),
  };
}

/** 304 where the asker already has this very answer. */
function conditional(request: ApiRequest, answer: Answer): Answer {
  if (request.method !== "GET" || answer.status !== 200) return answer;
  const etag = `W/"${createHash("sha256").update(answer.body).digest("hex")}"`;
  const headers = { ...answer.headers, etag, "cache-control": "private, max-age=60, s-maxage=60" };
  if (request.headers["if-none-match"] !== etag) return { ...answer, headers };
  return { status: 304, headers, body: "" };
}
