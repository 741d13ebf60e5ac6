import * as vscode from "vscode";
import type { SubjectName } from "../github/subject.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import { toMarkdown } from "../host/hovers.js";
import { inform } from "../host/messages.js";
import { settings } from "../host/settings.js";
import type { Minutes } from "../minutes/model.js";
import type { Span } from "../minutes/span.js";
import { renderSubject } from "../render/subject.js";
import { subjectHint } from "../render/subjectHint.js";

/** Says behind each reference what state it is in, where the setting asks for it. */
export function registerInlayHints(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
  github: GitHub,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  /** Asked for once a session: what GitHub does not tell is not asked for with each key press. */
  const asked = new Set<string>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range) {
      if (!showsStates(document) || !documents.isMinutes(document)) return undefined;
      const visible = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const named = subjectsIn(documents.get(document), visible);
      ask(
        named.map(({ name }) => name),
        github,
        asked,
      );
      return named.flatMap(({ name, end }) => hintFor(name, document.positionAt(end), github));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(selector, provider),
    github.onDidChange(() => changed.fire()),
    github.onDidChangeAccount(() => {
      asked.clear();
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("minutes.inlayHints.state")) {
        changed.fire();
        void offerKeys();
      } else if (event.affectsConfiguration("editor.inlayHints.enabled")) changed.fire();
    }),
  );
}

/** An extension hears no key: where they are to be held, VS Code itself must be set to show hints only then. */
function showsStates(document: vscode.TextDocument): boolean {
  const state = settings.states(document);
  return state === "on" || (state === "whilePressed" && waitsForKeys(document));
}

function waitsForKeys(scope: vscode.ConfigurationScope): boolean {
  return (
    vscode.workspace.getConfiguration("editor", scope).get<string>("inlayHints.enabled") ===
    "offUnlessPressed"
  );
}

const markdown = { languageId: "markdown" };

/** Whoever has just chosen that keys be held is offered VS Code's part of it. */
async function offerKeys(): Promise<void> {
  if (settings.states(markdown) !== "whilePressed" || waitsForKeys(markdown)) return;
  const set = vscode.l10n.t("Set It for Markdown");
  const sentence = vscode.l10n.t(
    "VS Code shows hints while Ctrl+Alt are held where editor.inlayHints.enabled is offUnlessPressed.",
  );
  if ((await inform(sentence, set)) !== set) return;
  await vscode.workspace
    .getConfiguration("editor", markdown)
    .update("inlayHints.enabled", "offUnlessPressed", vscode.ConfigurationTarget.Global, true);
}

interface Named {
  readonly name: SubjectName;
  readonly end: number;
}

function subjectsIn({ references }: Minutes, { start, end }: Span): readonly Named[] {
  return references.flatMap(({ owner, repo, number, kind, target }) =>
    owner !== undefined && repo !== undefined && target.start < end && target.end > start
      ? [
          {
            name: { repository: { owner, name: repo }, number, isDiscussion: kind === "discussion" },
            end: target.end,
          },
        ]
      : [],
  );
}

function hintFor(name: SubjectName, position: vscode.Position, github: GitHub): vscode.InlayHint[] {
  const subject = github.current?.peek(name)?.value;
  if (!subject) return [];
  const hint = new vscode.InlayHint(position, subjectHint(subject, new Date()));
  hint.paddingLeft = true;
  hint.tooltip = toMarkdown(renderSubject(subject, new Date()));
  return [hint];
}

/** What the store lacks, in one request beside the typing; it says when it knows more. */
function ask(names: readonly SubjectName[], github: GitHub, asked: Set<string>): void {
  if (!vscode.workspace.isTrusted) return;
  const unknown = names.filter((name) => {
    const key = `${name.repository.owner}/${name.repository.name}#${name.number}`.toLowerCase();
    if (asked.has(key)) return false;
    asked.add(key);
    return !github.current?.peek(name);
  });
  if (unknown.length > 0) void fetchAll(unknown, github).catch(() => undefined);
}

/** Signed out each would be a request of the hour's sixty: those are for what somebody points at. */
async function fetchAll(names: readonly SubjectName[], github: GitHub): Promise<void> {
  if (!(await github.isSignedIn())) return;
  const store = await github.store();
  await Promise.allSettled(names.map((name) => store.subject(name)));
}
