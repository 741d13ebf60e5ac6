import type { LocalGitHub } from "../../github/server.js";

interface Question {
  readonly method?: string;
  /** `demo-token` unless said otherwise; an empty one means none. */
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** A part of a JSON body: `data.nodes.0.id`, or with `*` for all of a list `items.*.id`. */
  readonly get: (path: string) => unknown;
}

function part(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof value !== "object" || value === null)
    return step === undefined ? value : undefined;
  if (step === "*") return Object.values(value).map((one: unknown) => part(one, rest));
  return part((value as Readonly<Record<string, unknown>>)[step], rest);
}

/** One request, no redirect followed. */
export async function ask(github: LocalGitHub, path: string, question: Question = {}): Promise<Reply> {
  const { method = "GET", token = "demo-token", body, headers = {}, signal } = question;
  const response = await fetch(`${github.url}${path}`, {
    method,
    redirect: "manual",
    headers: { ...(token === "" ? {} : { authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  const get = (steps: string): unknown => part(JSON.parse(text), steps.split("."));
  return { status: response.status, headers: response.headers, text, get };
}

export function query(
  github: LocalGitHub,
  text: string,
  variables: unknown = {},
  token = "demo-token",
): Promise<Reply> {
  return ask(github, "/graphql", { method: "POST", token, body: { query: text, variables } });
}

/** `owner/name#number` of what a search finds, in its order. */
export async function found(
  github: LocalGitHub,
  words: string,
  token = "demo-token",
): Promise<readonly string[]> {
  const reply = await ask(github, `/search/issues?per_page=100&q=${encodeURIComponent(words)}`, { token });
  const urls = reply.get("items.*.html_url") as readonly string[];
  return urls.map((url) => url.replace(/^https:\/\/github\.com\/(.+)\/(?:issues|pull)\//, "$1#"));
}
