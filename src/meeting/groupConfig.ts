import * as l10n from "@vscode/l10n";

/** A group's `*.meeting.json`, as nodejs/create-node-meeting-artifacts defines it; what is absent has its default. */
export interface GroupConfig {
  /** The file's stem, `security-wg`. */
  readonly id: string;
  readonly name: string;
  /** First words of the title. */
  readonly host: string;
  readonly calendar: CalendarConfig | undefined;
  readonly github: GitHubConfig | undefined;
  readonly hackmdTeam: string | undefined;
  readonly joining: JoiningConfig;
  /** `Name @handle (role)` or `Some team: @org/team`. */
  readonly invited: readonly string[];
  readonly observers: readonly string[];
  /** Curated sections, in the minutes only. */
  readonly agenda: readonly CuratedSection[];
}

export interface CalendarConfig {
  /** Part of the event's summary or description. */
  readonly filter: string;
  readonly url: string;
  readonly page: string;
}

export interface GitHubConfig {
  readonly owner: string;
  readonly repo: string;
  readonly agendaLabel: string;
  readonly issueLabels: readonly string[];
}

export interface JoiningConfig {
  readonly participant: string | undefined;
  readonly observer: string | undefined;
  readonly notes: string | undefined;
  readonly sessions: readonly { readonly time: string; readonly participant: string }[];
}

export interface CuratedSection {
  readonly title: string;
  readonly description: string | undefined;
  readonly items: readonly string[];
}

/** What is wrong with a file: the member it is about, `github.owner`, and one sentence. */
export interface ConfigProblem {
  readonly path: string;
  readonly message: string;
}

const ENDING = ".meeting.json";

export function isGroupFile(path: string): boolean {
  return path.endsWith(ENDING);
}

/** The group that a `*.meeting.json` describes: the stem of its name. */
export function groupIdOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return isGroupFile(name) ? name.slice(0, -ENDING.length) : name.replace(/\.json$/, "");
}

export type ReadConfig =
  | { readonly config: GroupConfig; readonly problems: readonly ConfigProblem[] }
  | { readonly config: undefined; readonly problems: readonly ConfigProblem[] };

/** Reads a file's text. A file with problems gives no group, and says each of them. */
export function readGroupConfig(id: string, text: string): ReadConfig {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { config: undefined, problems: [{ path: "", message: l10n.t("This file is no JSON.") }] };
  }
  return readGroup(id, value);
}

/** Reads the same shape from a value, as settings hold it. */
export function readGroup(id: string, value: unknown): ReadConfig {
  const reader = new Reader();
  const file = reader.object(value, "");
  const host = reader.text(file, "host") ?? "Node.js";
  const config: GroupConfig = {
    id,
    name: reader.required(file, "name"),
    host,
    calendar: reader.part(file, "calendar", (calendar) => ({
      filter: reader.required(calendar, "calendar.filter"),
      url: reader.required(calendar, "calendar.url"),
      page:
        reader.text(calendar, "calendar.page") ??
        (host === "OpenJS Foundation" ? "https://calendar.openjsf.org" : "https://nodejs.org/calendar"),
    })),
    github: reader.part(file, "github", (github) => ({
      owner: reader.required(github, "github.owner"),
      repo: reader.required(github, "github.repo"),
      agendaLabel: reader.text(github, "github.agendaLabel") ?? `${id}-agenda`,
      issueLabels: reader.texts(github, "github.issueLabels"),
    })),
    hackmdTeam: reader.part(file, "hackmd", (hackmd) => reader.text(hackmd, "hackmd.team")),
    joining: readJoining(reader, file),
    invited: reader.texts(file, "invited"),
    observers: reader.texts(file, "observers"),
    agenda: reader
      .list(file, "agenda")
      .map((section, index) => readSection(reader, section, `agenda[${index}]`)),
  };
  return reader.problems.length > 0
    ? { config: undefined, problems: reader.problems }
    : { config, problems: [] };
}

function readJoining(reader: Reader, file: Members): JoiningConfig {
  const joining = reader.part(file, "joining", (found) => found) ?? {};
  return {
    participant: reader.text(joining, "joining.participant"),
    observer: reader.text(joining, "joining.observer"),
    notes: reader.text(joining, "joining.notes"),
    sessions: reader.list(joining, "joining.sessions").map((value, index) => {
      const path = `joining.sessions[${index}]`;
      const session = reader.object(value, path);
      const time = reader.required(session, `${path}.time`);
      if (time && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))
        reader.report(`${path}.time`, l10n.t("Expected {0}.time to be a time as 14:30.", path));
      return { time, participant: reader.required(session, `${path}.participant`) };
    }),
  };
}

function readSection(reader: Reader, value: unknown, path: string): CuratedSection {
  const section = reader.object(value, path);
  return {
    title: reader.required(section, `${path}.title`),
    description: reader.text(section, `${path}.description`),
    items: reader.texts(section, `${path}.items`),
  };
}

type Members = Readonly<Record<string, unknown>>;

/** Takes members out of values of unknown shape and gathers what is wrong. Paths end in the member's name. */
class Reader {
  readonly problems: ConfigProblem[] = [];

  report(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  object(value: unknown, path: string): Members {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
    this.report(path, l10n.t("Expected an object with members."));
    return {};
  }

  part<T>(from: Members, name: string, read: (members: Members) => T): T | undefined {
    const value = this.member(from, name);
    return value === undefined ? undefined : read(this.object(value, name));
  }

  text(from: Members, path: string): string | undefined {
    const value = this.member(from, path);
    if (value === undefined) return undefined;
    if (typeof value === "string" && value.trim() !== "") return value;
    this.report(path, l10n.t("Expected {0} to be text.", path));
    return undefined;
  }

  required(from: Members, path: string): string {
    const value = this.text(from, path);
    if (value === undefined && this.member(from, path) === undefined)
      this.report(path, l10n.t("{0} is missing.", path));
    return value ?? "";
  }

  list(from: Members, path: string): readonly unknown[] {
    const value = this.member(from, path);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.report(path, l10n.t("Expected {0} to be a list.", path));
    return [];
  }

  texts(from: Members, path: string): readonly string[] {
    const values = this.list(from, path);
    if (values.every((value) => typeof value === "string")) return values;
    this.report(path, l10n.t("Expected {0} to be a list of texts.", path));
    return [];
  }

  private member(from: Members, path: string): unknown {
    const name = path.slice(path.lastIndexOf(".") + 1);
    return Object.hasOwn(from, name) ? from[name] : undefined;
  }
}
