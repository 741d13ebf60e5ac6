import type { Attendee } from "../model.js";
import type { Span } from "../span.js";
import { moveSpan } from "../text/spans.js";

/** Somebody listed, where the chunk stands in the document; as in `talk/placed.ts`, spans are counted when asked for. */
export class PlacedAttendee implements Attendee {
  readonly name: Attendee["name"];
  readonly handle: Attendee["handle"];
  readonly team: Attendee["team"];
  readonly role: Attendee["role"];
  readonly observer: boolean;
  readonly initials: Attendee["initials"];

  constructor(
    private readonly person: Attendee,
    private readonly at: number,
  ) {
    this.name = person.name;
    this.handle = person.handle;
    this.team = person.team;
    this.role = person.role;
    this.observer = person.observer;
    this.initials = person.initials;
  }

  get nameSpan(): Span | undefined {
    return this.person.nameSpan && moveSpan(this.person.nameSpan, this.at);
  }
  get handleSpan(): Span | undefined {
    return this.person.handleSpan && moveSpan(this.person.handleSpan, this.at);
  }
  get span(): Span {
    return moveSpan(this.person.span, this.at);
  }
}
