import { issue, pull, type Row } from "../item.js";

const tsc = "tsc-agenda";
const release = "release-agenda";
const web = "web-agenda";
const packages = "package-maintenance-agenda";
const loaders = "loaders-agenda";

/** What the other groups of the project talk about. */
export const committeeItems: Readonly<Record<string, readonly Row[]>> = {
  "nodejs/TSC": [
    issue(1545, "May is the month for TSC Elections", "mhdawson", "2024-05-01", {
      labels: [tsc, "meta"],
      comments: 6,
    }),
    issue(1528, "Update meeting times?", "mhdawson", "2024-03-20", { labels: [tsc, "meta"], comments: 15 }),
    issue(1524, "Proposal to reduce inactive collaborator duration", "UlisesGascon", "2024-03-14", {
      labels: [tsc, "meta"],
    }),
    issue(1518, "Corepack decisions", "GeoffreyBooth", "2024-03-06", { labels: [tsc], comments: 38 }),
    issue(1504, "CPC representatives", "joesepi", "2024-02-07", { labels: [tsc, "meta"] }),
    issue(1474, "Node.js Collaborator Spotlight Proposal", "ruyadorno", "2023-11-29", {
      labels: ["stalled"],
    }),
    issue(1439, "New Strategic Initiative on Primordials", "BridgeAR", "2023-09-27", {
      labels: [tsc],
      comments: 47,
    }),
    issue(1549, "Package-maintenance, installation approach viewpoint", "mhdawson", "2024-05-06", {
      labels: [tsc],
    }),
    issue(
      1552,
      "Allow collaborators to share Github Sponsors link in project readme",
      "anonrig",
      "2024-05-08",
      { labels: [tsc] },
    ),
    issue(1553, "Open OpenCollective and Github Sponsors for Node.js", "anonrig", "2024-05-08", {
      labels: [tsc],
      comments: 19,
    }),
    issue(1506, "Spend from the bug bounty fund on urgent fixes", "mhdawson", "2024-02-14", {
      closed: "2024-04-03",
    }),
    pull(1541, "meetings: add minutes of 24 April", "richardlau", "2024-04-25", {
      merged: "2024-04-29",
      labels: ["doc"],
    }),
    pull(1548, "Clarify how votes are counted in the charter", "tniessen", "2024-05-05", {
      labels: [tsc, "doc"],
      review: "REVIEW_REQUIRED",
    }),
  ],
  "nodejs/admin": [
    issue(905, "Conversion to Enterprise account", "Trott", "2024-04-22", { labels: [tsc], comments: 5 }),
    issue(877, "Training in resolving conflicts for the TSC and moderators", "benjamingr", "2024-03-01", {
      labels: [tsc],
    }),
    issue(
      876,
      "Better process for communicating feedback to members by the TSC",
      "benjamingr",
      "2024-03-01",
      { labels: [tsc] },
    ),
    issue(872, "Creation of an official Discord server for the Node.js project", "ovflowd", "2024-02-20", {
      labels: ["stalled"],
    }),
    issue(818, "Redesign of Node.js Website", "ovflowd", "2023-08-30", { labels: [tsc, web], comments: 26 }),
    issue(814, "Events / Collaborator Summits for 2024", "mhdawson", "2023-08-10", {
      labels: [tsc],
      comments: 31,
    }),
    issue(860, "Move the moderation handbook", undefined, "2023-12-12", {
      closed: "2024-01-09",
      reason: "duplicate",
    }),
  ],
  "nodejs/node": [
    issue(51156, "Inconsistent behavior of nextTick and queueMicrotask", "benjamingr", "2023-12-14", {
      labels: [tsc],
    }),
    issue(50963, "enable corepack by default", "arcanis", "2023-11-29", { labels: [tsc], comments: 64 }),
    issue(51372, "Revisiting `globalThis` as an `EventTarget`", "jasnell", "2024-01-05", { labels: [tsc] }),
    issue(
      49344,
      "The env var `NODE_V8_COVERAGE` intermittently causes the process to hang",
      "GeoffreyBooth",
      "2023-08-26",
      {
        labels: [loaders],
        comments: 13,
      },
    ),
    issue(50948, "ESM Hook deadlocks since 21.2.0 a3e09b3", "GeoffreyBooth", "2023-11-28", {
      labels: [loaders],
      closed: "2024-01-11",
    }),
    issue(
      52219,
      "Proposal for a simple, universal module loader hooks API to replace require() monkey-patching",
      "joyeecheung",
      "2024-03-26",
      {
        labels: [loaders, tsc],
        comments: 52,
      },
    ),
    issue(43187, "Expose Undici's ProxyAgent and setGlobalDispatcher within Node", "Qard", "2022-05-23", {
      labels: ["stalled"],
      comments: 35,
    }),
    issue(53009, "Backport undici MessageEvent to v20.", "styfle", "2024-05-15", {
      labels: [release, "v20.x"],
    }),
    pull(51886, "build: enable `yarn` and `pnpm` Corepack binaries by default", "aduh95", "2024-02-27", {
      labels: [tsc, "semver-major"],
      review: "CHANGES_REQUESTED",
      checks: [38, 2, 0],
    }),
    pull(51951, "doc: state that removing npm is a non-goal", "GeoffreyBooth", "2024-03-03", {
      labels: [tsc, "doc"],
      review: "APPROVED",
    }),
    pull(51981, "deps: remove corepack", "GeoffreyBooth", "2024-03-05", {
      labels: [tsc, "semver-major"],
      draft: true,
    }),
    pull(52107, "doc: add policy for placeholder executables", "GeoffreyBooth", "2024-03-15", {
      labels: [tsc, "doc"],
    }),
    pull(52435, "deps,lib,src: add experimental web storage", "jasnell", "2024-04-09", {
      labels: [tsc, "semver-minor", "experimental"],
      merged: "2024-04-28",
      review: "APPROVED",
    }),
    pull(52459, "tools: change inactive limit to 9 months", "UlisesGascon", "2024-04-11", {
      labels: [tsc],
      merged: "2024-04-20",
    }),
    pull(52857, "Ambassador program", "mhdawson", "2024-05-06", {
      labels: ["stalled"],
      review: "REVIEW_REQUIRED",
    }),
    pull(
      50687,
      "lib: promote process.binding/_tickCallback to runtime deprecation",
      "RafaelGSS",
      "2023-11-12",
      {
        labels: [tsc, "deprecations", "semver-major"],
        checks: [40, 0, 2],
      },
    ),
    pull(48528, "lib: rewrite AsyncLocalStorage without async_hooks", "Qard", "2023-06-23", {
      labels: ["stalled"],
      review: "APPROVED",
    }),
    pull(
      53005,
      "doc: deprecate NaN or negative number as delay to setTimeout and setInterval",
      "jasnell",
      "2024-05-14",
      {
        labels: ["deprecations"],
      },
    ),
  ],
  "nodejs/Release": [
    issue(737, "Release plan - v18.x Maintenance LTS", "richardlau", "2022-04-19", {
      labels: [release, "v18.x"],
      comments: 44,
    }),
    issue(855, "Release plan - v20.x Active LTS", "RafaelGSS", "2023-04-18", {
      labels: [release, "v20.x"],
      comments: 38,
    }),
    issue(932, "Release plan - v21.x Current", "RafaelGSS", "2023-10-17", { labels: [release, "v21.x"] }),
    issue(1001, "Release plan - v22.x Current", "RafaelGSS", "2024-04-24", { labels: [release, "v22.x"] }),
    issue(965, "PGP keys verification", "richardlau", "2024-01-19", { labels: [release] }),
    issue(999, "Onboarding @aduh95 as a releaser", "targos", "2024-04-18", { labels: [release] }),
    issue(1004, "Creating a branch rule for non LTS staging branches", "richardlau", "2024-05-02", {
      labels: [release],
    }),
    issue(1012, "Current status of LTS group/ backporters", "ruyadorno", "2024-05-16", {
      labels: [release, tsc],
    }),
    pull(1002, "doc: update the schedule for v22.x", "marco-ippolito", "2024-04-24", {
      merged: "2024-04-25",
    }),
  ],
  "nodejs/nodejs.org": [
    issue(
      6361,
      "globally installing npm should not be the recommended way for Mac and Linux",
      "styfle",
      "2024-02-24",
      {
        labels: [web, packages],
        comments: 29,
      },
    ),
    issue(6441, "Redesign suggests all versions of Node.js include corepack", "mhdawson", "2024-03-08", {
      labels: [web, tsc],
    }),
    pull(
      6700,
      "feat: show the state of each release line on the download page",
      "bmuenzenmeyer",
      "2024-05-02",
      {
        labels: [web],
        review: "APPROVED",
      },
    ),
    pull(6712, "fix: keep the language when the page changes", "AugustinMauroy", "2024-05-05", {
      closed: "2024-05-07",
    }),
  ],
  "nodejs/web-team": [
    issue(11, "Disband @nodejs/ux-and-design", "ovflowd", "2024-01-18", {
      labels: [web],
      closed: "2024-03-12",
    }),
    issue(14, "Create Means for Private Communications", "bmuenzenmeyer", "2024-02-02", { labels: [web] }),
    issue(59, "(Possibly) Record Meetings", "avivkeller", "2024-04-20", { labels: [web], comments: 12 }),
  ],
  "nodejs/package-maintenance": [
    issue(458, 'Status update and next steps for "pkgjs/create" (create-pkg)', "wesleytodd", "2021-04-13", {
      labels: [packages],
    }),
    issue(
      542,
      "Create doc on how to support ESM and CommonJS when publishing modules",
      "ljharb",
      "2022-11-29",
      { labels: [packages] },
    ),
    issue(569, "Impactful Projects Statusboard", "wesleytodd", "2023-05-02", {
      labels: [packages, tsc],
      comments: 16,
    }),
    issue(
      609,
      "Wishlist on managing package manager versions in a Node.js application",
      "mhdawson",
      "2024-04-09",
      { labels: [packages] },
    ),
  ],
  "nodejs/loaders": [
    issue(201, "Hooks thread direction", "GeoffreyBooth", "2024-04-30", { labels: [loaders] }),
    pull(198, "doc: add synchronous hooks proposal", "joyeecheung", "2024-04-16", {
      labels: [loaders],
      merged: "2024-05-06",
    }),
    pull(205, "Proposal: Moving hooks on thread", "GeoffreyBooth", "2024-05-08", {
      labels: [loaders],
      draft: true,
    }),
  ],
  "nodejs/corepack": [
    pull(418, "fix: remove npm", "GeoffreyBooth", "2024-03-09", { closed: "2024-03-20", labels: [tsc] }),
  ],
  "nodejs/citgm": [
    issue(1060, "Node.js latest CITGM results", "RafaelGSS", "2024-04-17", { labels: ["v22.x"] }),
  ],
  "nodejs/node-core-utils": [
    issue(
      801,
      "Allowing using `request-ci` label for  collaborators in unapproved PRs",
      "MoLow",
      "2024-04-27",
      { labels: [tsc] },
    ),
    pull(805, "Revert required certify safe", "RafaelGSS", "2024-05-03", { closed: "2024-05-08" }),
  ],
  "nodejs/create-node-meeting-artifacts": [
    issue(161, "The time of the meeting is wrong after the clocks change", "sheplu", "2024-04-02", {
      labels: ["help wanted"],
    }),
    pull(158, "Keep the notes that are already in the document", "mhdawson", "2024-03-11", {
      draft: true,
      comments: 8,
    }),
  ],
  "nodejs/community-committee": [
    issue(731, "Closing the Community Committee", "Trott", "2022-03-01", {
      closed: "2022-03-31",
      comments: 11,
    }),
    issue(702, "Translate the meeting notes", "gireeshpunathil", "2021-11-04", { labels: [tsc, "stalled"] }),
  ],
};
