import { createHash } from "node:crypto";
import type { Entry, Minutes } from "../../src/minutes/model.js";
import { LineIndex } from "../../src/minutes/text/lines.js";
import { parseMinutes } from "../../src/minutes/parse.js";
import { isMinutesFile } from "../../src/minutes/recognize.js";
import type { Gold, GoldAttendee, GoldEntry, GoldItem, GoldLink, GoldNote } from "./gold.js";

/** What the parser says, in the gold's shape. */
export function readParsed(file: string, text: string): Gold {
  const minutes = parseMinutes(text);
  const lines = new LineIndex(text);
  const lineOf = ({ start }: { readonly start: number }): number => lines.at(start).line;
  return {
    file,
    minutes: isMinutesFile(file, text),
    title: minutes.title?.text ?? null,
    date: minutes.date?.iso ?? null,
    agendaLabel: minutes.extracted?.label ?? null,
    agendaOrg: minutes.extracted?.org ?? null,
    links: minutes.links.map(({ span, label, url }): GoldLink => ({
      line: lineOf(span),
      label,
      url: url ?? null,
    })),
    attendees: minutes.attendees.map(({ span, name, handle, team, role, observer }): GoldAttendee => ({
      line: lineOf(span),
      name: name ?? null,
      handle: handle ?? null,
      team: team ?? null,
      role: role ?? null,
      observer,
    })),
    ...readTalk(minutes, lineOf),
  };
}

type LineOf = (span: { readonly start: number }) => number;

function readTalk(minutes: Minutes, lineOf: LineOf): Pick<Gold, "items" | "standing" | "notes"> {
  const listed = minutes.items.filter(({ isHeading }) => !isHeading);
  const itemOf = (index: number | undefined): number | null => {
    const item = index === undefined ? undefined : minutes.items[index];
    return item && !item.isHeading ? listed.indexOf(item) : null;
  };
  return {
    items: listed.map((item): GoldItem => ({
      ...entryOf(item, lineOf),
      repo: item.repository ? `${item.repository.owner}/${item.repository.name}` : null,
      number: item.number ?? null,
    })),
    standing: minutes.standing.map((entry) => entryOf(entry, lineOf)),
    notes: minutes.notes.map(({ span, item, standing, speaker, owner, kinds }): GoldNote => ({
      line: lineOf(span),
      item: itemOf(item),
      standing: standing ?? null,
      speaker: speaker?.name ?? null,
      owner: owner?.name ?? null,
      kinds,
    })),
  };
}

function entryOf({ span, title, checked, noteLines }: Entry, lineOf: LineOf): GoldEntry {
  const titleHash = createHash("sha256").update(title).digest("hex").slice(0, 12);
  return { line: lineOf(span), titleHash, checked: checked ?? null, noteLines };
}
