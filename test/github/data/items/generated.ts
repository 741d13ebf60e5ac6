import { numberFrom } from "../../identity.js";
import { issue, pull, type Row } from "../item.js";

const areas = [
  "doc",
  "test",
  "lib",
  "src",
  "build",
  "tools",
  "meta",
  "deps",
  "http",
  "stream",
  "fs",
  "crypto",
];
const doings = [
  "clarify",
  "remove",
  "speed up",
  "add",
  "rename",
  "simplify",
  "deprecate",
  "fix",
  "check",
  "split",
];
const things = [
  "the release checklist",
  "the fallback for old platforms",
  "the retry of failed jobs",
  "a warning for unknown options",
  "the order of the headings",
  "the cache of compiled files",
  "an example for newcomers",
  "the handling of empty input",
  "the names of the flags",
  "the limit for open handles",
  "the script that updates dependencies",
];
const authors = [
  "aduh95",
  "anonrig",
  "joyeecheung",
  "legendecas",
  "MoLow",
  undefined,
  "richardlau",
  "targos",
  "tniessen",
];

const at = <T>(list: readonly T[], seed: number): T | undefined => list[seed % list.length];

function title(seed: number): string {
  return `${at(areas, seed) ?? ""}: ${at(doings, seed >>> 4) ?? ""} ${at(things, seed >>> 8) ?? ""}`;
}

function day(seed: number, year = 2023): string {
  return `${year}-${String((seed % 12) + 1).padStart(2, "0")}-${String(((seed >>> 4) % 28) + 1).padStart(2, "0")}`;
}

/** One of each state in turn: every repository gets all of them. */
const states: readonly ((number: number, words: string, author: string | undefined, seed: number) => Row)[] =
  [
    (...[number, words, author, seed]) =>
      issue(number, words, author, day(seed), { labels: ["good first issue"] }),
    (...[number, words, author, seed]) =>
      issue(number, words, author, day(seed, 2022), { closed: day(seed) }),
    (...[number, words, author, seed]) =>
      issue(number, words, author, day(seed, 2022), {
        closed: day(seed),
        reason: "not_planned",
        labels: ["stalled"],
      }),
    (...[number, words, author, seed]) =>
      issue(number, words, author, day(seed, 2022), { closed: day(seed), reason: "duplicate" }),
    (...[number, words, author, seed]) => issue(number, words, author, day(seed), { reason: "reopened" }),
    (...[number, words, author, seed]) =>
      pull(number, words, author, day(seed), { review: "REVIEW_REQUIRED" }),
    (...[number, words, author, seed]) =>
      pull(number, words, author, day(seed, 2022), {
        merged: day(seed),
        review: "APPROVED",
        labels: ["semver-minor"],
      }),
    (...[number, words, author, seed]) =>
      pull(number, words, author, day(seed), { draft: true, checks: [4, 0, 9] }),
    (...[number, words, author, seed]) => pull(number, words, author, day(seed, 2022), { closed: day(seed) }),
  ];

const repositories = [
  "nodejs/node",
  "nodejs/security-wg",
  "nodejs/TSC",
  "nodejs/Release",
  "nodejs/undici",
  "nodejs/nodejs.org",
  "nodejs/admin",
  "nodejs/build",
  "nodejs/citgm",
  "nodejs/corepack",
  "nodejs/loaders",
  "nodejs/package-maintenance",
  "nodejs/node-core-utils",
  "nodejs/security-private",
];

/** Items that nobody talks about, so that a search has something to leave out. */
export const generatedItems: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  repositories.map((repository) => [
    repository,
    states.map((state, index) => {
      const number = 301 + index * 7;
      const seed = numberFrom(`${repository} ${number}`);
      return state(number, title(seed), at(authors, seed >>> 12), seed);
    }),
  ]),
);

/** 300 open items under one label, for measurements: fifty in each of six repositories. */
export const bulkItems: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((which) => [
    `nodejs/bulk-${which}`,
    Array.from({ length: 50 }, (_, index) => {
      const number = index + 1;
      const seed = numberFrom(`bulk ${which} ${number}`);
      const labels = ["bulk-agenda", ...(seed % 3 === 0 ? ["doc"] : [])];
      const make = seed % 3 === 1 ? pull : issue;
      return make(number, title(seed), at(authors, seed >>> 12), day(seed), { labels });
    }),
  ]),
);
