import { numberFrom } from "../identity.js";
import type { Repository, WorkflowRun } from "../model.js";

type Extra = Partial<Pick<Repository, "isPrivate" | "isArchived" | "defaultBranch" | "formerNames">>;

const rows: readonly (readonly [name: string, description: string, extra?: Extra])[] = [
  ["nodejs/node", "Node.js JavaScript runtime"],
  ["nodejs/security-wg", "Node.js Ecosystem Security Working Group"],
  ["nodejs/nodejs-dependency-vuln-assessments", "Vulnerability assessments of the dependencies of Node.js"],
  ["nodejs/security-private", "Where fixes are prepared before they are public", { isPrivate: true }],
  ["nodejs/TSC", "The Node.js Technical Steering Committee"],
  ["nodejs/Release", "Node.js Release Working Group"],
  ["nodejs/undici", "An HTTP/1.1 client, written from scratch for Node.js"],
  ["nodejs/nodejs.org", "The Node.js website", { formerNames: ["nodejs/nodejs.dev"] }],
  ["nodejs/admin", "Administrative space for policies of the TSC"],
  ["nodejs/build", "Infrastructure and CI of the project"],
  ["nodejs/citgm", "Canary in the gold mine: tests of popular modules"],
  ["nodejs/corepack", "Bridge between Node.js projects and their package managers"],
  ["nodejs/loaders", "ECMAScript module loaders"],
  ["nodejs/package-maintenance", "Ideas and advice for the maintenance of packages"],
  ["nodejs/node-core-utils", "Command-line tools for collaborators"],
  ["nodejs/web-team", "The team behind the website and its tools"],
  [
    "nodejs/create-node-meeting-artifacts",
    "Creates the issue and the minutes of a meeting",
    { formerNames: ["nodejs/make-node-meeting"] },
  ],
  ["nodejs/community-committee", "The Community Committee, now closed", { isArchived: true }],
  ["nodejs/hostile-titles", "Titles that nobody should have written"],
  ...[1, 2, 3, 4, 5, 6].map((at) => [`nodejs/bulk-${at}`, "Many items, for measurements"] as const),
  ["mhdawson/node-wasm-build", "Containers that build the WebAssembly parts of Node.js"],
  ["google/oss-fuzz", "Continuous fuzzing for open source software", { defaultBranch: "master" }],
];

export const repositories: readonly Repository[] = rows.map(([full, description, extra = {}]) => {
  const [owner = "", name = ""] = full.split("/");
  return {
    id: 20_000_000 + (numberFrom(full) % 700_000_000),
    owner,
    name,
    description,
    isPrivate: false,
    isArchived: false,
    defaultBranch: "main",
    formerNames: [],
    forkOf: undefined,
    createdAt: "2015-06-01T12:00:00Z",
    ...extra,
  };
});

export const runs: readonly WorkflowRun[] = [
  {
    repository: "nodejs/security-wg",
    id: 9018519638,
    name: "OpenSSF Scorecard Monitoring",
    conclusion: "failure",
    createdAt: "2024-05-09T10:31:00Z",
    jobs: [{ id: 24779366504, name: "security-scoring", conclusion: "failure" }],
  },
  {
    repository: "nodejs/nodejs-dependency-vuln-assessments",
    id: 9003771224,
    name: "Check for vulnerabilities",
    conclusion: "success",
    createdAt: "2024-05-08T04:10:00Z",
    jobs: [{ id: 24734110021, name: "check-vulns", conclusion: "success" }],
  },
];
