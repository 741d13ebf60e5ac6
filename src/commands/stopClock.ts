import type * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";

interface Dependencies {
  readonly clocks: Clocks;
  readonly documents: MinutesDocuments;
}

/** "Minutes: Stop Clock": the times that were written stay. */
export async function stopClock({ clocks, documents }: Dependencies, uri?: vscode.Uri): Promise<void> {
  const wanted = uri ?? documents.active?.uri;
  if (wanted) await clocks.set({ uri: wanted }, undefined);
}
