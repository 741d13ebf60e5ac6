import { findIssue } from "../github/issues.js";
import type { GroupConfig } from "../meeting/groupConfig.js";
import { gatherMeeting } from "../meeting/template/gatherMeeting.js";
import type { Meeting } from "../meeting/template/meeting.js";
import { meetingOn, nextMeetings, readDay, type When } from "../meeting/template/when.js";
import { readAgenda } from "./agenda.js";
import { CannotRun, type World } from "./command.js";
import type { GitHub } from "./github.js";
import { readGroup } from "./group.js";
import { readCalendar } from "./next.js";

/** What `minutes new` and `minutes issue` are told of a meeting. */
export interface MeetingArguments {
  readonly positionals: readonly string[];
  readonly values: { readonly date?: string; readonly calendar?: string };
}

/** Which group meets, and when: on the day that is named, else as its calendar tells. */
export async function readWhen(
  { positionals, values }: MeetingArguments,
  world: World,
): Promise<{ readonly config: GroupConfig; readonly when: When }> {
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new CannotRun("name one group.");
  const config = readGroup(name);
  const source = values.calendar ?? config.calendar?.url;
  if (values.date !== undefined) {
    const date = readDay(values.date);
    if (date === undefined) throw new CannotRun(`--date ${values.date} is no day: write 2024-05-23.`);
    return { config, when: meetingOn(await calendarOrNone(source, world), config, date) };
  }
  if (source === undefined) throw new CannotRun(`${config.name} has no calendar: name the day with --date.`);
  const calendar = await readCalendar(source, fetch);
  const { meetings, problems } = nextMeetings(calendar, config, { from: world.now(), count: 1 });
  for (const problem of problems) world.complain(problem);
  const [when] = meetings;
  if (!when)
    throw new CannotRun(`${config.name} has no next meeting in its calendar: name the day with --date.`);
  return { config, when };
}

/** The meeting with its agenda and its issue as GitHub has them now. */
export function readMeeting(
  { config, when }: { readonly config: GroupConfig; readonly when: When },
  { client, store }: GitHub,
  world: World,
): Promise<Meeting> {
  return gatherMeeting(config, when, {
    agenda: async (query) => (await readAgenda(store, query, world)).subjects,
    findIssue: async (repository, title) => (await findIssue(client, repository, title))?.url,
  });
}

/** Where the day is known the calendar adds the time only: the work goes on without it. */
async function calendarOrNone(source: string | undefined, { complain }: World): Promise<string | undefined> {
  if (source === undefined) return undefined;
  try {
    return await readCalendar(source, fetch);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    complain(`The time of the meeting is left out: ${error.message}`);
    return undefined;
  }
}
