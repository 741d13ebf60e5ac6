import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { registerCommands } from "./commands/index.js";
import { registerClock } from "./editor/clock.js";
import { registerCodeLens } from "./editor/codeLens.js";
import { registerCompletion } from "./editor/completion.js";
import { registerDiagnostics } from "./editor/diagnostics.js";
import { registerDocumentLinks } from "./editor/documentLinks.js";
import { registerFixes } from "./editor/fixes.js";
import { registerGroupProblems } from "./editor/groupProblems.js";
import { registerHover } from "./editor/hover.js";
import { registerInlayHints } from "./editor/inlayHints.js";
import { registerNavigation } from "./editor/navigation.js";
import { registerOutline } from "./editor/outline.js";
import { registerPaste } from "./editor/paste.js";
import { extendMarkdownIt, type PreviewApi } from "./editor/previewPlugin.js";
import { registerRename } from "./editor/rename.js";
import { registerSemanticTokens } from "./editor/semanticTokens.js";
import { registerSnippetCompletion } from "./editor/snippetCompletion.js";
import { Clocks } from "./host/clocks.js";
import { registerContext } from "./host/context.js";
import { MinutesDocuments } from "./host/documents.js";
import { GitHub } from "./host/github.js";
import { Groups } from "./host/groups.js";
import { WorkspaceHistory } from "./host/history.js";
import { LintConfigs } from "./host/lintConfigs.js";
import { Linter } from "./host/linter.js";
import { GitHubSession } from "./host/session.js";
import { registerStatus } from "./host/status.js";
import { AgendaModel } from "./views/agendaModel.js";
import { registerAgendaView } from "./views/agendaView.js";

const markdown: vscode.DocumentSelector = { language: "markdown" };

/** Registers everything and awaits nothing; data load when a feature first asks for them. */
export function activate(context: vscode.ExtensionContext): PreviewApi {
  l10n.config({ contents: vscode.l10n.bundle ?? {} });
  const log = vscode.window.createOutputChannel("Minutes", { log: true });
  const documents = new MinutesDocuments();
  const session = new GitHubSession();
  const isWeb = vscode.env.uiKind === vscode.UIKind.Web && typeof process === "undefined";
  const github = new GitHub(session, context.globalStorageUri, log, isWeb);
  const groups = new Groups(log);
  const history = new WorkspaceHistory();
  const agenda = new AgendaModel(documents, github, groups, log);
  const configs = new LintConfigs(log);
  const clocks = new Clocks(context.workspaceState, Date.now);
  const linter = new Linter({ documents, configs, facts: { github, history, agenda } });

  context.subscriptions.push(
    ...[log, documents, session, github, groups, history, agenda, configs, clocks, linter],
    registerContext(documents),
    registerAgendaView({ model: agenda, github, history }),
    registerStatus(markdown, documents, agenda),
    registerHover(markdown, { documents, github, history }),
    registerSemanticTokens(markdown, documents),
    registerDiagnostics(documents, linter),
    registerGroupProblems(groups),
    registerFixes(markdown, documents, linter),
    registerOutline(markdown, documents),
    registerCompletion(markdown, { documents, github, history, agenda }),
    registerSnippetCompletion(markdown, documents),
    registerCodeLens(markdown, { documents, github, history, agenda }),
    registerInlayHints(markdown, documents, github),
    registerDocumentLinks(markdown, documents),
    registerNavigation(markdown, documents, history),
    registerRename(markdown, documents),
    registerPaste(markdown, { documents, github, agenda }),
    registerClock(documents, clocks),
    registerCommands({ agenda, clocks, documents, github, groups, history, linter, session, now: Date.now }),
  );
  return { extendMarkdownIt };
}
