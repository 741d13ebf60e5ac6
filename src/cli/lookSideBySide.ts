import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { CannotRun } from "./command.js";
import type { MarkdownFile } from "./files.js";
import { type Look, lookThrough } from "./lookThrough.js";

/** For fewer files another thread takes longer to start than it saves. */
const FILES_A_THREAD = 100;
/** Megabytes for what is forgotten at once: models of minutes are, and a thread's usual sixteen are full every moment. */
const YOUNG = 64;
/**
 * So many bytes of bytecode run before V8 optimizes a function, fifteen times as many as usual: what is over in two seconds
 * would spend half of them on that, and each thread does it anew.
 */
const OPTIMIZE_AFTER = "--interrupt-budget=1000000";

/** As `lookThrough`, many files in several threads; reports come in the order of the files. */
export async function lookSideBySide(files: readonly MarkdownFile[]): Promise<Look> {
  const threads = Math.min(availableParallelism(), Math.floor(files.length / FILES_A_THREAD));
  if (threads < 2) return lookThrough(files);
  setFlagsFromString(OPTIMIZE_AFTER);
  const size = Math.ceil(files.length / threads);
  const shares = Array.from({ length: threads }, (_, index) => files.slice(index * size, (index + 1) * size));
  const looks = await Promise.all(shares.map(inThread));
  return {
    reports: looks.flatMap(({ reports }) => reports),
    recordings: looks.flatMap(({ recordings }) => recordings),
    complaints: [...new Set(looks.flatMap(({ complaints }) => complaints))],
  };
}

/** What a thread says; classes do not travel between threads, so what a person can mend goes as its sentence. */
type Answer = { readonly look: Look } | { readonly cannotRun: string };

/** Whether this is one of those threads; if so, it has answered. */
export function answersAsThread(): boolean {
  if (isMainThread) return false;
  parentPort?.postMessage(answer(workerData as readonly MarkdownFile[]));
  return true;
}

function answer(files: readonly MarkdownFile[]): Answer {
  try {
    return { look: lookThrough(files) };
  } catch (error) {
    if (error instanceof CannotRun) return { cannotRun: error.message };
    throw error;
  }
}

function inThread(files: readonly MarkdownFile[]): Promise<Look> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: files,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    worker.once("message", (said: Answer) => {
      if ("look" in said) resolve(said.look);
      else reject(new CannotRun(said.cannotRun));
    });
    worker.once("error", reject);
  });
}
