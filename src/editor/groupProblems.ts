import * as vscode from "vscode";
import type { BrokenFile } from "../host/groupFiles.js";
import type { Groups } from "../host/groups.js";
import { groupIdOf, isGroupFile, readGroupConfig } from "../meeting/groupConfig.js";
import { placeOfMember } from "../meeting/memberPlace.js";
import type { Span } from "../minutes/span.js";

/** Milliseconds without a key press after which a file is read. */
const settled = 300;

/**
 * Shows in each `*.meeting.json` of the workspace what keeps it from describing a group; in one that is not saved,
 * what the editor holds of it counts.
 */
export function registerGroupProblems(groups: Groups): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection("minutes.groups");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const look = async () => {
    const own = ++turn;
    const onDisk = await groups.broken();
    // Somebody typed meanwhile, and a later look shows it; or it is all over.
    if (own !== turn) return;
    const edited = vscode.workspace.textDocuments.filter(isEdited).map(readEdited);
    shown.clear();
    for (const file of onDisk) shown.set(file.uri, diagnosticsOf(file));
    for (const file of edited) shown.set(file.uri, diagnosticsOf(file));
  };
  const schedule = (delay: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), delay);
  };
  const scheduleFor = (document: vscode.TextDocument, delay: number) => {
    if (describesGroup(document)) schedule(delay);
  };
  schedule(0);
  return vscode.Disposable.from(
    shown,
    {
      dispose: () => {
        turn++;
        clearTimeout(waiting);
      },
    },
    groups.onDidChange(() => schedule(0)),
    vscode.workspace.onDidCloseTextDocument((document) => scheduleFor(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // A save changes no content; the disk has it a moment later, and says so.
      if (contentChanges.length > 0) scheduleFor(document, settled);
    }),
  );
}

/** What git shows of an earlier version belongs to no folder of the workspace. */
function describesGroup({ uri }: vscode.TextDocument): boolean {
  return isGroupFile(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** What is not edited may be a document whose file is gone. */
function isEdited(document: vscode.TextDocument): boolean {
  return document.isDirty && describesGroup(document);
}

function readEdited(document: vscode.TextDocument): BrokenFile {
  const text = document.getText();
  return { uri: document.uri, text, problems: readGroupConfig(groupIdOf(document.uri.path), text).problems };
}

function diagnosticsOf({ text, problems }: BrokenFile): vscode.Diagnostic[] {
  return problems.map(({ path, message }) => {
    const words = vscode.l10n.t("{0} The group is left out until this is mended.", message);
    const diagnostic = new vscode.Diagnostic(rangeIn(text, placeOfMember(text, path)), words);
    diagnostic.source = "Minutes";
    return diagnostic;
  });
}

function rangeIn(text: string, { start, end }: Span): vscode.Range {
  return new vscode.Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
