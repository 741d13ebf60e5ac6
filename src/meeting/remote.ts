/**
 * `owner/name` of a GitHub remote in any of its forms (https, ssh, git), or undefined.
 *
 * @param hosts where GitHub is: a repository elsewhere says nothing of an organisation there
 */
export function readRemote(
  url: string,
  hosts: ReadonlySet<string>,
): { owner: string; name: string } | undefined {
  const match =
    /^(?:https?:\/\/(?:[^@/\s]*@)?|ssh:\/\/git@|git:\/\/|git@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  const [, host = "", owner, name] = match ?? [];
  // GitHub answers to ssh on the port of https under a name of its own.
  const isGitHub = hosts.has(host.toLowerCase().replace(/^ssh\./, ""));
  return isGitHub && owner && name ? { owner, name } : undefined;
}

/** `owner/name` of a folder that github.dev or vscode.dev opened without git: its address says it. */
export function readVirtualFolder({
  scheme,
  authority,
  path,
}: {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}): { owner: string; name: string } | undefined {
  // A branch stands behind the +, written in hexadecimal.
  const isGitHub = scheme === "vscode-vfs" && authority.split("+")[0] === "github";
  const [, owner, name] = path.split("/");
  return isGitHub && owner && name ? { owner, name } : undefined;
}
