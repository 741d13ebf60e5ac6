import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";
import { settings } from "../host/settings.js";
import { toRange } from "../host/spans.js";
import { textChanges } from "../host/textChanges.js";
import type { TextChange } from "../minutes/document.js";
import { topicBegun, topicToMark } from "../minutes/recording/firstNote.js";
import { moveThrough } from "../minutes/text/moveThrough.js";

/** Milliseconds without a key press after which the time is written: typing is not disturbed. */
const pause = 400;

/** A cursor that stays where the time would go is waited for so often. */
const mostTries = 20;

/** A topic whose first note was begun, until its time is written. */
interface Begun {
  readonly document: vscode.TextDocument;
  /** Where the topic's line begins. */
  start: number;
  /** Of the recording, when the note was begun. */
  readonly seconds: number;
  tries: number;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Writes the time behind an item, a standing item or a heading when the first note below it is begun while the clock runs,
 * where the setting asks for it. The edit is one of its own, which one undo takes back, and never where the cursor is.
 */
export function registerItemMarks(documents: MinutesDocuments, clocks: Clocks): vscode.Disposable {
  const waiting = new Set<Begun>();
  const forget = (topic: Begun) => {
    clearTimeout(topic.timer);
    waiting.delete(topic);
  };
  const schedule = (topic: Begun) => {
    clearTimeout(topic.timer);
    topic.timer = setTimeout(() => void write(topic), pause);
  };
  const write = async (topic: Begun) => {
    topic.tries++;
    const isOver = (await mark(topic, documents)) || topic.tries >= mostTries;
    if (isOver) forget(topic);
    else if (waiting.has(topic)) schedule(topic);
  };
  const waitingIn = (document: vscode.TextDocument) =>
    [...waiting].filter((topic) => topic.document === document);
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const changes = textChanges(contentChanges);
      for (const topic of waitingIn(document)) {
        const start = moveThrough(topic.start, changes);
        if (start === undefined) forget(topic);
        else {
          topic.start = start;
          schedule(topic);
        }
      }
      const begun = reason === undefined ? begunBy(document, changes, documents, clocks) : undefined;
      if (!begun) return;
      waiting.add(begun);
      schedule(begun);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => waitingIn(document).forEach(forget)),
    { dispose: () => [...waiting].forEach(forget) },
  );
}

function begunBy(
  document: vscode.TextDocument,
  changes: readonly TextChange[],
  documents: MinutesDocuments,
  clocks: Clocks,
): Begun | undefined {
  const [change] = changes;
  const elapsed = clocks.elapsed(document);
  if (!change || changes.length > 1 || elapsed === undefined || !settings.marksItems(document))
    return undefined;
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document || editor.selections.length > 1 || !documents.isMinutes(document))
    return undefined;
  const topic = topicBegun(documents.get(document), change.start + change.text.length, change.text);
  return topic && { document, start: topic.span.start, seconds: elapsed / 1000, tries: 0 };
}

/** @returns false where it is to be tried again: somebody typed meanwhile, or has the cursor there */
async function mark({ document, start, seconds }: Begun, documents: MinutesDocuments): Promise<boolean> {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  const change = editor && topicToMark(documents.get(document), start, seconds);
  if (!change) return true;
  const range = toRange(document, change);
  if (
    editor.selections.some(({ active, anchor }) => active.isEqual(range.start) || anchor.isEqual(range.start))
  )
    return false;
  // VS Code refuses the edit where the document is at another version by then.
  return editor
    .edit((edit) => edit.insert(range.start, change.text), { undoStopBefore: true, undoStopAfter: true })
    .then(
      (isMade) => isMade,
      // The editor was closed meanwhile.
      () => true,
    );
}
