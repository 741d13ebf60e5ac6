import type { Viewer } from "./world.js";

/** The tokens the local GitHub knows. Both accounts are invented. */
const accounts: Readonly<Record<string, Viewer>> = {
  "demo-token": { login: "minutes-demo", scopes: ["repo", "read:org", "read:user"], isMember: true },
  "public-token": { login: "minutes-guest", scopes: ["public_repo", "read:user"], isMember: false },
};

/** Who asks, by the `Authorization` header; nobody without one, or with a token that means nothing. */
export function findViewer(authorization: string | undefined): Viewer | undefined {
  return accounts[/^(?:token|bearer) (\S+)$/i.exec(authorization ?? "")?.[1] ?? ""];
}
