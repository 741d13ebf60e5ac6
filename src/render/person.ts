import * as l10n from "@vscode/l10n";
import type { Person } from "../github/subject.js";
import { escapeAll } from "../minutes/escape.js";
import { renderDay } from "./day.js";

/** What the workspace's minutes say of a person. */
export interface Attendance {
  readonly times: number;
  /** `YYYY-MM-DD` */
  readonly last: string;
}

/** A person as Markdown: picture, name, handle, when he last attended. `person` is absent where GitHub was not asked. */
export function renderPerson(
  handle: string,
  person: Person | undefined,
  attendance: Attendance | undefined,
  now: Date,
): string {
  const login = person?.login ?? handle;
  // The reader takes avatars from GitHub's own host only.
  const picture = person?.avatarUrl ? `![](${encodeURI(person.avatarUrl)}|width=32,height=32) ` : "";
  const name = person?.name ? `**${escapeAll(person.name)}** · ` : "";
  const link = `[@${escapeAll(login)}](https://github.com/${encodeURIComponent(login)})`;
  const lines = [`${picture}${name}${link}`];
  if (attendance) {
    const last = renderDay(attendance.last, now);
    const words =
      attendance.times === 1
        ? l10n.t("Attended once in this workspace's minutes, last on {0}", last)
        : l10n.t("Attended {0} times in this workspace's minutes, last on {1}", attendance.times, last);
    lines.push(`$(calendar) ${words}`);
  }
  return lines.join("\n\n");
}
