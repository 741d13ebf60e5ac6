import * as l10n from "@vscode/l10n";
import { fold, rosterOf } from "../minutes/attendees/roster.js";
import type { Note } from "../minutes/model.js";
import { Listed } from "./engine/listed.js";
import type { Page, Rule } from "./engine/rule.js";
import { strangersOf } from "./engine/strangers.js";

export const speakerNotListed: Rule = {
  id: "speaker-not-listed",
  severity: "warning",
  *check({ minutes, facts: { people } }) {
    const { notes, attendees, text } = minutes;
    // Where a team stands for everybody, nobody is listed yet.
    if (attendees.every(({ team }) => team !== undefined)) return;
    const roster = rosterOf(attendees);
    let listed: Listed | undefined;
    const seen: string[] = [];
    const isUnknown = (written: string, isMisspelt = false): boolean => {
      // "Ann" where two are listed is nobody for certain, and yet listed.
      if (!isMisspelt && roster.find(written)) return false;
      const first = fold(written).split(" ", 1)[0] ?? "";
      listed ??= new Listed(attendees, text);
      if (
        (!isMisspelt && listed.has(written)) ||
        seen.some((one) => one.startsWith(first) || first.startsWith(one))
      )
        return false;
      seen.push(first);
      return true;
    };
    const heard = new Set<string>();
    const silent: Note[] = [];
    for (const note of notes) {
      const { speaker } = note;
      if (!speaker) {
        if (!note.owner) silent.push(note);
        continue;
      }
      const { name: likely } = attendees[speaker.attendee ?? -1] ?? {};
      const written = likely === undefined ? speaker.name : speaker.written;
      if (heard.has(written)) continue;
      heard.add(written);
      if (isUnknown(written, lacksTheLast(written, likely)))
        yield { span: speaker.span, message: messageOf(written, likely) };
    }
    for (const { name, start, end } of strangersOf(minutes, silent, people))
      if (isUnknown(name)) yield { span: { start, end }, message: messageOf(name) };
  },
};

/** `Glen` for Glenn: the name is misspelt, not short. */
function lacksTheLast(written: string, name = ""): boolean {
  const short = fold(written);
  return fold(name).split(" ", 1)[0] === short + short.charAt(short.length - 1);
}

function messageOf(written: string, likely?: string): string {
  return likely === undefined
    ? l10n.t("Unexpected speaker {0}, expected somebody who is listed as present.", written)
    : l10n.t(
        "Unexpected speaker {0}, expected somebody who is listed as present: did you mean {1}?",
        written,
        likely,
      );
}

export const page: Page = {
  finds: "Somebody speaks in the notes who is not listed as present.",
  why: "Either the list of those present lacks somebody, or the name is misspelt. It is reported where the name comes up first.",
  good: [
    {
      text: "## Present\n\n* Daniel Byron-Lee (@dan)\n* Сковорода Никита (@example)\n* Beth Hopper (@beth)\n* Ann Lee, Example Ltd\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Dan Byron-Lee: soon\n  * Nikita: sooner\n  * Bethany: yes\n  * BMH: no\n  * Daniel B-L: yes\n",
    },
    {
      text: "## Present\n\n* Ada Byron (@ada)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Ada: soon\n  * First, the tests\n",
    },
    {
      text: "## Present\n\n* Tools team: @example/tools\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Ada: soon\n",
    },
    {
      text: "## Present\n\n* Ada Byron (@ada)\n\n## Actions of the last meeting\n\n* Edgar: will write the text\n",
    },
  ],
  bad: [
    {
      text: "## Present\n\n* Ada Byron (@ada)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Ada: soon\n  * @grace: sooner\n",
      reports: ["@grace"],
    },
    {
      text: "## Present\n\n* Jeremiah Byron (@jeremiah)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Jeremiah: soon\n  * Jerimiah: sooner\n  * Jerimiah: never\n",
      reports: ["Jerimiah"],
    },
    {
      text: "## Present\n\n* Glenn Byron (@glenn)\n* Wes Hopper (@wes)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Glen: soon\n  * Glenn: now\n  * Wes: yes\n  * Wess: sooner\n  * Tierney -> no\n",
      reports: ["Glen", "Wess", "Tierney"],
    },
    {
      text: "## Present\n\n* Ada Byron (@ada)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Ada, soon\n  * Edgar - sooner\n  * Thomas, not before spring\n  * Thomas, could you ask?\n  * Martha, Ada and Peter agree\n  * @grace\\_h: and when?\n",
      reports: ["Edgar", "Thomas", "@grace\\_h"],
    },
    {
      text: "## Present\n\n* Ada Byron @ada\n* Joan Clarke @joan\n\n## Standup\n\n* Ada Byron @ada\n  * tests\n  * Welcomed @mary\n* Joan Clarke @joan\n  * docs\n* Grace Hopper @grace (TSC)\n  * builds\n",
      reports: ["Grace Hopper"],
    },
  ],
};
