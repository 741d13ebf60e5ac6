import * as vscode from "vscode";
import { type LintConfig, readConfigFile, readRules } from "../rules/engine/config.js";
import { ruleIds } from "../rules/ids.js";
import { findFiles } from "./findFiles.js";
import { settings } from "./settings.js";
import { WatchedFiles } from "./watchedFiles.js";

const name = ".minutes.json";

interface ConfigFile {
  /** The folder it stands in, with a slash at its end. */
  readonly folder: string;
  readonly config: LintConfig;
}

/** How the linter is set for a document: the nearest `.minutes.json` above it, and over that the setting. */
export class LintConfigs implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly files = new WatchedFiles(`**/${name}`, () => this.find());
  private readonly subscriptions: vscode.Disposable[];
  /** What was said of the setting already: it is read with every look. */
  private readonly warned = new Set<string>();

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.onDidChange = this.changed.event;
    this.subscriptions = [
      this.changed,
      this.files,
      this.files.onDidChange(() => this.changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("minutes.lint")) this.changed.fire();
      }),
    ];
  }

  async get(document: vscode.TextDocument): Promise<LintConfig> {
    const above = (await this.files.get())
      .filter(({ folder }) => document.uri.toString().startsWith(folder))
      .sort((one, other) => other.folder.length - one.folder.length);
    const { config, problems } = readRules(settings.lintRules(document), ruleIds);
    for (const problem of problems.filter((each) => !this.warned.has(each))) {
      this.warned.add(problem);
      this.log.warn(`Setting minutes.lint.rules: ${problem}`);
    }
    return { ...above[0]?.config, ...config };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async find(): Promise<readonly ConfigFile[]> {
    const uris = await findFiles(name, 100);
    const named = uris.filter(({ path }) => path.endsWith(`/${name}`));
    const read = await Promise.all(named.map((uri) => this.read(uri)));
    return read.filter((file) => file !== undefined);
  }

  private async read(uri: vscode.Uri): Promise<ConfigFile | undefined> {
    const path = vscode.workspace.asRelativePath(uri);
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const { config, problems } = readConfigFile(text, ruleIds);
      for (const problem of problems) this.log.warn(`${path}: ${problem}`);
      return { folder: uri.toString().replace(/[^/]*$/, ""), config };
    } catch {
      this.log.warn(`${path} could not be read.`);
      return undefined;
    }
  }
}
