import * as vscode from "vscode";
import { endOfTime } from "../history/history.js";
import type { MinutesDocuments } from "../host/documents.js";
import { settings } from "../host/settings.js";
import { toRange } from "../host/spans.js";
import { locate } from "../minutes/locate.js";
import type { Sources } from "./hoverContents.js";

interface Dependencies extends Sources {
  readonly documents: MinutesDocuments;
}

/** Shows what a reference or a handle stands for: locate in the model, ask the store, render. */
export function registerHover(
  selector: vscode.DocumentSelector,
  dependencies: Dependencies,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const { documents } = dependencies;
      if (!settings.hoverInAllMarkdown(document) && !documents.isMinutes(document)) return undefined;
      const minutes = documents.get(document);
      const located = locate(minutes, document.offsetAt(position));
      if (!located) return undefined;
      const controller = new AbortController();
      const cancellation = token.onCancellationRequested(() => controller.abort());
      try {
        const { describe } = await import("./loaded.js");
        const contents = await describe(
          located,
          minutes.date?.iso ?? endOfTime,
          dependencies,
          controller.signal,
        );
        return contents && !token.isCancellationRequested
          ? new vscode.Hover(contents, toRange(document, located.span))
          : undefined;
      } finally {
        cancellation.dispose();
      }
    },
  });
}
