import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { CannotRun } from "./command.js";
import type { MarkdownFile } from "./files.js";
import { type Look, lookThrough } from "./lookThrough.js";

/** For fewer files another thread takes longer to start than it saves. */
const FILES_A_THREAD = 100;
/**
 * So many bytes of bytecode run before V8 optimizes a function, fifteen times as many as usual: what is over in two seconds
 * would spend half of them on that, and each thread does it anew.
 */
const OPTIMIZE_AFTER = "--interrupt-budget=1000000";

/** As `lookThrough`, many files in several threads, of which this is one; reports come in the order of the files. */
export async function lookSideBySide(files: readonly MarkdownFile[]): Promise<Look> {
  const threads = Math.min(availableParallelism(), Math.floor(files.length / FILES_A_THREAD));
  if (threads < 2) return lookThrough(files);
  setFlagsFromString(OPTIMIZE_AFTER);
  // Neighbours are alike: dealt out in turn, each thread has as much to read.
  const [own = [], ...others] = Array.from({ length: threads }, (_, share) =>
    files.filter((_, index) => index % threads === share),
  );
  const looks = await Promise.all([...others.map(inThread), inThisThread(own)]);
  const places = new Map(files.map(({ name }, index) => [name, index]));
  const inOrder = (one: string, other: string): number => (places.get(one) ?? 0) - (places.get(other) ?? 0);
  return {
    reports: looks.flatMap(({ reports }) => reports).sort((one, other) => inOrder(one.name, other.name)),
    recordings: looks
      .flatMap(({ recordings }) => recordings)
      .sort((one, other) => inOrder(one.file, other.file)),
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

/** A promise, so that what goes wrong is told once, whichever threads it goes wrong in. */
// eslint-disable-next-line @typescript-eslint/require-await -- what it throws becomes a rejection
async function inThisThread(files: readonly MarkdownFile[]): Promise<Look> {
  return lookThrough(files);
}

function inThread(files: readonly MarkdownFile[]): Promise<Look> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: files });
    worker.once("message", (said: Answer) => {
      if ("look" in said) resolve(said.look);
      else reject(new CannotRun(said.cannotRun));
    });
    worker.once("error", reject);
  });
}
