import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Calls } from "./calls.js";

/** What the tests of an extension host are served by the process that started them. */
export interface Control {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers calls on loopback: a web worker has neither servers nor files, so both kinds of hosts ask for them here. */
export async function startControl(): Promise<Control> {
  const texts = new Map<string, { readonly text: string; readonly type: string }>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const calls = new Calls((text, type) => {
    const path = `/served/${texts.size}`;
    texts.set(path, { text, type });
    return url + path;
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*");
    const served = texts.get(request.url ?? "");
    if (served) response.setHeader("content-type", served.type).end(served.text);
    else if (request.method === "POST") response.end(await call(calls, await text(request)));
    else response.end();
  }

  return {
    url,
    close: async () => {
      await calls.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Call = (...args: readonly unknown[]) => unknown;

/** @param body the name of a call and what it takes, as JSON @returns its value or its failure, as JSON */
async function call(calls: Calls, body: string): Promise<string> {
  try {
    const { name, args } = JSON.parse(body) as { readonly name: string; readonly args: unknown[] };
    const value: unknown = await (calls as unknown as Record<string, Call>)[name]?.(...args);
    return JSON.stringify({ value });
  } catch (error) {
    return JSON.stringify({ failure: error instanceof Error ? error.message : String(error) });
  }
}
