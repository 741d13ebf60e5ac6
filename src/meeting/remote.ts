/** `owner/name` of a GitHub remote in any of its forms (https, ssh, git), or undefined. */
export function readRemote(url: string): { owner: string; name: string } | undefined {
  const match =
    /^(?:https?:\/\/(?:[^@/\s]*@)?|ssh:\/\/git@|git:\/\/|git@)[\w.-]+(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  const [, owner, name] = match ?? [];
  return owner && name ? { owner, name } : undefined;
}
