import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { createSafeFetch, type SafeFetchOptions } from "../../../src/github/safeFetch.js";
import { Clock } from "./clock.js";
import { breathe, errorOf, kindOf } from "./stage.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Site {
  readonly origin: string;
  /** What arrived: method, path, and the token that came along. */
  readonly seen: string[];
  handle: Handler;
  readonly server: Server;
}

const secret = "gho_notForStrangers";

async function startSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const token = request.headers.authorization ?? "no token";
    site.seen.push(`${request.method ?? ""} ${request.url ?? ""} ${token}`);
    site.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: Site = { origin, seen: [], handle: (_, response) => response.end("{}"), server };
  return site;
}

function redirect(location: string, status = 302): Handler {
  return (request, response) => {
    if (request.url === "/there") response.end("arrived");
    else response.writeHead(status, { location }).end();
  };
}

describe("safe fetch", () => {
  let own: Site;
  let other: Site;
  let clock: Clock;

  const safe = (more: Partial<SafeFetchOptions> = {}) =>
    createSafeFetch({
      fetch,
      allows: (url) => url.origin === own.origin,
      session: { origin: own.origin, token: () => Promise.resolve(secret) },
      hidesRedirects: false,
      sleep: clock.sleep,
      ...more,
    });

  beforeEach(async () => {
    clock = new Clock();
    [own, other] = await Promise.all([startSite(), startSite()]);
  });
  afterEach(() => {
    for (const { server } of [own, other]) {
      server.closeAllConnections();
      server.close();
    }
  });

  it("gives the token to the session's own origin and answers with the whole body", async () => {
    own.handle = (_, response) => response.end("hello");
    const response = await safe()(`${own.origin}/a`);
    assert.equal(await response.text(), "hello");
    assert.equal(response.headers.get("content-length"), "5");
    assert.deepEqual(own.seen, [`GET /a Bearer ${secret}`]);
  });

  it("sends nothing to another origin, not even where it is asked to", async () => {
    const port = new URL(own.origin).port;
    const addresses = [
      other.origin,
      `http://localhost:${port}`,
      `http://x:y@127.0.0.1:${port}`,
      "http://127.0.0.1:9",
    ];
    for (const address of addresses) assert.equal(await kindOf(safe()(address)), "redirected", address);
    assert.deepEqual([...own.seen, ...other.seen], []);
  });

  it("gives no token to another origin that may be asked, and drops one that a caller put in", async () => {
    await safe({ allows: () => true })(other.origin, { headers: { authorization: `Bearer ${secret}` } });
    assert.deepEqual(other.seen, ["GET / no token"]);
  });

  it("never follows a redirect to another origin", async () => {
    own.handle = redirect(`${other.origin}/steal`);
    assert.equal(await kindOf(safe()(`${own.origin}/a`)), "redirected");
    assert.deepEqual(other.seen, []);
  });

  it("follows a redirect of a read within the origin, five times at most", async () => {
    own.handle = redirect("/there");
    assert.equal(await (await safe()(`${own.origin}/a`)).text(), "arrived");
    own.handle = redirect("/round");
    own.seen.length = 0;
    assert.equal(await kindOf(safe()(`${own.origin}/a`)), "redirected");
    assert.equal(own.seen.length, 6);
  });

  it("makes an error of a write that would become a read", async () => {
    for (const status of [301, 302, 303]) {
      own.seen.length = 0;
      own.handle = redirect("/there", status);
      const work = safe()(`${own.origin}/a`, { method: "POST", body: "{}" });
      assert.equal(await kindOf(work), "redirected");
      assert.equal(own.seen.length, 1, String(status));
    }
  });

  it("repeats a write where the redirect keeps it a write", async () => {
    own.handle = redirect("/there", 307);
    await safe()(`${own.origin}/a`, { method: "POST", body: "{}" });
    assert.deepEqual(
      own.seen.map((line) => line.split(" ").slice(0, 2).join(" ")),
      ["POST /a", "POST /there"],
    );
  });

  it("lets a browser follow reads and holds the final address against the rule", async () => {
    const browser = (url: string): typeof fetch => {
      return (_, init) => {
        assert.equal(init?.redirect, "follow");
        const response = new Response("{}");
        Object.defineProperty(response, "url", { value: url });
        return Promise.resolve(response);
      };
    };
    const at = (url: string) => safe({ hidesRedirects: true, fetch: browser(url) })(own.origin);
    assert.equal((await at(`${own.origin}/moved`)).status, 200);
    assert.equal(await kindOf(at(`${other.origin}/moved`)), "redirected");
  });

  it("makes an error of a browser's hidden redirect of a write", async () => {
    const hidden: typeof fetch = (_, init) => {
      assert.equal(init?.redirect, "manual");
      const response = Response.error();
      Object.defineProperty(response, "type", { value: "opaqueredirect" });
      return Promise.resolve(response);
    };
    const work = safe({ hidesRedirects: true, fetch: hidden })(own.origin, { method: "POST" });
    assert.equal(await kindOf(work), "redirected");
  });

  it("reads five megabytes decoded at most, however small they travel", async () => {
    own.handle = (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000)));
    assert.equal(await kindOf(safe()(own.origin)), "tooLarge");
    own.handle = (_, response) => response.end(Buffer.alloc(5_000_000));
    assert.equal((await (await safe()(own.origin)).arrayBuffer()).byteLength, 5_000_000);
  });

  it("tells a body that broke off from a server that cannot be reached", async () => {
    own.handle = (_, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("half", () => response.destroy());
    };
    assert.equal(await kindOf(safe()(own.origin)), "interrupted");
    own.handle = (_, response) => response.destroy();
    assert.equal(await kindOf(safe()(own.origin)), "offline");
  });

  it("gives up when its time is over, also in the middle of a body", async () => {
    const silences: Handler[] = [() => undefined, (_, response) => response.writeHead(200).write("first")];
    for (const silence of silences) {
      own.handle = silence;
      const work = kindOf(safe()(own.origin));
      while (clock.sleeping === 0 || own.seen.length === 0) await breathe(2);
      clock.advance(20_000);
      assert.equal(await work, "timeout");
      own.seen.length = 0;
    }
    assert.equal(clock.sleeping, 0);
  });

  it("settles at once when it is cancelled, even where fetch or the token never answer", async () => {
    const never = () => new Promise<never>(() => undefined);
    const deaf = [{ fetch: never }, { session: { origin: own.origin, token: never } }];
    for (const more of deaf) {
      const cancel = new AbortController();
      const work = safe(more)(own.origin, { signal: cancel.signal });
      cancel.abort();
      const winner = await Promise.race([kindOf(work), breathe(250).then(() => "too late")]);
      assert.equal(winner, "cancelled");
    }
    assert.equal(clock.sleeping, 0);
    assert.deepEqual(own.seen, []);
  });

  it("says neither token nor address's query in an error", async () => {
    own.handle = (_, response) => response.destroy();
    const error = await errorOf(safe()(`${own.origin}/path?private=1`));
    assert.equal(error.message, "/path could not be reached");
    assert.doesNotMatch(`${JSON.stringify(error)} ${error.stack ?? ""}`, new RegExp(`${secret}|private`));
  });
}).timeout(10_000);
