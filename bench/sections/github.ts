import { GitHubClient } from "../../src/github/client.js";
import { createGitHubStore } from "../../src/github/createStore.js";
import type { GitHubStore } from "../../src/github/store.js";
import type { SubjectName } from "../../src/github/subject.js";
import { percentile, type BenchSection } from "../report.js";
import { startGitHub, type LocalGitHub } from "../../test/github/server.js";

/** Milliseconds before each answer. */
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

/** What one thing costs: the median of several runs, each with a store of its own; `prepare` is not counted. */
async function cost(
  github: LocalGitHub,
  work: (store: GitHubStore) => Promise<unknown>,
  prepare: (store: GitHubStore) => Promise<unknown> = () => Promise.resolve(),
) {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const store = createStore(github);
    await prepare(store);
    github.forgetRequests();
    const started = performance.now();
    await work(store);
    times.push(performance.now() - started);
    store.dispose();
  }
  const bytes = github.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  return { requests: github.requests.length, bytes, milliseconds: percentile(times, 50) };
}

export const section: BenchSection = {
  title: `GitHub, signed in: the local one with ${delay} ms of delay, median of ${runs}`,
  async run(report) {
    const github = await startGitHub();
    const row = async (what: string, promised: number, ...how: Work) => {
      const { requests, bytes, milliseconds } = await cost(github, ...how);
      const measured = `${requests} requests, ${bytes} bytes, ${milliseconds.toFixed(1)} ms`;
      report.promise(what, measured, `at most ${promised} requests`, requests <= promised);
    };
    try {
      const small = { org, label: "thirty-agenda" };
      const large = { org, label: "three-hundred-agenda" };
      const [first] = fill(github, small.label, 30);
      fill(github, large.label, 300);
      const references = fill(github, "referenced", 50);
      if (!first) throw new Error("There is nothing to hover over.");
      // The local GitHub reads its schema at its first query: that is not the extension's time.
      await createStore(github).agenda(small);
      github.delay = delay;
      const hover = (store: GitHubStore) => store.subject(first);
      await row("agenda of 30", 1, (store) => store.agenda(small));
      await row("agenda of 300", 3, (store) => store.agenda(large));
      await row("hover, cold", 1, hover);
      await row("hover, warm (on the agenda)", 0, hover, (store) => store.agenda(small));
      const resolveAll = (store: GitHubStore) => Promise.all(references.map((name) => store.subject(name)));
      await row("document with 50 references", 1, resolveAll);
    } finally {
      await github.close();
    }
  },
};

type Work = Parameters<typeof cost> extends [unknown, ...infer Rest] ? Rest : never;
