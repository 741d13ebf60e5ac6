import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import { textChanges } from "../host/textChanges.js";
import { placeAt } from "../minutes/complete/place.js";
import type { TextChange } from "../minutes/document.js";
import { readSubjectUrl } from "../minutes/references/subjectUrl.js";
import { moveThrough } from "../minutes/text/moveThrough.js";

/** Nobody types on for longer without a pause. */
const mostRounds = 30;

/** Milliseconds that a list may take to open on a slow machine. */
const settling = 3_000;

/** Somebody who types and waits for a list. */
interface Waiting {
  readonly document: vscode.TextDocument;
  /** Where what is typed begins, */
  start: number;
  /** and ends. */
  at: number;
  /** When the list was asked for. */
  since: number | undefined;
}

export interface CompletionTyping extends vscode.Disposable {
  /**
   * Where somebody types by now who was at an offset when a list was asked for: VS Code asks for the place as it was then,
   * and of the document as it is.
   */
  endOfTyping(document: vscode.TextDocument, offset: number): number;
}

/**
 * Opens the list of completions where an entry begins with a letter, or where an issue's address was pasted alone on a
 * line of the agenda: VS Code itself pops up nothing for either in Markdown.
 */
export function registerCompletionTyping(
  documents: MinutesDocuments,
  github: GitHub,
  hasSuggestions: (document: vscode.TextDocument, offset: number) => Promise<boolean>,
): CompletionTyping {
  /** Where somebody types who waits for a list: where the cursor is said to be lags behind what is typed. */
  let waiting: Waiting | undefined;
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (waiting?.document === document && !follow(waiting, textChanges(contentChanges))) waiting = undefined;
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

  return {
    dispose: () => void listener.dispose(),
    endOfTyping(document, offset) {
      const here = waiting;
      if (here?.document !== document || !isRecent(here)) return offset;
      return here.start <= offset && offset <= here.at ? here.at : offset;
    },
  };

  /** Whoever types on while the list is found gets it for what is typed by then. */
  async function open(document: vscode.TextDocument, offset: number): Promise<void> {
    const here: Waiting = { document, start: offset - 1, at: offset, since: undefined };
    waiting = here;
    for (let round = 0; round < mostRounds; round++) {
      const { version } = document;
      const hasAny = await hasSuggestions(document, here.at);
      // Of what was typed meanwhile nothing is known yet.
      if (document.version === version) {
        if (!hasAny) return;
        here.since = Date.now();
        void vscode.commands.executeCommand("editor.action.triggerSuggest", { auto: true });
        return;
      }
      if (vscode.window.activeTextEditor?.document !== document) return;
      if (!placeAt(documents.get(document), here.at)?.typed) return;
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

function isRecent({ since }: Waiting): boolean {
  return since !== undefined && Date.now() - since < settling;
}

/** Whether what is typed is still there after changes, and if so, where. */
function follow(waiting: Waiting, changes: readonly TextChange[]): boolean {
  const start = moveThrough(waiting.start, changes);
  const at = moveThrough(waiting.at, changes);
  if (start === undefined || at === undefined) return false;
  Object.assign(waiting, { start, at });
  return true;
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
