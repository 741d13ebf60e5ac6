import { statSync } from "node:fs";
import { GitHubError } from "../github/error.js";
import { createSafeFetch } from "../github/safeFetch.js";
import { isCalendar } from "../meeting/calendar/feed.js";
import { nextOccurrences, type Occurrence } from "../meeting/calendar/next.js";
import { CannotRun, type Command, readArguments } from "./command.js";
import { isFile, readText } from "./files.js";
import { readGroup } from "./group.js";

const maximumBytes = 50_000_000;
const maximumCount = 1000;

export const next: Command = {
  usage: "GROUP [--from ISO] [--calendar FILE_OR_URL] [--count N] [--json]",
  summary:
    "Prints a group's next meetings from its calendar, those that start at --from (now) or later. Times are UTC.\n" +
    "GROUP is a *.meeting.json or its stem; its calendar.filter says which meetings are its own.",
  run: async (args, world) => {
    const { positionals, values } = readArguments(args, {
      from: { type: "string" },
      calendar: { type: "string" },
      count: { type: "string" },
      json: { type: "boolean" },
    });
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) throw new CannotRun("name one group.");
    const from = values.from === undefined ? new Date(world.now()) : readFrom(values.from);
    const count = readCount(values.count ?? "1");
    const group = readGroup(name);
    const source = values.calendar ?? group.calendar?.url;
    if (source === undefined) throw new CannotRun(`${group.name} has no calendar: name one with --calendar.`);
    const text = await readCalendar(source, fetch);
    const { occurrences, problems } = nextOccurrences(text, {
      filter: group.calendar?.filter ?? group.name,
      from,
      count,
      joining: group.joining,
    });
    for (const problem of problems) world.complain(`minutes next: ${problem}`);
    if (values.json) world.print(`${JSON.stringify(occurrences, null, 2)}\n`);
    else world.print(described(occurrences, `${group.name} has no meeting after ${from.toISOString()}.`));
    return 0;
  },
};

/**
 * The text of a calendar: a file, or an https address (`webcal:` means one), asked for without any token.
 *
 * @throws {CannotRun} where it cannot be read or is no calendar
 */
export async function readCalendar(source: string, ask: typeof fetch): Promise<string> {
  const url = /^[a-z][a-z\d+.-]+:\/\//i.test(source) ? source.replace(/^webcals?:/i, "https:") : undefined;
  const text = url === undefined ? readFile(source) : await download(url, ask);
  if (isCalendar(text)) return text;
  throw new CannotRun(`${source} is no calendar: it does not begin with BEGIN:VCALENDAR.`);
}

function readFile(path: string): string {
  if (!isFile(path)) throw new CannotRun(`${path} is a folder, not a calendar.`);
  if (statSync(path).size > maximumBytes) throw new CannotRun(`${path} is larger than 50 MB.`);
  return readText(path);
}

async function download(url: string, ask: typeof fetch): Promise<string> {
  if (!/^https:/i.test(url) || !URL.canParse(url)) throw new CannotRun(`${url} is no https address.`);
  const safeFetch = createSafeFetch({
    fetch: ask,
    allows: ({ protocol }) => protocol === "https:",
    hidesRedirects: false,
  });
  try {
    const response = await safeFetch(url, { headers: { accept: "text/calendar" } });
    if (response.ok) return await response.text();
    throw new CannotRun(`${url} answered ${response.status}.`);
  } catch (error) {
    if (error instanceof GitHubError) throw new CannotRun(`the calendar cannot be read: ${error.message}.`);
    throw error;
  }
}

/** A date is its 00:00, and a time without a zone is one in UTC, so that the answer is the same on every computer. */
function readFrom(text: string): Date {
  const [, date, time = "T00:00", zone = "Z"] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(text.trim()) ??
    [];
  const from = new Date(`${date ?? ""}${time}${zone}`.toUpperCase());
  const isDay = date !== undefined && new Date(`${date}T00:00Z`).getTime() === Date.parse(date);
  if (isDay && !Number.isNaN(from.getTime()) && new Date(`${date}T00:00Z`).toISOString().startsWith(date))
    return from;
  throw new CannotRun(`--from ${text} is no date or time: write 2024-05-09 or 2024-05-09T14:00:00Z.`);
}

function readCount(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= maximumCount) return count;
  throw new CannotRun(`--count ${text} is no number from 1 to ${maximumCount}.`);
}

function described(occurrences: readonly Occurrence[], none: string): string {
  if (occurrences.length === 0) return `${none}\n`;
  return occurrences
    .map(({ start, end, summary, joining }) => {
      const isSameDay = start.slice(0, 10) === end.slice(0, 10);
      const until = isSameDay ? end.slice(11, 16) : `${end.slice(0, 10)} ${end.slice(11, 16)}`;
      // A calendar's text is somebody else's: nothing in it may command the terminal.
      const line = `${start.slice(0, 10)} ${start.slice(11, 16)}–${until} UTC  ${summary.replace(/\p{C}+/gu, " ")}`;
      return joining === null ? `${line}\n` : `${line}\n  ${joining.replace(/\p{C}+/gu, " ")}\n`;
    })
    .join("");
}
