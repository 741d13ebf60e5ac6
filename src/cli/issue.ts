import { createIssue } from "../github/issues.js";
import { meetingIssue } from "../meeting/issue/meetingIssue.js";
import { CannotRun, type Command, readArguments } from "./command.js";
import { withGitHub } from "./github.js";
import { readMeeting, readWhen } from "./meeting.js";

export const issue: Command = {
  usage: "GROUP [--date YYYY-MM-DD] [--dry-run] [--calendar FILE_OR_URL]",
  summary:
    "Prints the address of the issue of a group's next meeting, made where there is none; --dry-run prints its text.",
  run: async (args, world) => {
    const { positionals, values } = readArguments(args, {
      date: { type: "string" },
      calendar: { type: "string" },
      "dry-run": { type: "boolean" },
    });
    const when = await readWhen({ positionals, values }, world);
    const address = await withGitHub(world, async (github) => {
      const meeting = await readMeeting(when, github, world);
      const text = meetingIssue(meeting);
      if (!text) throw new CannotRun(`${when.config.name} names no repository for the issue.`);
      const { owner, repo, title, body, labels } = text;
      if (values["dry-run"]) return `${title}\n\n${body}`;
      if (meeting.issueUrl !== undefined) return `${meeting.issueUrl}\n`;
      if (!(await github.client.isSignedIn())) throw new CannotRun("making an issue takes a GITHUB_TOKEN.");
      const made = await createIssue(github.client, { owner, name: repo }, { title, body, labels });
      return `${made.url}\n`;
    });
    world.print(address);
    return 0;
  },
};
