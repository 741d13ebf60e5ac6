import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { toRange } from "../host/spans.js";
import { listedAt, personAt, placesOf } from "../minutes/glance/person.js";
import { lineStarts, positionIn } from "../minutes/glance/positions.js";
import { locate } from "../minutes/locate.js";
import type { Minutes, Reference } from "../minutes/model.js";
import type { Span } from "../minutes/span.js";

/** Where Present lists who is named at a position. */
export function definitionAt(
  document: vscode.TextDocument,
  minutes: Minutes,
  position: vscode.Position,
): vscode.Location | undefined {
  const attendee = listedAt(minutes, document.offsetAt(position));
  return attendee && new vscode.Location(document.uri, toRange(document, attendee.span));
}

/** Every place in the workspace's minutes, those of the document first. */
export function locationsIn(
  document: vscode.TextDocument,
  documents: MinutesDocuments,
  others: Iterable<readonly [path: string, Minutes]>,
  find: Finder,
): vscode.Location[] {
  return [...read(document, documents, others)].flatMap(([uri, minutes]) =>
    locations(uri, minutes.text, find(minutes)),
  );
}

/** Finds in any minutes what was asked for. */
type Finder = (minutes: Minutes) => readonly Span[];

/** How to find elsewhere what stands here. */
export function finderAt(minutes: Minutes, offset: number): Finder | undefined {
  const located = locate(minutes, offset);
  if (located?.kind === "reference") return issueFinder(located.reference);
  const place = personAt(minutes, offset);
  if (!place) return undefined;
  const attendee = place.attendee === undefined ? undefined : minutes.attendees[place.attendee];
  const { start, end } = place.span;
  const wanted = {
    handle: place.handle,
    name: attendee?.name ?? (place.handle ? undefined : minutes.text.slice(start, end)),
  };
  return (other) => placesOf(other, wanted);
}

function issueFinder({ owner, repo, number }: Reference): Finder | undefined {
  if (owner === undefined || repo === undefined) return undefined;
  const wanted = `${owner}/${repo}#${number}`.toLowerCase();
  return ({ references }) =>
    references
      .filter((each) => `${each.owner ?? ""}/${each.repo ?? ""}#${each.number}`.toLowerCase() === wanted)
      .map(({ target }) => target);
}

/** Every minutes of the workspace; those that are open as they are now, saved or not. */
function* read(
  document: vscode.TextDocument,
  documents: MinutesDocuments,
  known: Iterable<readonly [path: string, Minutes]>,
): Generator<readonly [vscode.Uri, Minutes]> {
  const open = new Map(vscode.workspace.textDocuments.map((each) => [each.uri.toString(), each]));
  yield [document.uri, documents.get(document)];
  for (const [path, minutes] of known) {
    if (path === document.uri.toString()) continue;
    const shown = open.get(path);
    yield [vscode.Uri.parse(path), shown ? documents.get(shown) : minutes];
  }
}

function locations(uri: vscode.Uri, text: string, spans: readonly Span[]): vscode.Location[] {
  if (spans.length === 0) return [];
  const starts = lineStarts(text);
  const toPosition = (offset: number) => {
    const { line, character } = positionIn(starts, offset);
    return new vscode.Position(line, character);
  };
  return spans.map(
    ({ start, end }) => new vscode.Location(uri, new vscode.Range(toPosition(start), toPosition(end))),
  );
}
