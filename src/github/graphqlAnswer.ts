import { GitHubError } from "./error.js";
import { resetOf, saysPause, ssoUrl } from "./failure.js";
import type { Places } from "./places.js";
import type { Json } from "./read.js";

/** GraphQL's answer: its data, and why parts of them are missing. */
export interface GraphqlAnswer {
  readonly data: Json;
  /** By path, the steps joined by dots; the empty path stands for something that GitHub did not name. */
  readonly gaps: ReadonlyMap<string, GitHubError>;
}

/**
 * Reads what came with status 200, where GitHub puts limits and refusals too.
 *
 * @param now milliseconds since 1970 by GitHub's clock
 * @throws GitHubError `rateLimited`, `secondaryLimit`, `rejected` (the query itself), `partial` (no data at all)
 */
export function readGraphqlAnswer(
  body: Json,
  headers: Headers,
  { what, now, places }: { readonly what: string; readonly now: number; readonly places: Places },
): GraphqlAnswer {
  const gaps = new Map<string, GitHubError>();
  const sso = headers.get("x-github-sso");
  const helpUrl = sso === null ? undefined : ssoUrl(sso, places);
  if (sso !== null)
    gaps.set("", new GitHubError("sso", `${what} lacks what single sign-on hides`, undefined, helpUrl));
  const pause = () => new GitHubError("secondaryLimit", `${what} met the secondary limit`);
  if (saysPause(textAt(body, "message"))) throw pause();
  for (const error of body.at("errors").optional((errors) => errors.list()) ?? []) {
    const type = textAt(error, "type");
    if (type === "RATE_LIMITED")
      throw new GitHubError("rateLimited", `${what} met the limit`, resetOf(headers, now));
    if (saysPause(textAt(error, "message"))) throw pause();
    const steps = error.at("path").optional((path) => path.list());
    // A query that GitHub does not understand has errors with neither path nor type.
    const kind = !steps && type === "" ? "rejected" : kindOf(type, error);
    const help = kind === "sso" ? helpUrl : undefined;
    const gap = new GitHubError(kind, `${what} lacks a part: ${kind}`, undefined, help);
    gaps.set(steps?.map(stepOf).join(".") ?? "", gap);
  }
  const data = body.at("data");
  if (!data.isNull) return { data, gaps };
  throw gaps.values().next().value ?? new GitHubError("invalidResponse", `${what} has no data`);
}

function kindOf(type: string, error: Json): GitHubError["kind"] {
  const isSaml = error.at("extensions").at("saml_failure");
  if (isSaml.optional((value) => value.boolean()) === true) return "sso";
  if (type === "NOT_FOUND") return "notFound";
  return type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES" ? "forbidden" : "partial";
}

function textAt(json: Json, name: string): string {
  return json.at(name).optional((value) => value.string()) ?? "";
}

function stepOf(step: Json): string {
  return String(step.key());
}
