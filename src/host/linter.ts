import * as vscode from "vscode";
import type { Problem } from "../rules/engine/lint.js";
import type { Prose } from "../rules/engine/prose.js";
import type { TextChange } from "../minutes/document.js";
import type { MinutesDocuments } from "./documents.js";
import { factsFor } from "./facts.js";
import type { LintConfigs } from "./lintConfigs.js";

interface Dependencies {
  readonly documents: MinutesDocuments;
  readonly configs: LintConfigs;
  readonly facts: Parameters<typeof factsFor>[1];
}

/** What was found in one version of a document, knowing what was known then. */
interface Kept {
  readonly version: number;
  readonly known: number;
  readonly found: Promise<readonly Problem[]>;
}

/** The problems of open minutes, each version looked through once; the rules load with the first question. */
export class Linter {
  /** The same document may have other problems now: a setting changed, or something came to be known. */
  readonly onDidChange: vscode.Event<void>;
  private readonly kept = new WeakMap<vscode.TextDocument, Kept>();
  private readonly proses = new WeakMap<vscode.TextDocument, Prose>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  /** Counts what came to be known; problems that were found before are stale. */
  private known = 0;
  private isPrepared = false;

  constructor(private readonly dependencies: Dependencies) {
    this.onDidChange = this.changed.event;
    const again = () => {
      this.known++;
      this.changed.fire();
    };
    this.subscriptions = [
      this.changed,
      dependencies.configs.onDidChange(again),
      dependencies.facts.github.onDidChange(again),
    ];
  }

  lint(document: vscode.TextDocument): Promise<readonly Problem[]> {
    this.prepare();
    const { version } = document;
    const kept = this.kept.get(document);
    if (kept?.version === version && kept.known === this.known) return kept.found;
    const found = this.look(document);
    this.kept.set(document, { version, known: this.known, found });
    return found;
  }

  /** The changes that "fix all" makes of the document as it is now. */
  async certainChanges(document: vscode.TextDocument): Promise<readonly TextChange[]> {
    const { version } = document;
    const [problems, { certainChanges }] = await Promise.all([
      this.lint(document),
      import("../rules/engine/loaded.js"),
    ]);
    if (document.version !== version) return [];
    return certainChanges(this.dependencies.documents.get(document), problems);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async look(document: vscode.TextDocument): Promise<readonly Problem[]> {
    const { documents, configs, facts } = this.dependencies;
    const [{ lintMinutes, rules, Prose }, config] = await Promise.all([
      import("../rules/engine/loaded.js"),
      configs.get(document),
    ]);
    if (document.isClosed) return [];
    const path = vscode.workspace.asRelativePath(document.uri);
    const named = document.isUntitled ? {} : { path };
    const minutes = documents.get(document);
    const prose = new Prose(minutes, this.proses.get(document));
    this.proses.set(document, prose);
    return lintMinutes(minutes, {
      rules,
      config,
      ...named,
      facts: factsFor(document, facts),
      prose,
    });
  }

  /** People and recordings of other minutes are read once, beside the first look. */
  private prepare(): void {
    if (this.isPrepared) return;
    this.isPrepared = true;
    void this.dependencies.facts.history.get().then(() => {
      this.known++;
      this.changed.fire();
    });
  }
}
