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
