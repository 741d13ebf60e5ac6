import * as vscode from "vscode";
import { readAgendaQuery } from "../github/agendaQuery.js";
import { GitHubError } from "../github/error.js";
import type { Agenda, AgendaQuery, Answer } from "../github/store.js";
import type { AgendaState } from "../host/context.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import type { Groups } from "../host/groups.js";
import type { Group } from "../meeting/group.js";
import type { Minutes } from "../minutes/model.js";
import { stateAfter } from "./agendaState.js";
import { itemsOffAgenda } from "./agendaTree.js";

/** Milliseconds without a key press after which the agenda follows what was typed. */
const settled = 200;

/** The agenda of the group that the open minutes belong to; late answers of an earlier question are dropped. */
export class AgendaModel implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  group: Group | undefined;
  answer: Answer<Agenda> | undefined;
  /** Why there is no agenda, or none that is new. */
  error: GitHubError | undefined;
  state: AgendaState = "loading";
  /** The minutes that the agenda is compared with: the last that were active. */
  document: vscode.TextDocument | undefined;

  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  /** Counts the questions, so that an answer knows whether it is late. */
  private asked = 0;
  /** What of the document the group was found by. */
  private clues = "";
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly documents: MinutesDocuments,
    private readonly github: GitHub,
    private readonly groups: Groups,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.onDidChange = this.changed.event;
    const again = () => {
      if (this.asked > 0) void this.load();
    };
    this.subscriptions = [
      this.changed,
      documents.onDidChangeActive((document) => this.adopt(document)),
      documents.onDidChange((document) => this.follow(document)),
      groups.onDidChange(again),
      github.onDidChange(() => void this.update()),
      github.onDidChangeAccount(() => {
        this.answer = undefined;
        again();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document !== this.document) return;
        this.document = this.documents.active;
        again();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(again),
    ];
  }

  /** What the document says, where one is open. */
  get minutes(): Minutes | undefined {
    return this.document && this.documents.get(this.document);
  }

  /** Finds the group and its agenda; `fresh` asks GitHub in any case. */
  async load(mode: "byAge" | "fresh" = "byAge"): Promise<void> {
    const question = ++this.asked;
    const isLate = () => question !== this.asked;
    this.clues = cluesOf(this.minutes);
    const group = await this.groups.resolve(this.document, this.minutes);
    if (isLate()) return;
    const query = group && readAgendaQuery(group.org, group.label);
    if (!isSameGroup(group, this.group)) this.answer = undefined;
    this.group = group;
    if (!query || !vscode.workspace.isTrusted) {
      this.answer = undefined;
      this.show(query ? "untrusted" : "noGroup");
      return;
    }
    if (!this.answer) this.show("loading");
    try {
      await this.ask(query, mode, isLate);
    } catch (error) {
      if (isLate()) return;
      this.log.warn(`The agenda could not be read: ${String(error)}`);
      const known = error instanceof GitHubError ? error : undefined;
      this.show(this.answer ? "ready" : known ? stateAfter(known) : "failed", known);
    }
  }

  dispose(): void {
    this.asked++;
    clearTimeout(this.typing);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async ask(query: AgendaQuery, mode: "byAge" | "fresh", isLate: () => boolean): Promise<void> {
    const store = await this.github.store();
    const answer = await vscode.window.withProgress({ location: { viewId: "minutes.agenda" } }, () =>
      store.agenda(query, { mode }),
    );
    const isSignedIn = await this.github.isSignedIn();
    if (isLate()) return;
    this.answer = answer;
    const isEmpty = answer.value.subjects.length === 0;
    // Without a sign-in GitHub shows nothing of private repositories, and does not say so.
    this.show(!isEmpty ? "ready" : isSignedIn ? "empty" : "signedOut", answer.stale);
    // What became of items that are in the minutes only: one request where signed in, none where not.
    const gone = isSignedIn && this.minutes ? itemsOffAgenda(this.minutes, answer.value) : [];
    await Promise.allSettled(gone.map(({ name }) => store.subject(name)));
  }

  /** Takes over what the store learnt since, of the agenda or of one of its items. */
  private async update(): Promise<void> {
    const { answer } = this;
    const fresh = answer
      ? await this.github.current?.agenda(answer.value.query, { mode: "cached" }).catch(() => undefined)
      : undefined;
    if (fresh && this.answer === answer) {
      this.answer = fresh;
      this.error = fresh.stale;
    }
    this.changed.fire();
  }

  private adopt(document: vscode.TextDocument | undefined): void {
    if (!document || document === this.document) return;
    this.document = document;
    void this.load();
  }

  /** Waits for a pause in typing: the group may be another one then. */
  private follow(document: vscode.TextDocument): void {
    if (document !== this.document && document !== vscode.window.activeTextEditor?.document) return;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.adopt(this.documents.active);
      if (cluesOf(this.minutes) !== this.clues) void this.load();
      else this.changed.fire();
    }, settled);
  }

  private show(state: AgendaState, error?: GitHubError): void {
    this.state = state;
    this.error = error;
    this.changed.fire();
  }
}

function cluesOf(minutes: Minutes | undefined): string {
  return [minutes?.extracted?.label, minutes?.extracted?.org, minutes?.title?.text].join("\n");
}

function isSameGroup(a: Group | undefined, b: Group | undefined): boolean {
  return a?.org === b?.org && a?.label === b?.label;
}
