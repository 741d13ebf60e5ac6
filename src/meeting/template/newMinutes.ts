import { extracted, timeSection } from "./parts.js";
import type { Meeting } from "./meeting.js";
import { fillIn } from "./view.js";

/** What new minutes are made from where a group has no template of its own: generation C. */
const minutesTemplate = `# {{title}}

${timeSection}
## Links

* **Recording**:
{{#minutesUrl}}
* Minutes: <{{.}}>
{{/minutesUrl}}
* GitHub Issue:{{#issueUrl}} <{{.}}>{{/issueUrl}}

## Present

### Observers/Guests

## Agenda

### Announcements

{{#sections}}
### {{title}}

{{#description}}
{{.}}

{{/description}}
{{#items}}
* {{.}}
{{/items}}
{{#hasItems}}

{{/hasItems}}
{{/sections}}
${extracted}
## Q&A, Other

## Upcoming Meetings

* **Calendar**: <{{calendarPage}}>

Click \`Add to Google Calendar\` at the bottom left to add to your own Google calendar.
`;

/**
 * The minutes of a meeting that is still to be held. Nobody is present yet: the invited are candidates, no more.
 *
 * @param template in Mustache; see `viewOf` for its tags
 * @throws TemplateError where the template is none
 */
export function newMinutes(meeting: Meeting, template = minutesTemplate): string {
  return fillIn(template, meeting);
}
