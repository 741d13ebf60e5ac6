import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./exchange.js";

/** GitHub lets every page ask, and says which headers it may read. */
const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization, content-type, if-none-match, x-github-api-version",
  "access-control-allow-methods": "GET, POST, PATCH, PUT, DELETE",
  "access-control-expose-headers":
    "etag, link, location, retry-after, x-github-sso, x-oauth-scopes, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-ratelimit-resource, x-ratelimit-used, date",
};

/** Sends an answer as its delivery says. @returns the bytes of body that were sent. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  { latency, now }: { readonly latency: number; readonly now: number },
): Promise<number> {
  const { delay = 0, cutAt, hang = false, reset = false } = answer.delivery ?? {};
  const wait = latency + delay;
  if (wait > 0) await sleep(wait, undefined, { ref: false });
  if (hang || response.destroyed) return 0;
  if (reset) {
    response.destroy();
    return 0;
  }
  const body = Buffer.from(answer.body);
  const length = answer.status === 204 || answer.status === 304 ? {} : { "content-length": body.length };
  response.writeHead(answer.status, {
    ...crossOrigin,
    date: new Date(now).toUTCString(),
    ...length,
    ...answer.headers,
  });
  if (cutAt === undefined) {
    response.end(body);
    return body.length;
  }
  response.flushHeaders();
  await new Promise<void>((resolve) => response.write(body.subarray(0, cutAt), () => resolve()));
  response.destroy();
  return cutAt;
}
