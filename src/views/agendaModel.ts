import * as vscode from "vscode";
import { readAgendaQuery } from "../github/agendaQuery.js";
import { GitHubError } from "../github/error.js";
import type { Agenda, Answer } from "../github/store.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import type { Groups } from "../host/groups.js";
import type { Group } from "../meeting/group.js";
import { itemsOffAgenda } from "./agendaTree.js";

/** What the view shows in place of the agenda. */
export type AgendaState =
  | "loading"
  | "ready"
  | "noGroup"
  | "untrusted"
  | "empty"
  | "signedOut"
  | "offline"
  | "rateLimited"
  | "failed";

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
  private asked = 0;

  constructor(
    private readonly documents: MinutesDocuments,
    private readonly github: GitHub,
    private readonly groups: Groups,
  ) {
    this.onDidChange = this.changed.event;
    this.document = documents.active;
    this.subscriptions = [
      this.changed,
      documents.onDidChangeActive((document) => {
        if (!document || document === this.document) return;
        this.document = document;
        void this.load();
      }),
      documents.onDidChange((document) => {
        if (document === this.document) this.changed.fire();
      }),
      groups.onDidChange(() => void this.load()),
      github.onDidChange(() => this.changed.fire()),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document !== this.document) return;
        this.document = this.documents.active;
        this.changed.fire();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => void this.load()),
    ];
  }

  /** Finds the group and its agenda; `fresh` asks GitHub in any case. */
  async load(mode: "byAge" | "fresh" = "byAge"): Promise<void> {
    const question = ++this.asked;
    const isLate = () => question !== this.asked;
    const minutes = this.document && this.documents.get(this.document);
    const group = await this.groups.resolve(this.document, minutes);
    if (isLate()) return;
    const query = group && readAgendaQuery(group.org, group.label);
    if (!isSameGroup(group, this.group)) this.answer = undefined;
    this.group = group;
    if (!query || !vscode.workspace.isTrusted) {
      this.show(query ? "untrusted" : "noGroup");
      return;
    }
    if (!this.answer) this.show("loading");
    try {
      const store = await this.github.store();
      const answer = await store.agenda(query, { mode });
      if (isLate()) return;
      this.answer = answer;
      const isEmpty = answer.value.subjects.length === 0;
      // Without a sign-in GitHub shows nothing of private repositories, and does not say so.
      this.show(!isEmpty ? "ready" : (await this.github.isSignedIn()) ? "empty" : "signedOut", answer.stale);
      await this.lookUpGoneItems(isLate);
    } catch (error) {
      if (isLate()) return;
      if (!(error instanceof GitHubError)) throw error;
      this.show(this.answer ? "ready" : stateAfter(error), error);
    }
  }

  dispose(): void {
    this.asked++;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(state: AgendaState, error?: GitHubError): void {
    this.state = state;
    this.error = error;
    this.changed.fire();
  }

  /** What became of items that are in the minutes only: one request where signed in, none where not. */
  private async lookUpGoneItems(isLate: () => boolean): Promise<void> {
    if (!this.document || !this.answer || !(await this.github.isSignedIn())) return;
    const store = await this.github.store();
    const gone = itemsOffAgenda(this.documents.get(this.document), this.answer.value);
    await Promise.allSettled(gone.map((item) => store.subject(item)));
    if (!isLate()) this.changed.fire();
  }
}

function isSameGroup(a: Group | undefined, b: Group | undefined): boolean {
  return a?.org === b?.org && a?.label === b?.label;
}

function stateAfter({ kind }: GitHubError): AgendaState {
  switch (kind) {
    case "offline":
    case "timeout":
    case "interrupted":
      return "offline";
    case "rateLimited":
    case "secondaryLimit":
      return "rateLimited";
    case "unauthorized":
      return "signedOut";
    default:
      return "failed";
  }
}
