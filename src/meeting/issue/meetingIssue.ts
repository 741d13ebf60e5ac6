import { withoutMentions } from "../../minutes/escape.js";
import { type Meeting, meetingTitle } from "../template/meeting.js";
import { extracted, timeSection } from "../template/parts.js";
import { fillIn } from "../template/view.js";

/** The issue that invites to a meeting, as it will stand on GitHub. */
export interface MeetingIssue {
  readonly owner: string;
  readonly repo: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

const template = `${timeSection}
{{#minutesUrl}}
## Links

* Minutes: <{{.}}>

{{/minutesUrl}}
## Invited

{{#invited}}
* {{.}}
{{/invited}}

### Observers/Guests

{{#observers}}
* {{.}}
{{/observers}}
{{^observers}}
_None._
{{/observers}}

## Agenda

${extracted}
{{^repositories}}
_Nothing is on the agenda yet._

{{/repositories}}
## Joining the meeting

{{#joining}}
{{#participant}}
* To join the meeting: {{.}}
{{/participant}}
{{#sessions}}
* To join the meeting at {{time}} UTC: {{participant}}
{{/sessions}}
{{#observer}}
* To watch the meeting: {{.}}
{{/observer}}
{{#notes}}
* {{.}}
{{/notes}}
{{/joining}}

---

**Invitees**

Please say with a reaction to this post whether you will be there.

* :+1: - Attending
* :-1: - Not attending
* :confused: - Not sure
`;

/** Undefined where the group's configuration names no repository. Nothing of a private repository stands in it. */
export function meetingIssue(meeting: Meeting): MeetingIssue | undefined {
  const { github } = meeting.config;
  if (!github) return undefined;
  return {
    owner: github.owner,
    repo: github.repo,
    title: meetingTitle(meeting.config, meeting.date),
    body: fillIn(template, meeting, withoutMentions).replace(/\n{3,}/g, "\n\n"),
    labels: github.issueLabels,
  };
}
