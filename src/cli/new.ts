import { newMinutes } from "../meeting/template/newMinutes.js";
import { TemplateError } from "../meeting/template/view.js";
import { existsSync } from "node:fs";
import { CannotRun, type Command, readArguments } from "./command.js";
import { readText } from "./files.js";
import { withGitHub } from "./github.js";
import { readMeeting, readWhen } from "./meeting.js";
import { writeNew } from "./write.js";

/** `minutes new` */
export const create: Command = {
  usage: "GROUP [--date YYYY-MM-DD] [--out FILE] [--calendar FILE_OR_URL] [--template FILE]",
  summary:
    "Prints the minutes of a group's next meeting, or of that day, with its agenda; --out writes them to a new file.",
  run: async (args, world) => {
    const { positionals, values } = readArguments(args, {
      date: { type: "string" },
      out: { type: "string" },
      calendar: { type: "string" },
      template: { type: "string" },
    });
    const { out } = values;
    // Said before anything is asked for; the writing itself refuses, too.
    if (out !== undefined && existsSync(out))
      throw new CannotRun(`${out} is there already, and is left as it is.`);
    const template = values.template === undefined ? undefined : readText(values.template);
    const when = await readWhen({ positionals, values }, world);
    const meeting = await withGitHub(world, (github) => readMeeting(when, github, world));
    const text = rendered(() => newMinutes(meeting, template));
    if (out === undefined) world.print(text);
    else writeNew(out, text);
    return 0;
  },
};

function rendered(render: () => string): string {
  try {
    return render();
  } catch (error) {
    if (error instanceof TemplateError) throw new CannotRun(`the template cannot be used: ${error.message}`);
    throw error;
  }
}
