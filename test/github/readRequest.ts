import type { IncomingMessage } from "node:http";
import { findViewer } from "./access.js";
import type { ApiRequest } from "./exchange.js";
import { operationOf } from "./graphql.js";
import type { World } from "./world.js";

/** Reads a request whole. Enterprise servers have the same interface below `/api`. */
export async function readRequest(incoming: IncomingMessage, world: World): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const origin = `http://${incoming.headers.host ?? "127.0.0.1"}`;
  const url = new URL(incoming.url ?? "/", origin);
  const prefix =
    /^\/api\/v3(?=\/|$)/.exec(url.pathname)?.[0] ?? (url.pathname === "/api/graphql" ? "/api" : "");
  const path = url.pathname.slice(prefix.length).replace(/(.)\/$/, "$1");
  return {
    method: incoming.method ?? "GET",
    path,
    query: url.searchParams,
    headers: incoming.headers as Record<string, string | undefined>,
    body,
    base: `${origin}${prefix}`,
    viewer: findViewer(incoming.headers.authorization),
    operation: path === "/graphql" ? operationOf(body) : undefined,
    world,
  };
}
