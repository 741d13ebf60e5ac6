import { readContentLine, readText } from "./contentLine.js";

/** An event's lines by the name of their property; only what this extension reads is kept. */
export type EventLines = ReadonlyMap<string, readonly string[]>;

export interface Feed {
  readonly events: readonly EventLines[];
  /** The lines of each `VTIMEZONE` by its `TZID`. */
  readonly zones: ReadonlyMap<string, readonly string[]>;
  /** The zone of times that name none, `X-WR-TIMEZONE`. */
  readonly defaultZone: string | undefined;
  /** How many events break off before their end. */
  readonly broken: number;
}

const read = new Set(
  "UID SUMMARY DESCRIPTION STATUS SEQUENCE DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID".split(
    " ",
  ),
);

/** Whether a text, with a byte order mark or without, says that it is a calendar, as a page that asks for a password does not. */
export function isCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(text);
}

/**
 * Takes a calendar's text apart without understanding its values: what is wrong with one event is that event's alone.
 * Lines may be folded and may end in any way.
 */
export function readFeed(text: string): Feed {
  const splitter = new Splitter();
  const unfolded = text.replace(/^\ufeff/, "").replace(/(?:\r\n|\r|\n)[ \t]/g, "");
  for (const line of unfolded.split(/\r\n|\r|\n/)) splitter.add(line);
  return splitter.end();
}

class Splitter {
  private readonly events: EventLines[] = [];
  private readonly zones = new Map<string, string[]>();
  private broken = 0;
  private defaultZone: string | undefined;
  private event: Map<string, string[]> | undefined;
  private zone: string[] | undefined;
  /** How deep in parts of an event, an alarm's, whose summary is not the event's. */
  private depth = 0;

  add(line: string): void {
    const [, edge, part] = /^[BE]/i.test(line)
      ? (/^(BEGIN|END):([^\s:]+)\s*$/i.exec(line)?.map((word) => word.toUpperCase()) ?? [])
      : [];
    if (edge === "BEGIN") this.begin(part);
    if (this.zone) this.zone.push(line);
    else if (edge === undefined && this.depth === 0) this.keep(line);
    if (edge === "END") this.finish(part);
  }

  end(): Feed {
    if (this.event) this.broken++;
    const { events, zones, defaultZone, broken } = this;
    return { events, zones, defaultZone, broken };
  }

  private begin(part: string | undefined): void {
    if (part === "VTIMEZONE") this.zone = [];
    else if (part === "VEVENT") {
      if (this.event) this.broken++;
      this.event = new Map();
      this.depth = 0;
    } else if (this.event) this.depth++;
  }

  private finish(part: string | undefined): void {
    if (part === "VTIMEZONE" && this.zone) {
      const name = this.zone.map(readContentLine).find((line) => line?.name === "TZID");
      if (name) this.zones.set(name.value, this.zone);
      this.zone = undefined;
    } else if (part === "VEVENT" && this.event) {
      this.events.push(this.event);
      this.event = undefined;
      this.depth = 0;
    } else if (this.event && part !== "VCALENDAR") this.depth = Math.max(0, this.depth - 1);
  }

  private keep(line: string): void {
    const name = /^[^\s:;]+/.exec(line)?.[0].toUpperCase() ?? "";
    if (this.event && read.has(name)) {
      const lines = this.event.get(name);
      if (lines) lines.push(line);
      else this.event.set(name, [line]);
    }
    if (!this.event && name === "X-WR-TIMEZONE")
      this.defaultZone ??= readText(readContentLine(line)?.value ?? "");
  }
}
