import { json, type Answer, type ApiRequest } from "./exchange.js";
import { exhausted, type Fault } from "./faults.js";

/** Faults that change what stands in an answer rather than how it travels. */

function edit(answer: Answer, change: (value: Record<string, unknown>) => void): Answer {
  const value = JSON.parse(String(answer.body)) as Record<string, unknown>;
  change(value);
  return { ...answer, body: JSON.stringify(value) };
}

/** REST search gave up half way: the first half of the page, flagged as incomplete. */
export function incompleteResults(): Fault {
  return (next) =>
    edit(next(), (value) => {
      const items = value.items as unknown[];
      Object.assign(value, { incomplete_results: true, items: items.slice(0, Math.ceil(items.length / 2)) });
    });
}

/** The first page for ever, each time with a next one (REST's `Link`, GraphQL's `pageInfo`). */
export function endlessPages(): Fault {
  return (next, request) => {
    const answer = next(firstPage(request));
    if (request.path === "/graphql") {
      const text = String(answer.body).replace(/"hasNextPage":false/g, '"hasNextPage":true');
      return { ...answer, body: text.replace(/"endCursor":null/g, '"endCursor":"Y3Vyc29yOjE="') };
    }
    const query = new URLSearchParams(request.query);
    query.set("page", String(Number(query.get("page") ?? 1) + 1));
    const link = `<${request.base}${request.path}?${query.toString()}>; rel="next"`;
    return { ...answer, headers: { ...answer.headers, link } };
  };
}

function firstPage(request: ApiRequest): ApiRequest {
  const query = new URLSearchParams(request.query);
  query.delete("page");
  // This server's cursors all begin with the same letters: "cursor:" in base64.
  const body = request.body.replace(/"Y3Vyc29yO[^"]*"/g, "null");
  return { ...request, query, body };
}

interface GraphQLBody {
  data?: unknown;
  errors?: unknown[];
}

type Path = readonly (string | number)[];

function blank(body: GraphQLBody, path: Path, error: Readonly<Record<string, unknown>>): void {
  let parent = body.data;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string | number, unknown> | null)?.[step];
  const last = path.at(-1);
  if (typeof parent !== "object" || parent === null || last === undefined) {
    throw new Error(`A fault names ${path.join(".")}, which the answer does not have.`);
  }
  (parent as Record<string | number, unknown>)[last] = null;
  body.errors = [...(body.errors ?? []), { ...error, path }];
}

/** GraphQL could not answer these parts: `null` in their place, an error for each, the rest as it is. */
export function graphqlPartial(paths: readonly Path[], type = "SERVICE_UNAVAILABLE"): Fault {
  return (next) =>
    edit(next(), (body) => {
      for (const path of paths)
        blank(body, path, { type, message: "Something went wrong while executing your query." });
    });
}

/** Single sign-on hides a part: the error says so, and a header names the organisations left out. */
export function samlPartial(paths: readonly Path[] = []): Fault {
  const message =
    "Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.";
  const error = { type: "FORBIDDEN", extensions: { saml_failure: true }, message };
  return (next) => {
    const answer = edit(next(), (body) => {
      for (const path of paths) blank(body, path, error);
    });
    return {
      ...answer,
      headers: { ...answer.headers, "x-github-sso": "partial-results; organizations=21955855,20582480" },
    };
  };
}

const tooMany = {
  message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  documentation_url:
    "https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api",
};

/** GraphQL's limits arrive with status 200: the hour's points are used up, or too many came at once. */
export function graphqlLimit(kind: "primary" | "secondary" = "primary", resetIn = 1800): Fault {
  return (_next, _request, now) => {
    if (kind === "secondary") return json(200, tooMany);
    const error = { type: "RATE_LIMITED", message: "API rate limit exceeded for user ID 1." };
    return json(200, { errors: [error] }, exhausted(resetIn, now));
  };
}
