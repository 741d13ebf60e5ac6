import type { Random } from "./random.js";

const NAMES = [
  "Ann Lee",
  "Ben O’Neil",
  "Čeněk Dvořák",
  "Ида",
  "D. E. Fox",
  "Ann",
  "李雷",
  "Gus 😀 Kay",
  "Gil Boyd",
  "Gena Barlow",
];
const HANDLES = ["annlee", "ben-o", "x_", "a--b", "gus", "", "???", "org/team"];
const WORDS = [
  "fix",
  "`#1`",
  "the *build*",
  "src:",
  "we agreed to",
  "will",
  "\\[RFC\\]",
  "&amp;",
  "a_b_c",
  "😀",
  "#12",
  "@annlee,",
];
const URLS = [
  "https://github.com/nodejs/node/issues/52575",
  "https://github.com/nodejs/node/pull/1#issuecomment-2",
  "<https://github.com/a/b/discussions/7>",
  "https://example.org/x_(y)_z?q=*1*",
  "http://",
  "mailto:a@b.c",
];
const HOSTILE = [
  "[a](",
  "*",
  "**_",
  "> ",
  "`",
  "<!--",
  "-->",
  "\t",
  "[",
  "]",
  "](",
  "~~",
  "```\n",
  "    ",
  "<b",
  "&#",
  "\\",
];
const ENDS = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n \n", "\u2028", "\u2029\n", "\n\n\n"];

/** A document put together from what minutes are made of, and some of what they are not. */
export function generateDocument(random: Random, lines: number): string {
  const common = random.chance(0.7) ? random.pick(["\n", "\r\n"]) : undefined;
  let text = random.chance(0.1) ? "\uFEFF" : "";
  for (let line = 0; line < lines; line++) {
    text += generateLine(random);
    text +=
      common !== undefined && random.chance(0.9)
        ? common.repeat(random.chance(0.3) ? 2 : 1)
        : random.pick(ENDS);
  }
  return text;
}

/** Cuts, doubles, swaps and spoils parts of a document. */
export function mutate(random: Random, text: string, times: number): string {
  let result = text;
  for (let time = 0; time < times; time++) {
    const start = random.below(result.length + 1);
    const end = Math.min(result.length, start + random.below(40));
    const replaced = random.pick([
      "",
      result.slice(start, end).repeat(2),
      random.pick(HOSTILE).repeat(random.below(6)),
      random.pick(ENDS),
    ]);
    result = result.slice(0, start) + replaced + result.slice(end);
  }
  return result;
}

const LINES: readonly ((random: Random) => string)[] = [
  (random) => `# Node.js  Team Meeting ${random.pick(["2024-05-09", "2023-18-12", "May 9th, 2024", ""])}`,
  (random) =>
    `${"#".repeat(1 + random.below(4))} ${random.pick(["Links", "Present", "Observers/Guests", "Agenda", "Announcements", "Standing Items", "Q&A, Other", "Upcoming Meetings", "Minutes", "Next steps", "Time"])}`,
  (random) =>
    `${"#".repeat(2 + random.below(3))} ${random.pick(["nodejs/node", "node", "`a/b`", "Fix it [#5](https://github.com/a/b/issues/5)", "Other things"])}`,
  (random) =>
    `${bullet(random)}**${random.pick(["Recording", "GitHub Issue", "Minutes"])}**: ${random.pick([...URLS, "$GITHUB_ISSUE$", ""])}`,
  (random) => `${bullet(random)}${person(random)}`,
  (random) =>
    `${random.pick(["*", "", "* ", "\\*"])}Extracted from **${random.pick(["x-agenda", "<agenda-label>"])}** labelled issues and pull requests from the **nodejs org** prior to the meeting.`,
  (random) =>
    `${bullet(random)}${random.pick(["", "[X] ", "[ ] ", "[x ] "])}${words(random)} ${reference(random)}`,
  (random) =>
    `${bullet(random)}${random.pick(["Ann: ", "@annlee: ", "[AL] ", "Ben, ", "Action: ", "(Ann) ", "Zoe: ", "GB: ", "GB: ", "GBO: ", "GBA: ", "Gill, ", "Gena the ", "Decision: ", ""])}${words(random)}`,
  (random) => words(random),
  (random) =>
    random.pick([
      "---",
      "===",
      "```",
      "<!-- gone",
      "-->",
      "| a | b |",
      "| - | - |",
      "**Present:** Ann, Ben",
      "Attendees:",
      "[1]: https://a.b",
      "> quoted",
      "",
    ]),
];

function generateLine(random: Random): string {
  return random.pick(LINES)(random);
}

function bullet(random: Random): string {
  return (
    " ".repeat(random.pick([0, 0, 0, 1, 2, 2, 3, 4, 6])) + random.pick(["* ", "* ", "- ", "+ ", "1. ", "*\t"])
  );
}

function person(random: Random): string {
  const name = random.pick(NAMES);
  const handle = random.pick(HANDLES);
  return random.pick([
    `${name} (@${handle})`,
    `${name} @${handle} (TSC)`,
    name,
    `@${handle} (${name} - observer)`,
    `AB: ${name} (@${handle})`,
    `${name}: @${handle}`,
    `[${name}](https://github.com/${handle})`,
  ]);
}

function words(random: Random): string {
  return Array.from({ length: 1 + random.below(8) }, () =>
    random.pick(random.chance(0.05) ? HOSTILE : WORDS),
  ).join(" ");
}

function reference(random: Random): string {
  const number = random.below(99);
  return random.pick([
    `[#${number}](${random.pick(URLS)})`,
    `#${number}`,
    `a/b#${number}`,
    random.pick(URLS),
    `\n[#${number}](${random.pick(URLS)})`,
    "",
  ]);
}
