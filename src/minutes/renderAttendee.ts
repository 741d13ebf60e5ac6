import { escapeTitle, oneLine } from "./escape.js";
import type { Style } from "./style.js";

/** Somebody who is to be listed in Present. */
export interface NewAttendee {
  /** Without `@`. */
  readonly handle: string;
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly observer: boolean;
}

/** What stands behind the bullet of an attendee's line, in the document's form. */
export function renderAttendee({ handle, name, role }: NewAttendee, form: Style["attendee"]): string {
  const known = name === undefined || oneLine(name) === "" ? undefined : escapeTitle(name);
  const addition = role === undefined ? "" : ` (${escapeTitle(role)})`;
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
