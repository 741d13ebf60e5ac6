import { writeFileSync } from "node:fs";
import * as vscode from "vscode";
import type { Start } from "./start.js";

/** What VS Code runs in its extension host instead of tests: activates the extensions, and writes how long that took. */
export async function run(): Promise<void> {
  const empty = await activate("minutes.empty");
  const minutes = await activate("minutes.minutes");
  const { load, own } = globalThis as unknown as { load: number; own: number };
  const markdown = await activate("vscode.markdown-language-features");
  const start: Start = { empty, markdown, minutes, load, own };
  writeFileSync(process.env.MINUTES_BENCH_RESULT ?? "", JSON.stringify(start));
}

/** Milliseconds until the extension is active. */
async function activate(id: string): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  if (!extension || extension.isActive) throw new Error(`${id} is not there, or was active already.`);
  const started = performance.now();
  await extension.activate();
  return performance.now() - started;
}
