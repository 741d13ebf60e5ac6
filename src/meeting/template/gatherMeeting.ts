import type { RepositoryName } from "../../minutes/model.js";
import type { GroupConfig } from "../groupConfig.js";
import { type Meeting, meetingTitle } from "./meeting.js";
import type { When } from "./when.js";

/** Where the parts of a meeting are read from; each throws what its source throws. */
export interface MeetingSources {
  readonly agenda: (query: { readonly org: string; readonly label: string }) => Promise<Meeting["subjects"]>;
  /** The address of the issue with that title, where there is one. */
  readonly findIssue: (repository: RepositoryName, title: string) => Promise<string | undefined>;
}

/** A group's meeting with its agenda and its issue, both asked for at once. */
export async function gatherMeeting(
  config: GroupConfig,
  when: When,
  { agenda, findIssue }: MeetingSources,
): Promise<Meeting> {
  const { github } = config;
  const title = meetingTitle(config, when.date);
  const [subjects, issueUrl] = github
    ? await Promise.all([
        agenda({ org: github.owner, label: github.agendaLabel }),
        findIssue({ owner: github.owner, name: github.repo }, title),
      ])
    : [[], undefined];
  return { ...when, config, subjects, issueUrl, minutesUrl: undefined };
}
