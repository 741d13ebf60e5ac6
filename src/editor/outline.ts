import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { toRange } from "../host/spans.js";
import type { Minutes } from "../minutes/model.js";
import type { Span } from "../minutes/span.js";
import type { MinutesSymbol } from "../minutes/symbols.js";

const kinds: Readonly<Record<MinutesSymbol["kind"], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Namespace,
  repository: vscode.SymbolKind.Package,
  item: vscode.SymbolKind.Event,
  standing: vscode.SymbolKind.Boolean,
};

/** Outline, breadcrumbs and folding of minutes: sections, repositories, and items with their notes. */
export function registerOutline(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      selector,
      {
        async provideDocumentSymbols(document, token) {
          if (!documents.isMinutes(document)) return undefined;
          const { symbolsOf } = await import("./loaded.js");
          if (token.isCancellationRequested) return undefined;
          return symbolsOf(documents.get(document)).map((symbol) => toSymbol(document, symbol));
        },
      },
      { label: vscode.l10n.t("Minutes") },
    ),
    vscode.languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: (document) =>
        documents.isMinutes(document) ? foldings(document, documents.get(document)) : undefined,
    }),
  );
}

function toSymbol(document: vscode.TextDocument, symbol: MinutesSymbol): vscode.DocumentSymbol {
  const { name, detail, kind, extent, selection, children } = symbol;
  const range = toRange(document, extent).union(toRange(document, selection));
  const shown = new vscode.DocumentSymbol(name, detail, kinds[kind], range, toRange(document, selection));
  shown.children = children.map((child) => toSymbol(document, child));
  return shown;
}

function foldings(document: vscode.TextDocument, minutes: Minutes): vscode.FoldingRange[] {
  const extents = [...minutes.sections, ...minutes.items, ...minutes.standing].map(({ extent }) => extent);
  return extents.flatMap((extent) => folding(document, extent));
}

/** Empty lines at the end stay visible, so that folded sections do not stick together. */
function folding(document: vscode.TextDocument, extent: Span): vscode.FoldingRange[] {
  const { start, end } = toRange(document, extent);
  let last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  while (last > start.line && document.lineAt(last).isEmptyOrWhitespace) last--;
  return last > start.line ? [new vscode.FoldingRange(start.line, last)] : [];
}
