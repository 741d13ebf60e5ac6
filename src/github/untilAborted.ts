/**
 * The work's outcome, or the signal's reason as soon as there is one, also where the work takes its time to notice.
 *
 * @param reason what to throw instead of the signal's own reason
 */
export function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  reason?: () => Error,
): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(reason?.() ?? (signal.reason as Error));
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
