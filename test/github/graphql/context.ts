import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver } from "graphql";
import type { ApiRequest } from "../exchange.js";
import type { Limits } from "../limits.js";

export interface GraphQLContext {
  readonly request: ApiRequest;
  readonly limits: Limits;
}

/** An object of the graph: fields are values, or functions of a field's arguments. */
export type GraphNode = Readonly<Record<string, unknown>>;

export function missing(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: "NOT_FOUND" } });
}

/** As graphql's own, but a field this server does not know is an error, never a silent `null`. */
export const resolveField: GraphQLFieldResolver<GraphNode, GraphQLContext> = (
  source,
  args,
  context,
  info,
) => {
  const name = info.fieldName;
  if (!(name in source)) {
    throw new GraphQLError(
      `The local GitHub does not know ${info.parentType.name}.${name} (test/github/graphql/).`,
    );
  }
  return defaultFieldResolver(source, args, context, info);
};

interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

/**
 * A connection over a list, paged by `first` and `after` (or the `last` ones) with GitHub's bounds.
 *
 * @param more further fields of that connection.
 */
export function connection(all: readonly unknown[], page: PageArguments, more: GraphNode = {}): GraphNode {
  const size = page.first ?? page.last;
  const wanted = size ?? 0;
  const start = page.first == null ? Math.max(0, all.length - wanted) : offsetOf(page.after);
  const nodes = all.slice(start, start + wanted);
  const bounded =
    <T>(value: T) =>
    (): T => {
      checkSize(size);
      return value;
    };
  return {
    totalCount: all.length,
    nodes: bounded(nodes),
    edges: bounded(nodes.map((node, index) => ({ node, cursor: cursorAt(start + index + 1) }))),
    pageInfo: bounded({
      hasNextPage: start + nodes.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursorAt(start + 1),
      endCursor: nodes.length === 0 ? null : cursorAt(start + nodes.length),
    }),
    ...more,
  };
}

const cursorAt = (index: number): string => Buffer.from(`cursor:${index}`).toString("base64");

function offsetOf(cursor: string | null | undefined): number {
  return cursor == null ? 0 : Number(Buffer.from(cursor, "base64").toString().replace("cursor:", ""));
}

function checkSize(size: number | null | undefined): void {
  const say = (message: string, type: string): GraphQLError =>
    new GraphQLError(message, { extensions: { type } });
  if (size == null) {
    throw say(
      "You must provide a `first` or `last` value to properly paginate the connection.",
      "MISSING_PAGINATION_BOUNDARIES",
    );
  }
  if (size < 0 || size > 100) {
    throw say(
      `Requesting ${size} records on the connection exceeds the \`first\` limit of 100 records.`,
      "EXCESSIVE_PAGINATION",
    );
  }
}
