import { GitHubError } from "./error.js";

const maximumBytes = 5_000_000;

/**
 * The same response with its body in memory, so that a broken or endless one is an error here and nowhere else.
 *
 * @param what stands in the error's message
 * @throws GitHubError `tooLarge` beyond 5 MB decoded, `interrupted` where the body breaks off
 */
export async function readWhole(response: Response, what: string): Promise<Response> {
  const { status, statusText } = response;
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  const chunks = await readChunks(response, what);
  const size = sizeOf(chunks);
  const headers = new Headers(response.headers);
  // The body is decoded by now.
  headers.delete("content-encoding");
  headers.set("content-length", String(size));
  return new Response(hasBody ? new Blob(chunks) : null, { status, statusText, headers });
}

async function readChunks(response: Response, what: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let size = 0; ;) {
    const next = await reader?.read().catch(() => {
      throw new GitHubError("interrupted", `${what} broke off in its answer`);
    });
    if (!next || next.done) return chunks;
    size += next.value.byteLength;
    chunks.push(next.value);
    if (size <= maximumBytes) continue;
    await reader?.cancel().catch(() => undefined);
    throw new GitHubError("tooLarge", `${what} answered more than ${maximumBytes} bytes`);
  }
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((size, chunk) => size + chunk.byteLength, 0);
}
