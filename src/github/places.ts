import { GitHubError } from "./error.js";

/** Where one GitHub lives: all that may be asked, opened or shown of it. */
export interface Places {
  /** REST, without a slash at its end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The only origin that is given the token. */
  readonly apiOrigin: string;
  /** Where its pages are: links in its answers lead there and nowhere else. */
  readonly webOrigins: ReadonlySet<string>;
  readonly avatarOrigins: ReadonlySet<string>;
}

const githubAvatars = "https://avatars.githubusercontent.com";

/**
 * @param address `https://api.github.com`, `https://host/api/v3` (Enterprise Server), `https://api.name.ghe.com`;
 *   http only for this machine's own addresses
 * @throws GitHubError `forbidden` for anything else
 */
export function placesOf(address: string): Places {
  if (!URL.canParse(address)) throw new GitHubError("forbidden", "GitHub's address is no URL");
  const url = new URL(address);
  const isLocal = url.protocol === "http:" && isLoopback(url.hostname);
  if ((url.protocol !== "https:" && !isLocal) || url.username || url.password)
    throw new GitHubError("forbidden", "GitHub is asked over https only");
  const apiUrl = `${url.origin}${url.pathname}`.replace(/\/$/, "");
  // Enterprise Server serves GraphQL beside REST, not below it.
  const graphqlUrl = apiUrl.endsWith("/api/v3") ? apiUrl.replace(/v3$/, "graphql") : `${apiUrl}/graphql`;
  const host = url.host.replace(/^api\./, "");
  return {
    apiUrl,
    graphqlUrl,
    apiOrigin: url.origin,
    webOrigins: new Set(["https://github.com", ...(isLocal ? [] : [`https://${host}`])]),
    avatarOrigins: new Set([
      githubAvatars,
      ...(isLocal ? [] : [`https://${host}`, `https://avatars.${host}`]),
    ]),
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
