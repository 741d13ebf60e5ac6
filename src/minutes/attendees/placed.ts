import type { Attendee } from "../model.js";
import type { Span } from "../span.js";
import { moveSpan } from "../text/spans.js";
import type { ListedPerson } from "./present.js";

/** Somebody listed, where the chunk stands in the document; as in `talk/placed.ts`, spans are counted when asked for. */
export class PlacedAttendee implements Attendee {
  readonly name: Attendee["name"];
  readonly handle: Attendee["handle"];
  readonly team: Attendee["team"];
  readonly role: Attendee["role"];
  readonly observer: boolean;
  readonly initials: Attendee["initials"];

  constructor(
    private readonly listed: ListedPerson,
    private readonly at: number,
  ) {
    const { person, observer } = listed;
    this.name = person.name;
    this.handle = person.handle;
    this.team = person.team;
    this.role = person.role;
    this.observer = observer;
    this.initials = person.initials;
  }

  get nameSpan(): Span | undefined {
    return moveSpan(this.listed.person.nameSpan, this.at);
  }
  get handleSpan(): Span | undefined {
    return moveSpan(this.listed.person.handleSpan, this.at);
  }
  get span(): Span {
    return moveSpan(this.listed.span, this.at);
  }
}
