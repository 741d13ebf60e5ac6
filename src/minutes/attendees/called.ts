import type { Attendee } from "../model.js";
import { fold, keysOf, type NameKey } from "./nameKeys.js";

/** What the notes may call somebody. */
export interface Called {
  readonly keys: readonly NameKey[];
  readonly firstName: string;
  readonly lastName: string;
  /** Without the digits at its end. */
  readonly handle: string;
}

export function calledBy(attendee: Attendee): Called {
  const { name, team, handle } = attendee;
  const words = fold(team === undefined ? (name ?? "") : "").split(" ");
  return {
    keys: keysOf(attendee),
    firstName: words[0] ?? "",
    lastName: words.length > 1 ? (words.at(-1) ?? "") : "",
    handle: fold(handle ?? "").replace(/\d+$/, ""),
  };
}

export function hasInitials({ firstName, lastName }: Called, first: string, last: string): boolean {
  return firstName.startsWith(first) && lastName.startsWith(last);
}

/** Whether the notes would call both alike. */
export function isSamePerson(one: Attendee, other: Attendee | undefined): boolean {
  return (
    one.name === other?.name &&
    one.handle === other?.handle &&
    one.initials === other?.initials &&
    one.team === other?.team
  );
}
