import type { ExtractedLine } from "../minutes/model.js";
import type { GroupConfig } from "./groupConfig.js";

/** Where a group was found, in the order in which the places are looked at. */
export type GroupSource = "settings" | "document" | "file" | "remote";

/** The group whose agenda is shown. */
export interface Group {
  readonly source: GroupSource;
  /** What people call it, `Security team`; else its label. */
  readonly name: string;
  readonly org: string;
  readonly label: string;
  /** What its configuration says, where it has one. */
  readonly config: GroupConfig | undefined;
}

export interface GroupClues {
  /** The group named in the settings, by its id; empty where none is. */
  readonly chosen: string;
  /** Groups that the settings describe. */
  readonly configured: readonly GroupConfig[];
  /** Groups of all `*.meeting.json` files. */
  readonly files: readonly GroupConfig[];
  /** Those in the folder that is nearest to the document. */
  readonly nearest: readonly GroupConfig[];
  readonly title: string | undefined;
  readonly extracted: ExtractedLine | undefined;
  /** `owner/name` of the workspace's git remote. */
  readonly remote: { readonly owner: string; readonly name: string } | undefined;
}

/**
 * The group that the clues tell, or undefined. One that settings name wins over every guess: where it is configured
 * nowhere, no other takes its place.
 */
export function resolveGroup(clues: GroupClues): Group | undefined {
  if (clues.chosen) return fromChoice(clues);
  return fromSettings(clues) ?? fromDocument(clues) ?? fromFiles(clues) ?? fromRemote(clues);
}

function fromChoice({ chosen, configured, files }: GroupClues): Group | undefined {
  return group(
    [...configured, ...files].find(({ id }) => id === chosen),
    "settings",
  );
}

/** Of several groups in the settings the one that the document belongs to, else the first. */
function fromSettings({ configured, extracted }: GroupClues): Group | undefined {
  return group(configured.find((config) => hasAgenda(config, extracted)) ?? configured[0], "settings");
}

function fromDocument({ extracted, configured, files }: GroupClues): Group | undefined {
  const config = [...configured, ...files].find((candidate) => hasAgenda(candidate, extracted));
  const org = extracted?.org ?? config?.github?.owner;
  const label = extracted?.label;
  if (label === undefined || org === undefined) return undefined;
  return { source: "document", name: config?.name ?? label, org, label, config };
}

/** The file whose group the title names; else the only one there is. */
function fromFiles({ nearest, title }: GroupClues): Group | undefined {
  const words = title?.toLowerCase() ?? "";
  const candidates = nearest.filter(({ github }) => github);
  const named = candidates
    .filter(({ name }) => words.includes(name.toLowerCase()))
    .sort((a, b) => b.name.length - a.name.length);
  return group(named[0] ?? (candidates.length === 1 ? candidates[0] : undefined), "file");
}

function fromRemote({ remote }: GroupClues): Group | undefined {
  if (!remote) return undefined;
  const label = `${remote.name}-agenda`;
  return { source: "remote", name: label, org: remote.owner, label, config: undefined };
}

/** Whether the extracted line names the group's agenda. Labels and logins differ not by case. */
function hasAgenda({ github }: GroupConfig, extracted: ExtractedLine | undefined): boolean {
  if (!github || extracted?.label === undefined) return false;
  const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const { agendaLabel, owner } = github;
  return isSame(agendaLabel, extracted.label) && isSame(owner, extracted.org ?? owner);
}

function group(config: GroupConfig | undefined, source: GroupSource): Group | undefined {
  if (!config?.github) return undefined;
  const { owner, agendaLabel } = config.github;
  return { source, name: config.name, org: owner, label: agendaLabel, config };
}
