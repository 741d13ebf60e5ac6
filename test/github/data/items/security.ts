import { issue, pull, type Row } from "../item.js";

const agenda = "security-wg-agenda";

/** Number, day of the meeting, day it was opened, day it was closed. */
const meetings: readonly (readonly [number, string, string, string?])[] = [
  [1230, "2024-02-29", "2024-02-26", "2024-03-01"],
  [1245, "2024-03-14", "2024-03-11", "2024-03-15"],
  [1260, "2024-03-28", "2024-03-25", "2024-03-30"],
  [1276, "2024-04-11", "2024-04-08", "2024-04-12"],
  [1291, "2024-04-25", "2024-04-22", "2024-04-27"],
  [1302, "2024-05-09", "2024-05-06", "2024-05-10"],
  [1321, "2024-05-23", "2024-05-20"],
];

/** Opened by the daily job, with two blanks in the title as its template had them. */
const meetingIssues = meetings.map(([number, day, opened, closed]) =>
  issue(number, `Node.js  Security team Meeting ${day}`, "mhdawson", opened, {
    ...(closed === undefined ? {} : { closed }),
    comments: 3,
    body: `## Time\n\nUTC ${day} 14:00 (02:00 PM)\n\n## Agenda\n\nExtracted from **${agenda}** labelled issues and pull requests from the **nodejs org** prior to the meeting.`,
  }),
);

/** What the Security team talks about, in May 2024. */
export const securityItems: Readonly<Record<string, readonly Row[]>> = {
  "nodejs/security-wg": [
    ...meetingIssues,
    issue(1262, "Discuss adding --security-revert to NODE_OPTIONS", "mhdawson", "2024-04-02", {
      labels: [agenda],
      comments: 14,
      assignees: ["mhdawson"],
      body: "When a security release changes behaviour, `--security-revert` lets people go back for a while. It is a command-line option only, so those who cannot change the command line cannot use it.\n\nShould `NODE_OPTIONS` accept it as well, and if so with which safeguards?",
    }),
    issue(1255, "Node.js Security Initiatives 2024", "RafaelGSS", "2024-03-21", {
      labels: [agenda],
      comments: 9,
      body: "What the team wants to do this year. Please add what you would work on, with your name:\n\n- permission model, second phase\n- automation of security releases\n- the build process of our dependencies",
    }),
    issue(
      1236,
      "Proposed approach for build steps in deps which are not in make node",
      "mhdawson",
      "2024-03-07",
      {
        labels: [agenda, "build"],
        comments: 11,
        assignees: ["mhdawson"],
        body: "Some dependencies contain files that are built before they reach our repository. The proposal: every such step runs in a container that we publish, so that anyone can repeat it.",
      },
    ),
    issue(
      1159,
      "Security initiative in December 2023: fuzzing Nodejs: https://github.com/google/oss-fuzz/tree/master/projects/nodejs",
      "GrosSacASac",
      "2023-11-30",
      {
        labels: [agenda],
        comments: 17,
        body: "The fuzzers run for a month. This issue collects what they find, as far as it may be public.",
      },
    ),
    issue(1037, "Audit build process for dependencies", "mhdawson", "2023-07-13", {
      labels: [agenda, "build"],
      comments: 32,
      body: "For each dependency: how is it updated, which of its files are generated, and who could change them on the way?",
    }),
    issue(953, "Initiative for CII-Best-Practices for Nodejs Projects", "UlisesGascon", "2023-04-20", {
      labels: [agenda, "help wanted"],
      comments: 24,
      assignees: ["UlisesGascon"],
      body: "The badge asks about sixty questions. We answered most of them for `nodejs/node`; the rest needs somebody who knows the release process.",
    }),
    issue(898, "Permission Model - Roadmap", "RafaelGSS", "2023-02-23", {
      comments: 41,
      labels: ["permission"],
      assignees: ["RafaelGSS"],
    }),
    issue(860, "Automate security release process", "RafaelGSS", "2023-01-12", {
      comments: 19,
      assignees: ["marco-ippolito"],
    }),
    issue(859, "Assessment against best practices (OpenSSF Scorecards ...)", "fraxken", "2023-01-12", {
      closed: "2024-01-18",
      comments: 28,
    }),
    issue(1149, "NodeJS Code integrity on Windows", "mhdawson", "2023-11-09", { comments: 6 }),
    issue(1115, "Have a SBOM for Node.js?", "marco-ippolito", "2023-10-05", {
      comments: 22,
      assignees: ["marco-ippolito"],
    }),
    issue(1104, "License checker process/script", undefined, "2023-09-21", {
      closed: "2024-02-15",
      reason: "not_planned",
    }),
    issue(1025, "Extend security reporting for LTS lines beyond their lifetimes", "mhdawson", "2023-06-22", {
      closed: "2024-04-11",
      reason: "not_planned",
    }),
    issue(1303, "OpenSSF Scorecard Report Updated!", "nodejs-github-bot", "2024-05-03", {
      comments: 0,
      body: "Hello! The scores of 7 repositories changed since the last report.\n\n| Repository | Score | Change |\n| --- | --- | --- |\n| nodejs/node | 8.2 | +0.1 |\n| nodejs/undici | 8.4 | -0.3 |",
    }),
    issue(1290, "OpenSSF Scorecard Report Updated!", "nodejs-github-bot", "2024-04-12", {
      closed: "2024-04-25",
      comments: 1,
    }),
    pull(1308, "OpenSSF Scorecard Report Updated", "nodejs-github-bot", "2024-05-08", {
      labels: [agenda],
      review: "REVIEW_REQUIRED",
      checks: [3, 0, 0],
      size: [14, 14, 2],
      body: "New scores for the database of reports. This change is made by a workflow.",
    }),
    pull(1306, "docs: justify the answers for the best practices badge", "UlisesGascon", "2024-05-07", {
      review: "CHANGES_REQUESTED",
      checks: [4, 0, 0],
      size: [86, 12, 3],
    }),
    pull(956, "docs: draft the answers for the silver badge", "UlisesGascon", "2023-04-27", {
      draft: true,
      comments: 12,
    }),
    pull(1310, "doc: describe the threat model for maintainers", "RafaelGSS", "2024-05-08", {
      labels: [agenda, "doc"],
      review: "APPROVED",
      checks: [5, 0, 1],
      size: [210, 3, 1],
      comments: 7,
      body: "What an attacker could do to a maintainer's account, and what we ask of those who can publish.",
    }),
    pull(1299, "vuln: add the advisories of April", "marco-ippolito", "2024-04-30", {
      merged: "2024-05-02",
      checks: [4, 0, 0],
    }),
    pull(1287, "chore: update actions to their newest hashes", undefined, "2024-04-10", {
      closed: "2024-04-24",
    }),
  ],
  "nodejs/node": [
    issue(52575, "Remove --experimental-policy", "RafaelGSS", "2024-04-18", {
      labels: [agenda, "semver-major"],
      milestone: "23.0.0",
      closed: "2024-05-07",
      comments: 12,
      assignees: ["RafaelGSS"],
      body: "The policy feature has been experimental for five years, has few users, and its reports take much of the security team's time.\n\nI propose to remove it from `main` now and to deprecate it in the older lines.",
    }),
    pull(52910, "src: harden permission checks", "RafaelGSS", "2024-05-08", {
      labels: [agenda, "permission"],
      review: "CHANGES_REQUESTED",
      checks: [41, 1, 0],
      size: [120, 1044, 23],
      comments: 5,
      body: "Checks were spread over the callers, and each new caller could forget one. They now stand in one place, before a path is resolved.",
    }),
    pull(52983, "permission: restrict network access behind a flag", "Ceres6", "2024-05-09", {
      labels: [agenda, "permission", "experimental"],
      draft: true,
      checks: [12, 3, 6],
      size: [540, 22, 17],
      comments: 2,
      body: "Work in progress: `--allow-net` with a list of hosts. Name resolution is not covered yet.",
    }),
    pull(52583, "lib,src: remove --experimental-policy", "RafaelGSS", "2024-04-18", {
      labels: ["semver-major"],
      milestone: "23.0.0",
      merged: "2024-05-07",
      review: "APPROVED",
      checks: [44, 0, 0],
      size: [31, 9820, 112],
      comments: 21,
    }),
    pull(52981, "doc: add links to security steward companies", "mhdawson", "2024-05-10", {
      labels: ["doc"],
      review: "APPROVED",
    }),
  ],
  "nodejs/undici": [
    issue(3012, "Reduce the permissions of workflow tokens", "fraxken", "2024-03-28", {
      labels: [agenda],
      comments: 4,
      body: "The scorecard lowers our mark because three workflows ask for more than they need.",
    }),
  ],
  "nodejs/TSC": [
    issue(
      1546,
      "Coordinating nodejs security audit report finalization and publication",
      "mhdawson",
      "2024-05-02",
      {
        labels: [agenda, "tsc-agenda"],
        comments: 8,
        body: "The auditors are nearly done. Who reads the draft, who answers, and when is it published?",
      },
    ),
  ],
  "nodejs/security-private": [
    issue(7, "Prepare the security release of May", "RafaelGSS", "2024-05-06", {
      labels: [agenda],
      comments: 6,
      assignees: ["RafaelGSS", "marco-ippolito"],
      body: "Nothing of this is public before the announcement.",
    }),
    issue(6, "Reports that wait for an answer for more than a week", "marco-ippolito", "2024-04-22", {
      comments: 3,
    }),
    pull(8, "http: fix the parsing of chunk extensions", "RafaelGSS", "2024-05-07", {
      labels: ["v20.x", "v22.x"],
      checks: [20, 0, 0],
    }),
  ],
  "nodejs/nodejs-dependency-vuln-assessments": [
    issue(186, "CVE-2024-28863 (npm) found on v20.x", "nodejs-github-bot", "2024-05-02", {
      labels: ["v20.x"],
      comments: 1,
    }),
    issue(185, "CVE-2024-4603 (openssl) found on v18.x", "nodejs-github-bot", "2024-04-22", {
      labels: ["v18.x"],
      comments: 3,
    }),
    issue(184, "CVE-2024-2511 (openssl) found on v18.x", "nodejs-github-bot", "2024-04-15", {
      labels: ["v18.x"],
      closed: "2024-05-01",
    }),
    issue(183, "CVE-2024-2511 (openssl) found on v20.x", "nodejs-github-bot", "2024-04-15", {
      labels: ["v20.x"],
      closed: "2024-05-01",
    }),
    issue(182, "CVE-2024-2511 (openssl) found on v21.x", "nodejs-github-bot", "2024-04-15", {
      labels: ["v21.x"],
      closed: "2024-04-19",
      reason: "duplicate",
    }),
    issue(179, "CVE-2024-30260 (undici) found on v20.x", "nodejs-github-bot", "2024-04-06", {
      labels: ["v20.x"],
      closed: "2024-04-10",
    }),
    issue(178, "CVE-2024-30261 (undici) found on v21.x", "nodejs-github-bot", "2024-04-06", {
      labels: ["v21.x"],
      closed: "2024-04-10",
    }),
    issue(171, "CVE-2023-45853 (zlib) found on v18.x", "nodejs-github-bot", "2024-01-20", {
      labels: ["v18.x"],
      closed: "2024-02-01",
      reason: "not_planned",
    }),
  ],
};
