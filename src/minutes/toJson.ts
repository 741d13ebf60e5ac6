import type { AgendaItem, Minutes, Note, RepositoryName, StandingItem } from "./model.js";
import { LineIndex } from "./text/lines.js";

/** The public face of the model, as `minutes parse --json` prints it; see docs/model.md. */
export function toJson(minutes: Minutes): Record<string, unknown> {
  const lines = new LineIndex(minutes.text);
  const listed = minutes.items.filter(({ isHeading }) => !isHeading);
  const indexOf = new Map(listed.map((item, index) => [item, index]));
  const listedIndex = (item: number | undefined): number | null => {
    const found = item === undefined ? undefined : minutes.items[item];
    return (found && indexOf.get(found)) ?? null;
  };
  return {
    minutes: minutes.isMinutes,
    title: minutes.title?.text ?? null,
    date: minutes.date?.iso ?? null,
    links: minutes.links.map(({ label, url }) => ({ label, url: url ?? null })),
    attendees: minutes.attendees.map(({ name, handle, team, role, observer }) => ({
      name: name ?? null,
      handle: handle ?? null,
      team: team ?? null,
      role: role ?? null,
      observer,
    })),
    agendaLabel: minutes.extracted?.label ?? null,
    agendaOrg: minutes.extracted?.org ?? null,
    items: listed.map(itemJson),
    standing: minutes.standing.map(entryJson),
    sections: minutes.sections.map(({ level, title, kind, heading }) => ({
      level,
      title,
      kind,
      line: lines.at(heading.start).line,
    })),
    notes: minutes.notes.map((note) => ({ item: listedIndex(note.item), ...noteJson(note, lines) })),
    references: minutes.references.map(({ owner, repo, number, kind, target }) => ({
      owner: owner ?? null,
      repo: repo ?? null,
      number,
      kind,
      ...lines.at(target.start),
    })),
    mentions: minutes.mentions.map(({ handle, span }) => ({ handle, ...lines.at(span.start) })),
  };
}

function itemJson(item: AgendaItem): Record<string, unknown> {
  return { repo: repositoryName(item.repository), number: item.number ?? null, ...entryJson(item) };
}

function entryJson({ url, title, checked, noteLines }: StandingItem): Record<string, unknown> {
  return { title, url: url ?? null, checked: checked ?? null, noteLines };
}

function noteJson(note: Note, lines: LineIndex): Record<string, unknown> {
  const { standing, kinds, speaker, owner, text, span } = note;
  return {
    standing: standing ?? null,
    kinds,
    speaker: speaker?.name ?? null,
    owner: owner?.name ?? null,
    text,
    line: lines.at(span.start).line,
  };
}

function repositoryName(repository: RepositoryName | undefined): string | null {
  return repository ? `${repository.owner}/${repository.name}` : null;
}
