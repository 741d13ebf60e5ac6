import { readAgendaQuery } from "../src/github/agendaQuery.js";
import { GitHubClient } from "../src/github/client.js";
import { GitHubError } from "../src/github/error.js";
import { fetchAgenda } from "../src/github/fetchAgenda.js";
import { fetchPeople, fetchTeam } from "../src/github/fetchPeople.js";
import { fetchSubjects } from "../src/github/fetchSubjects.js";
import { orError } from "../src/github/orError.js";
import { sentence } from "../src/github/sentences.js";
import type { SubjectName } from "../src/github/subject.js";

/**
 * `npm run check:github`: runs each query, read-only, against the real GitHub (or GITHUB_API_URL) and reads the
 * answers through the extension's own readers, which refuse what they do not know. With GITHUB_TOKEN the signed-in
 * ways are checked too.
 */
const token = readVariable("GITHUB_TOKEN");
const apiUrl = readVariable("GITHUB_API_URL") ?? "https://api.github.com";
const node = { owner: "nodejs", name: "node" };
const names: readonly SubjectName[] = [
  { repository: node, number: 52575 },
  { repository: node, number: 52983 },
  { repository: { owner: "nodejs", name: "security-wg" }, number: 1037 },
];

/** A variable that is set to nothing counts as not set. */
function readVariable(name: string): string | undefined {
  const value = process.env[name];
  return value === "" ? undefined : value;
}

function createClient(isSignedIn: boolean): GitHubClient {
  return new GitHubClient({
    apiUrl,
    fetch,
    token: () => Promise.resolve(isSignedIn ? token : undefined),
    hidesRedirects: false,
    now: Date.now,
    log: { info: (line) => console.log(`    ${line}`), warn: (line) => console.log(`    ${line}`) },
  });
}

/** Throws the first error that stands in a value's place. */
function allOf<T>(answers: readonly (T | GitHubError)[]): readonly T[] {
  return answers.map((answer) => {
    if (answer instanceof GitHubError) throw answer;
    return answer;
  });
}

function checks(client: GitHubClient): Readonly<Record<string, () => Promise<string>>> {
  const query = readAgendaQuery("nodejs", "tsc-agenda");
  if (!query) throw new Error("The label of the check is no label.");
  return {
    agenda: async () => {
      const { subjects, complete, gap } = await fetchAgenda(client, query);
      if (!complete) throw gap ?? new Error("The agenda is not complete.");
      const pulls = subjects.filter(({ kind }) => kind === "pull").length;
      return `${subjects.length - pulls} issues and ${pulls} pull requests`;
    },
    subjects: async () => {
      const found = allOf(
        await fetchSubjects(
          client,
          names.map((name) => ({ name, known: undefined })),
          undefined,
        ),
      );
      return found.map(({ subject }) => `${subject.kind} #${subject.number}, ${subject.state}`).join("; ");
    },
    people: async () => {
      const people = allOf(await fetchPeople(client, ["RafaelGSS", "mhdawson"], undefined));
      if (!people.every(({ avatarUrl }) => avatarUrl !== undefined))
        throw new Error("An avatar is elsewhere.");
      return people.map(({ login, name }) => `${login} (${name ?? "no name"})`).join(", ");
    },
  };
}

async function run(name: string, check: () => Promise<string>): Promise<boolean> {
  try {
    console.log(`  ${name}: ${await check()}`);
    return true;
  } catch (error) {
    const isOwn = error instanceof GitHubError;
    const words = isOwn
      ? `${sentence(error, (time) => new Date(time).toISOString())} (${error.message})`
      : String(error);
    console.log(`  ${name}: FAILED. ${words}`);
    return false;
  }
}

async function isReachable(): Promise<boolean> {
  const answer = await orError(() => createClient(false).get("/"));
  return !(answer instanceof GitHubError) || !["offline", "timeout"].includes(answer.kind);
}

async function main(): Promise<number> {
  if (!(await isReachable())) {
    console.log(`Nothing was checked: ${apiUrl} cannot be reached from here.`);
    return 2;
  }
  const results: boolean[] = [];
  console.log(`${apiUrl}, not signed in:`);
  for (const [name, check] of Object.entries(checks(createClient(false))))
    results.push(await run(name, check));
  if (token === undefined) {
    console.log("Signed in: not checked, there is no GITHUB_TOKEN.");
  } else {
    const client = createClient(true);
    console.log(`${apiUrl}, signed in:`);
    for (const [name, check] of Object.entries(checks(client))) results.push(await run(name, check));
    const team = async () =>
      `${(await fetchTeam(client, { org: "nodejs", team: "tsc" }, undefined)).length} members`;
    // Only members of the organisation may see it: a refusal is an answer too.
    await run("team (members of the organisation only)", team);
  }
  const failed = results.filter((isGood) => !isGood).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
