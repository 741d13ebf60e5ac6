import Mustache from "mustache";
import { escapeTitle, oneLine } from "../../minutes/escape.js";
import { calendarPage, joiningOf, type Meeting, meetingTitle } from "./meeting.js";
import { dayWords, timesOf } from "./times.js";

/** What a template cannot be; its message says where. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** What the tags of a template stand for: `{{title}}`, `{{#times}}…{{/times}}`, `{{#repositories}}…{{/repositories}}`. */
export function viewOf(meeting: Meeting, titled: (title: string) => string) {
  const { config, date, start, issueUrl, minutesUrl } = meeting;
  const title = meetingTitle(config, date);
  const joining = joiningOf(meeting);
  return {
    title,
    date,
    day: dayWords(date),
    times: start === undefined ? undefined : timesOf(start, title),
    issueUrl,
    minutesUrl,
    invited: config.invited.map(oneLine),
    observers: config.observers.map(oneLine),
    sections: config.agenda.map((section) => ({ ...section, hasItems: section.items.length > 0 })),
    label: config.github?.agendaLabel,
    owner: config.github?.owner,
    repositories: byRepository(meeting, titled),
    calendarPage: calendarPage(config),
    joining: { ...joining, isKnown: joining.participant !== undefined || joining.sessions.length > 0 },
  };
}

/**
 * A template filled in. It writes Markdown, so nothing is escaped as HTML; titles from GitHub come escaped already.
 *
 * @param titled what is done to an escaped title besides
 * @throws TemplateError where the template is none
 */
export function fillIn(
  template: string,
  meeting: Meeting,
  titled: (title: string) => string = String,
): string {
  try {
    return Mustache.render(template, viewOf(meeting, titled), {}, { escape: String });
  } catch (error) {
    throw new TemplateError(error instanceof Error ? error.message : String(error));
  }
}

/** The public items of the agenda below their repositories, in the order in which those come up. */
function byRepository({ subjects }: Meeting, titled: (title: string) => string) {
  const groups = new Map<string, { title: string; number: number; url: string }[]>();
  for (const { repository, number, title, url, isPrivate } of subjects) {
    if (isPrivate) continue;
    const name = `${repository.owner}/${repository.name}`;
    groups.set(name, [...(groups.get(name) ?? []), { title: titled(escapeTitle(title)), number, url }]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}
