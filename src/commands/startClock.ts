import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";
import { inform } from "../host/messages.js";
import { pickBeginning } from "./beginningPicker.js";

interface Dependencies {
  readonly clocks: Clocks;
  readonly documents: MinutesDocuments;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * "Minutes: Start Clock": notes when the recording of the active minutes began.
 *
 * @param when `{ minutesAgo }` from a key binding; else the person is asked
 * @returns whether the clock runs
 */
export async function startClock(dependencies: Dependencies, when?: unknown): Promise<boolean> {
  const { clocks, documents, now } = dependencies;
  const document = documents.active;
  if (!document) {
    void inform(vscode.l10n.t("Open minutes first: the clock is theirs."));
    return false;
  }
  const began = givenBeginning(when, now()) ?? (await pickBeginning(now));
  if (began === undefined) return false;
  await clocks.set(document, began);
  return true;
}

function givenBeginning(when: unknown, now: number): number | undefined {
  if (typeof when !== "object" || when === null || !("minutesAgo" in when)) return undefined;
  const { minutesAgo } = when;
  return typeof minutesAgo === "number" && minutesAgo >= 0 ? now - minutesAgo * 60_000 : undefined;
}
