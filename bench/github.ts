import { pathToFileURL } from "node:url";
import { GitHubClient } from "../src/github/client.js";
import { createGitHubStore } from "../src/github/createStore.js";
import type { GitHubStore } from "../src/github/store.js";
import type { SubjectName } from "../src/github/subject.js";
import { startGitHub, type LocalGitHub } from "../test/github/server.js";

/** What one thing costs, against the local GitHub with 100 ms of delay before each answer. */
export interface GitHubCost {
  readonly what: string;
  readonly requests: number;
  /** Of the answers' bodies. */
  readonly bytes: number;
  readonly milliseconds: number;
}

const delay = 100;
const runs = 5;
const org = "nodejs";

function createStore(github: LocalGitHub): GitHubStore {
  const silent = { info: () => undefined, warn: () => undefined };
  const client = new GitHubClient({
    apiUrl: `${github.url}/api/v3`,
    fetch,
    token: () => Promise.resolve("demo-token"),
    hidesRedirects: false,
    now: Date.now,
    log: silent,
  });
  const storage = {
    read: () => Promise.resolve(undefined),
    write: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  };
  return createGitHubStore({ client, storage, account: "", now: Date.now, onUnauthorized: () => undefined });
}

/** Adds items until so many carry the label; answers their names. */
function fill(github: LocalGitHub, label: string, count: number): readonly SubjectName[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `bulk-${(at % 6) + 1}`;
    const title = `${label}: item ${at + 1} of ${count}, as long as titles are`;
    const body = "A body says what the matter is, what was tried, and who should look at it. ".repeat(20);
    const { number } = github.world.addItem({ repository: `${org}/${name}`, title, body, labels: [label] });
    return { repository: { owner: org, name }, number };
  });
}

/** The median of several runs, each with a store of its own; `prepare` is not counted. */
async function cost(
  github: LocalGitHub,
  what: string,
  work: (store: GitHubStore) => Promise<unknown>,
  prepare: (store: GitHubStore) => Promise<unknown> = () => Promise.resolve(),
): Promise<GitHubCost> {
  const times: number[] = [];
  let requests = 0;
  let bytes = 0;
  for (let run = 0; run < runs; run++) {
    const store = createStore(github);
    await prepare(store);
    github.forgetRequests();
    const started = performance.now();
    await work(store);
    times.push(performance.now() - started);
    requests = github.requests.length;
    bytes = github.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    store.dispose();
  }
  const [milliseconds = 0] = times.sort((a, b) => a - b).slice(Math.floor(runs / 2));
  return { what, requests, bytes, milliseconds };
}

/** Requests, bytes and milliseconds of what the extension does most, signed in. */
export async function measureGitHub(): Promise<readonly GitHubCost[]> {
  const github = await startGitHub();
  try {
    const small = { org, label: "thirty-agenda" };
    const large = { org, label: "three-hundred-agenda" };
    const items = fill(github, small.label, 30);
    fill(github, large.label, 300);
    const references = fill(github, "referenced", 50);
    const [first] = items;
    if (!first) throw new Error("There is nothing to hover over.");
    // The local GitHub reads its schema at its first query: that is not the extension's time.
    await createStore(github).agenda(small);
    github.delay = delay;
    return [
      await cost(github, "agenda of 30", (store) => store.agenda(small)),
      await cost(github, "agenda of 300", (store) => store.agenda(large)),
      await cost(github, "hover, cold", (store) => store.subject(first)),
      await cost(
        github,
        "hover, warm (on the agenda)",
        (store) => store.subject(first),
        (store) => store.agenda(small),
      ),
      await cost(github, "document with 50 references", (store) =>
        Promise.all(references.map((name) => store.subject(name))),
      ),
    ];
  } finally {
    await github.close();
  }
}

/** Prints the table. */
export async function printGitHub(): Promise<void> {
  console.log(`\nGitHub, ${delay} ms of delay, median of ${runs}`);
  for (const { what, requests, bytes, milliseconds } of await measureGitHub()) {
    const figures = [`${requests} requests`, `${bytes} bytes`, `${milliseconds.toFixed(1)} ms`];
    console.log(`  ${what.padEnd(30)}${figures.map((figure) => figure.padStart(16)).join("")}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await printGitHub();
