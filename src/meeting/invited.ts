import type { GroupConfig } from "./groupConfig.js";

/** Somebody, or some team, that a group's configuration names. */
export interface Invited {
  readonly name: string | undefined;
  /** Without `@`: `handle` or `org/team`. */
  readonly handle: string;
  readonly role: string | undefined;
  readonly observer: boolean;
}

/** Everyone whom a group invites, observers last. Lines without a handle tell nobody. */
export function invitedOf({ invited, observers }: GroupConfig): readonly Invited[] {
  return [
    ...invited.flatMap((line) => readInvited(line, false)),
    ...observers.flatMap((line) => readInvited(line, true)),
  ];
}

/** `Name @handle (role)`, `Name: @handle` or `Some team: @org/team`. */
function readInvited(line: string, observer: boolean): Invited[] {
  const match = /@([a-z\d](?:-?[a-z\d]){0,38}(?:\/[\w.-]{1,100})?)(?![\w-])/i.exec(line);
  const handle = match?.[1];
  if (!match || handle === undefined) return [];
  const name = line
    .slice(0, match.index)
    .replace(/[\s:(-]+$/, "")
    .replace(/^[\s*-]+/, "");
  const role = /\(([^)]+)\)/.exec(line.slice(match.index + match[0].length))?.[1]?.trim();
  return [{ name: name === "" ? undefined : name, handle, role, observer }];
}
