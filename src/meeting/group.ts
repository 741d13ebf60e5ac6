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
  /** The group named in the settings, by its id. */
  readonly chosen: string;
  readonly configured: readonly GroupConfig[];
  /** Groups of `*.meeting.json` files, nearest to the document first. */
  readonly files: readonly GroupConfig[];
  readonly extracted: ExtractedLine | undefined;
  /** `owner/name` of the workspace's git remote. */
  readonly remote: { readonly owner: string; readonly name: string } | undefined;
}

/** The group that the clues tell, or undefined. One that settings name wins over every guess. */
export function resolveGroup(clues: GroupClues): Group | undefined {
  return fromSettings(clues) ?? fromDocument(clues) ?? fromFiles(clues) ?? fromRemote(clues);
}

function fromSettings({ chosen, configured, files }: GroupClues): Group | undefined {
  const named = chosen ? [...configured, ...files].find(({ id }) => id === chosen) : configured[0];
  return named && configuredGroup(named, "settings");
}

function fromDocument({ extracted, configured, files }: GroupClues): Group | undefined {
  if (!extracted?.label || !extracted.org) return undefined;
  const { label, org } = extracted;
  const config = [...configured, ...files].find(
    ({ github }) => github?.agendaLabel === label && github.owner.toLowerCase() === org.toLowerCase(),
  );
  return { source: "document", name: config?.name ?? label, org, label, config };
}

function fromFiles({ files }: GroupClues): Group | undefined {
  const found = files.find(({ github }) => github);
  return found && configuredGroup(found, "file");
}

function fromRemote({ remote }: GroupClues): Group | undefined {
  if (!remote) return undefined;
  const label = `${remote.name}-agenda`;
  return { source: "remote", name: label, org: remote.owner, label, config: undefined };
}

function configuredGroup(config: GroupConfig, source: GroupSource): Group | undefined {
  const { github, name } = config;
  return github && { source, name, org: github.owner, label: github.agendaLabel, config };
}
