import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { ApiError, json, readBody, type Answer, type ApiRequest } from "./exchange.js";
import { resolveField, type GraphQLContext } from "./graphql/context.js";
import { createRoot } from "./graphql/root.js";
import type { Limits } from "./limits.js";

function readSchema(): GraphQLSchema {
  // The package shows its entry alone, which would parse five megabytes of JSON beside the text that is wanted here.
  const folders = createRequire(import.meta.url).resolve.paths("@octokit/graphql-schema") ?? [];
  const files = folders.map((folder) => join(folder, "@octokit/graphql-schema/schema.graphql"));
  const file = files.find((one) => existsSync(one));
  if (file === undefined) throw new Error("@octokit/graphql-schema is not installed");
  return buildSchema(readFileSync(file, "utf8"), { assumeValidSDL: true });
}

/** GitHub's errors carry a type and the path of what is missing; the rest of the data stands. */
function errorShape(error: GraphQLError): Record<string, unknown> {
  const { type, ...extensions } = error.extensions;
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
}

/** The name of the operation a GraphQL request runs; absent where it has none. */
export function operationOf(body: string): string | undefined {
  return /"operationName"\s*:\s*"(\w+)"/.exec(body)?.[1] ?? /(?:query|mutation)\s+(\w+)/.exec(body)?.[1];
}

/** Executes queries against GitHub's published schema. */
export function createGraphQL(limits: Limits): (request: ApiRequest) => Answer {
  // A megabyte of schema is read when the first query comes, so that a start stays quick.
  let schema: GraphQLSchema | undefined;
  return (request) => {
    if (request.viewer === undefined)
      throw new ApiError(401, "This endpoint requires you to be authenticated.");
    const { query, variables, operationName } = readBody(request);
    if (typeof query !== "string")
      throw new ApiError(400, "A query attribute must be specified and must be a string.");
    schema ??= readSchema();
    const result = run(schema, { request, limits }, query, { variables, operationName });
    const errors = result.errors?.map(errorShape);
    return json(200, {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(errors && { errors }),
    });
  };
}

function run(
  schema: GraphQLSchema,
  context: GraphQLContext,
  query: string,
  given: { readonly variables: unknown; readonly operationName: unknown },
): ExecutionResult {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const result = execute({
      schema,
      document,
      contextValue: context,
      rootValue: createRoot(context),
      fieldResolver: resolveField,
      variableValues: given.variables as Record<string, unknown> | undefined,
      operationName: typeof given.operationName === "string" ? given.operationName : undefined,
    });
    if (result instanceof Promise) throw new Error("Every resolver is synchronous");
    return result;
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
