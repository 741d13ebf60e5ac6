/** Minutes to try things on, where there is no folder: the form is that of the newest template, the words are made up. */
export const sampleMinutes = `# Node.js Security team Meeting 2024-06-06

<!-- A sample: the issues can be found on GitHub, what is said here is made up. Change what you like. -->

## Time

**UTC Thu, Jun 6, 2024, 02:00 PM**:

| Timezone | Date/Time |
| -------- | --------- |
| US / Pacific | Thu, Jun 6, 2024, 07:00 AM |
| US / Eastern | Thu, Jun 6, 2024, 10:00 AM |
| EU / Central | Thu, Jun 6, 2024, 04:00 PM |
| Chennai | Thu, Jun 6, 2024, 07:30 PM |
| Tokyo | Thu, Jun 6, 2024, 11:00 PM |

## Links

* Recording: <https://www.youtube.com/watch?v=mInUtEsSmPl>
* GitHub Issue: <https://github.com/nodejs/security-wg/issues/1321>

## Present

* Mona Lisa Octocat (@octocat)
* Hubert Robot (@hubot)

### Observers/Guests

## Agenda

Extracted from **security-wg-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.

### nodejs/node

* Remove --experimental-policy [#52575](https://github.com/nodejs/node/issues/52575)
  * @octocat: it is gone from main; hover over the number to see what became of it
  * Decision: the older lines keep it

### nodejs/security-wg

* Discuss adding --security-revert to NODE_OPTIONS [#1262](https://github.com/nodejs/security-wg/issues/1262)
  * @hubot: both ways should be asked for before a fix can be reverted
  * Action: @octocat writes that into #1262
* Audit build process for dependencies [#1037](https://github.com/nodejs/security-wg/issues/1037)

## Q&A, Other

* Run “Minutes: Insert Attendees…” to list somebody else as present
`;
