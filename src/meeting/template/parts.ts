/** What the minutes and the meeting's issue have in common; each part ends with an empty line. */

export const timeSection = `## Time

{{#times}}
**UTC {{utc}}**:

| Timezone | Date/Time |
| -------- | --------- |
{{#zones}}
| {{label}} | {{time}} |
{{/zones}}

Or in your local time:

* {{timeAndDate}}
* or {{wolfram}}
{{/times}}
{{^times}}
**{{day}}**
{{/times}}
`;

export const extracted = `### Issues and Pull Requests

{{#label}}
Extracted from **{{label}}** labelled issues and pull requests from the **{{owner}} org** prior to the meeting.

{{/label}}
{{#repositories}}
#### {{name}}

{{#items}}
* {{title}} [#{{number}}]({{url}})
{{/items}}

{{/repositories}}`;
