import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { WorkspaceHistory } from "../host/history.js";
import { toRange } from "../host/spans.js";
import { locate } from "../minutes/locate.js";
import { listedAt, personAt, placesOf } from "../minutes/glance/person.js";
import type { Minutes, Reference } from "../minutes/model.js";
import type { Span } from "../minutes/span.js";
import { lineStarts, positionIn } from "../minutes/glance/positions.js";

/** From a speaker or a handle to Present; from a person or an issue to wherever the workspace's minutes name it. */
export function registerNavigation(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
  history: WorkspaceHistory,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position) {
        if (!documents.isMinutes(document)) return undefined;
        const attendee = listedAt(documents.get(document), document.offsetAt(position));
        return attendee && new vscode.Location(document.uri, toRange(document, attendee.span));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, _context, token) {
        if (!documents.isMinutes(document)) return undefined;
        const find = finderAt(documents.get(document), document.offsetAt(position));
        if (!find) return undefined;
        const others = (await history.get()).all();
        if (token.isCancellationRequested) return undefined;
        return [...read(document, documents, others)].flatMap(([uri, minutes]) =>
          locations(uri, minutes.text, find(minutes)),
        );
      },
    }),
  );
}

type Finder = (minutes: Minutes) => readonly Span[];

/** How to find elsewhere what stands here. */
function finderAt(minutes: Minutes, offset: number): Finder | undefined {
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
