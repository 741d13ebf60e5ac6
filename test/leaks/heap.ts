import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of the extension host's heap that are still of use, after its waste was collected. */
export async function usedHeap(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // What is finalized in one round is freed in the next, and queues of messages run empty in between.
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    collect();
  }
  return process.memoryUsage().heapUsed;
}

/** `+1.2 MB` */
export function toMegabytes(bytes: number): string {
  return `${bytes < 0 ? "−" : "+"}${(Math.abs(bytes) / 1e6).toFixed(1)} MB`;
}
