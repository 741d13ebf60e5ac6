import type { Viewer, World } from "./world.js";

/** A request as the routes see it: the enterprise prefix taken off, the body read, the token looked up. */
export interface ApiRequest {
  readonly method: string;
  /** Without prefix and query: `/repos/nodejs/node`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** What URLs in answers start with. */
  readonly base: string;
  readonly viewer: Viewer | undefined;
  /** Name of the GraphQL operation; absent for REST and for unnamed operations. */
  readonly operation: string | undefined;
  readonly world: World;
}

/** How an answer travels, where a fault wants it otherwise than whole and at once. */
interface Delivery {
  /** Milliseconds of waiting before the first byte. */
  readonly delay?: number;
  /** The connection breaks after so many bytes of the body. */
  readonly cutAt?: number;
  /** Not one byte ever comes. */
  readonly hang?: boolean;
  /** The connection breaks before the first byte. */
  readonly reset?: boolean;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly delivery?: Delivery;
}

/** An answer that is not the one hoped for, thrown by routes in GitHub's words. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  answer(): Answer {
    const documentation_url = "https://docs.github.com/rest";
    const body = { message: this.message, documentation_url, status: String(this.status), ...this.extra };
    return json(this.status, body, this.headers);
  }
}

export const notFound = (): ApiError => new ApiError(404, "Not Found");

/** GitHub's 422. */
export function unprocessable(
  message: string,
  errors: readonly Readonly<Record<string, string>>[] = [],
): ApiError {
  return new ApiError(422, message, errors.length === 0 ? {} : { errors });
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: status === 204 ? "" : JSON.stringify(value),
  };
}

/** The body of a request as an object; GitHub answers 400 to anything else. */
export function readBody(request: ApiRequest): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(request.body === "" ? "{}" : request.body);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new ApiError(400, "Problems parsing JSON");
}
