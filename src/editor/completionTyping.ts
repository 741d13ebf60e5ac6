import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import { placeAt } from "../minutes/complete/place.js";
import { readSubjectUrl } from "../minutes/references/subjectUrl.js";

/** Nobody types on for longer without a pause. */
const mostRounds = 30;

/**
 * Opens the list of completions where an entry begins with a letter, or where an issue's address was pasted alone on a
 * line of the agenda: VS Code itself pops up nothing for either in Markdown.
 */
export function registerCompletionTyping(
  documents: MinutesDocuments,
  github: GitHub,
  hasSuggestions: (document: vscode.TextDocument, offset: number) => Promise<boolean>,
): vscode.Disposable {
  /** Where the last change ended: where the cursor is said to be lags behind what is typed. */
  const reached = new WeakMap<vscode.TextDocument, number>();
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (change) reached.set(document, change.rangeOffset + change.text.length);
    const editor = vscode.window.activeTextEditor;
    if (!change || contentChanges.length > 1 || reason !== undefined) return;
    if (editor?.document !== document || editor.selections.length > 1 || !popsUp(document)) return;
    const isLetter = /^\p{L}$/u.test(change.text);
    const isAddress = change.text.length > 20 && readSubjectUrl(change.text.trimEnd()) !== undefined;
    if ((!isLetter && !isAddress) || !documents.isMinutes(document)) return;
    const offset = change.rangeOffset + change.text.length;
    const place = placeAt(documents.get(document), offset);
    if (isLetter && place?.sign === undefined && place?.typed.length === 1) void open(document, offset);
    if (isAddress && place?.sign === "url") void openKnowing(document, offset, place.typed);
  });

  /** Whoever types on while the list is found gets it for what is typed by then. */
  async function open(document: vscode.TextDocument, offset: number): Promise<void> {
    let at = offset;
    for (let round = 0; round < mostRounds; round++) {
      const { version } = document;
      if (!(await hasSuggestions(document, at))) return;
      if (document.version === version) {
        void vscode.commands.executeCommand("editor.action.triggerSuggest", { auto: true });
        return;
      }
      if (vscode.window.activeTextEditor?.document !== document) return;
      at = reached.get(document) ?? at;
      if (!placeAt(documents.get(document), at)?.typed) return;
    }
  }

  /** An issue that nobody asked for yet is asked for; the list opens when it is known, if the cursor waited. */
  async function openKnowing(document: vscode.TextDocument, offset: number, address: string): Promise<void> {
    const { version } = document;
    if (!(await hasSuggestions(document, offset)) && vscode.workspace.isTrusted)
      await fetchSubject(github, address);
    if (document.version === version) await open(document, offset);
  }
}

async function fetchSubject(github: GitHub, address: string): Promise<void> {
  const named = readSubjectUrl(address);
  if (!named || named.kind === "discussion") return;
  const { owner, repo, number } = named;
  const store = await github.store();
  await store
    .subject({ repository: { owner, name: repo }, number, isDiscussion: false })
    .catch(() => undefined);
}

/** Whoever wants no list without asking gets none. */
function popsUp(document: vscode.TextDocument): boolean {
  return vscode.workspace
    .getConfiguration("editor", document)
    .get<boolean>("suggestOnTriggerCharacters", true);
}
