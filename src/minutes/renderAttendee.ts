import { escapeTitle, oneLine } from "./escape.js";
import type { Style } from "./style.js";

/** Somebody who is to be listed in Present; who spoke may be known by name only. */
export interface NamedAttendee {
  /** Without `@`. */
  readonly handle: string | undefined;
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly observer: boolean;
}

/** Somebody who is to be listed in Present, by his handle. */
export interface NewAttendee extends NamedAttendee {
  readonly handle: string;
}

/** What stands behind the bullet of an attendee's line, in the document's form. */
export function renderAttendee({ handle, name, role }: NamedAttendee, form: Style["attendee"]): string {
  const known = name === undefined || oneLine(name) === "" ? undefined : escapeTitle(name);
  const addition = role === undefined ? "" : ` (${escapeTitle(role)})`;
  if (handle === undefined) return (known ?? "") + addition;
  return (known === undefined ? `@${handle}` : joined(known, handle, form)) + addition;
}

function joined(name: string, handle: string, form: Style["attendee"]): string {
  switch (form) {
    case "parentheses":
      return `${name} (@${handle})`;
    case "space":
      return `${name} @${handle}`;
    case "colon":
      return `${name}: @${handle}`;
    case "dash":
      return `${name} - @${handle}`;
    case "handleFirst":
      return `@${handle} (${name})`;
    case "handleDash":
      return `@${handle} - ${name}`;
    case "handleOnly":
      return `@${handle}`;
  }
}
