import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { resolveGroup } from "../meeting/group.js";
import { type GroupConfig, groupIdOf, isGroupFile, readGroupConfig } from "../meeting/groupConfig.js";
import { applyChanges } from "../minutes/document.js";
import { oneLine } from "../minutes/escape.js";
import { nameOf } from "../minutes/refresh/fresh.js";
import { gatherAgenda } from "../minutes/refresh/gatherAgenda.js";
import type { Minutes } from "../minutes/model.js";
import { parseMinutes } from "../minutes/parse.js";
import { isMinutesFile } from "../minutes/recognize.js";
import { pastDay } from "../minutes/refresh/past.js";
import { refreshAgenda } from "../minutes/refresh/refreshAgenda.js";
import type { RefreshSummary } from "../minutes/refresh/summary.js";
import { readAgenda } from "./agenda.js";
import { CannotRun, type Command, readArguments } from "./command.js";
import { isFile, readText } from "./files.js";
import { withGitHub } from "./github.js";
import { replaceText } from "./write.js";

export const refresh: Command = {
  usage: "FILE [--dry-run] [--keep-titles]",
  summary:
    "Brings the agenda in minutes up to date without touching a note; --dry-run only says what it would do.",
  run: async (args, world) => {
    const { positionals, values } = readArguments(args, {
      "dry-run": { type: "boolean" },
      "keep-titles": { type: "boolean" },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new CannotRun("name one file of minutes.");
    if (!isFile(path)) throw new CannotRun(`${path} is a folder: name one file of minutes.`);
    const text = readText(path);
    if (!isMinutesFile(path, text))
      throw new CannotRun(`${path} does not read like minutes, and is left as it is.`);
    const minutes = parseMinutes(text);
    const past = pastDay(minutes, world.now());
    if (past !== undefined)
      world.complain(
        `minutes refresh: the meeting of ${past} is over, and its agenda is refreshed all the same.`,
      );
    const group = groupOf(path, minutes);
    const agenda = await withGitHub(world, async ({ store }) =>
      gatherAgenda(minutes, await readAgenda(store, group, world), (name) =>
        store.subject(name).then(
          ({ value }) => value,
          () => undefined,
        ),
      ),
    );
    const { changes, summary } = refreshAgenda(minutes, agenda, {
      keepTitles: values["keep-titles"] ?? false,
    });
    if (changes.length > 0 && !values["dry-run"]) replaceText(path, text, applyChanges(text, changes));
    for (const line of lines(summary)) world.print(`${oneLine(line)}\n`);
    return 0;
  },
};

/** The group that the document names, else the one whose configuration is nearest: beside it, or in a folder above. */
function groupOf(path: string, minutes: Minutes): { readonly org: string; readonly label: string } {
  let folder = dirname(resolve(path));
  let files: readonly GroupConfig[] = [];
  while (files.length === 0) {
    files = groupsIn(folder);
    if (folder === dirname(folder)) break;
    folder = dirname(folder);
  }
  const { title, extracted } = minutes;
  const clues = { chosen: "", configured: [], files, nearest: files, remote: undefined };
  const group = resolveGroup({ ...clues, title: title?.text, extracted });
  if (group) return group;
  throw new CannotRun(
    `${path} does not say which label its agenda has, and no *.meeting.json is near that does.`,
  );
}

function groupsIn(folder: string): readonly GroupConfig[] {
  const names = readdirSync(folder).filter((name) => isGroupFile(name));
  return names.flatMap((name) => {
    const { config } = readGroupConfig(groupIdOf(name), readText(join(folder, name)));
    return config ?? [];
  });
}

function lines({ inserted, retitled, moved, gone, blocked, hidden }: RefreshSummary): readonly string[] {
  return [
    ...inserted.map((item) => `inserted: ${nameOf(item)} ${item.title}`),
    ...moved.map(({ from, to }) => `moved: ${nameOf(from)} is ${nameOf(to)} now`),
    ...retitled.map(({ name, from, to }) => `retitled: ${nameOf(name)} "${from}" is "${to}" now`),
    ...gone.map(({ name, title, why }) => `gone: ${nameOf(name)} ${title} (${reasons[why]}; left as it is)`),
    ...blocked.map((item) => `by hand: ${nameOf(item)} ${item.title} (there is no safe place for it)`),
    ...(hidden > 0 ? [`private: ${hidden} left out`] : []),
  ];
}

const reasons = {
  closed: "closed",
  merged: "merged",
  unlabelled: "without the label",
  unknown: "not on the agenda",
} as const;
