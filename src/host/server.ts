import { placesOf } from "../github/places.js";

/** Which GitHub is asked. */
export interface Server {
  readonly apiUrl: string;
  /** Whether the sign-in's token may go there: never to another GitHub than the one that gave it. */
  readonly takesToken: boolean;
}

export interface ServerSettings {
  /** Empty: the one that belongs to the sign-in. */
  readonly apiUrl: string;
  readonly provider: string;
  /** What VS Code's own `github-enterprise.uri` says. */
  readonly enterpriseUri: string;
}

const publicApi = "https://api.github.com";

/** The server that the settings name. Its address may still be one that is refused when it is asked. */
export function serverOf({ apiUrl, provider, enterpriseUri }: ServerSettings): Server {
  const home = homeOf(provider, enterpriseUri);
  const chosen = apiUrl || (home ?? publicApi);
  return { apiUrl: chosen, takesToken: home === undefined || originOf(chosen) === originOf(home) };
}

/** The hosts of the server's pages and repositories, `github.com` among them. */
export function hostsOf(server: Server): ReadonlySet<string> {
  return new Set([...originsOf(server)].map((origin) => new URL(origin).hostname));
}

/** The origins of the server's pages; GitHub's own where the address is none that could be asked. */
export function originsOf({ apiUrl }: Server): ReadonlySet<string> {
  try {
    return placesOf(apiUrl).webOrigins;
  } catch {
    return new Set(["https://github.com"]);
  }
}

/** Whether it runs on this machine, as the demo does. */
export function isOnThisMachine({ apiUrl }: Server): boolean {
  return URL.canParse(apiUrl) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(apiUrl).hostname);
}

/** The API of the GitHub that the sign-in is for; undefined for one that some other extension brings. */
function homeOf(provider: string, enterpriseUri: string): string | undefined {
  if (provider === "github") return publicApi;
  if (provider !== "github-enterprise" || !URL.canParse(enterpriseUri)) return undefined;
  const { protocol, host } = new URL(enterpriseUri);
  return host.endsWith(".ghe.com") ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
