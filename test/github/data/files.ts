const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

interface Group {
  readonly name: string;
  readonly repository: string;
  readonly label?: string;
  readonly filter: string;
  readonly invited: readonly string[];
  readonly standing?: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** The groups whose meetings the project's daily job prepares, by the stem of their file. */
const groups: Readonly<Record<string, Group>> = {
  security: {
    name: "Security team",
    repository: "security-wg",
    label: "security-wg-agenda",
    filter: "Node.js Security team meeting",
    invited: [
      "Security wg team: @nodejs/security-wg",
      "Michael Dawson @mhdawson",
      "Rafael Gonzaga @RafaelGSS",
    ],
    standing: [
      {
        title: "Standing Items",
        items: [
          "Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues",
          "OpenSSF Scorecard Monitor Review - https://github.com/nodejs/security-wg/issues?q=is%3Aissue+OpenSSF+Scorecard+Report+Updated%21+",
        ],
      },
    ],
  },
  tsc: {
    name: "Technical Steering Committee (TSC)",
    repository: "TSC",
    label: "tsc-agenda",
    filter: "Node.js TSC Meeting",
    invited: [
      "TSC: @nodejs/tsc",
      "Matteo Collina @mcollina (voting member)",
      "Ruy Adorno @ruyadorno (voting member)",
    ],
    standing: [{ title: "Strategic Initiatives", items: ["See the board of initiatives in the repository"] }],
  },
  release: {
    name: "Release WorkGroup",
    repository: "Release",
    label: "release-agenda",
    filter: "Node.js Release Working Group",
    invited: ["Release team: @nodejs/releasers"],
  },
  web: {
    name: "Web Team",
    repository: "web-team",
    label: "web-agenda",
    filter: "Node.js Web Team Meeting",
    invited: ["Web team: @nodejs/web"],
  },
  "package-maintenance": {
    name: "Package Maintenance Team",
    repository: "package-maintenance",
    filter: "Package Maintenance Working Group",
    invited: ["Wes Todd @wesleytodd", "Jordan Harband @ljharb"],
  },
  loaders: {
    name: "Loaders Team",
    repository: "loaders",
    filter: "Node.js Loaders Team Meeting",
    invited: ["Geoffrey Booth @GeoffreyBooth", "Joyee Cheung @joyeecheung"],
  },
  i18n: {
    name: "Internationalisation – Übersetzung 翻訳",
    repository: "i18n",
    filter: "Node.js i18n Meeting",
    invited: [],
  },
};

function meeting({ name, repository, label, filter, invited, standing }: Group): string {
  return json({
    name,
    host: "Node.js",
    calendar: {
      filter,
      url: "https://calendar.google.com/calendar/ical/nodejs.org_nr77ama8p7d7f9ajrpnu506c98%40group.calendar.google.com/public/basic.ics",
    },
    github: {
      owner: "nodejs",
      repo: repository,
      ...(label === undefined ? {} : { agendaLabel: label }),
      issueLabels: [],
    },
    hackmd: { team: "openjs-nodejs" },
    joining: { participant: "https://zoom-lfx.platform.linuxfoundation.org/meetings/nodejs" },
    invited,
    observers: [],
    ...(standing === undefined ? {} : { agenda: standing }),
  });
}

/** `owner/name` → path → text; every other repository holds a README. */
export const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "nodejs/create-node-meeting-artifacts": {
    "README.md": "# Meeting artifacts\n\nOne file a group in `meetings/`; a daily job does the rest.\n",
    ...Object.fromEntries(
      Object.entries(groups).map(([stem, group]) => [`meetings/${stem}.meeting.json`, meeting(group)]),
    ),
  },
  "nodejs/security-wg": {
    "README.md": "# Security Working Group\n\nMinutes are in [meetings](meetings).\n",
    "meetings/2024-03-28.md":
      "# Node.js Security team Meeting 2024-03-28\n\n## Present\n\n* Michael Dawson (@mhdawson)\n",
    "tools/ossf_scorecard/database.json": json({
      "github.com": { nodejs: { node: { current: { score: 8.2, date: "2024-05-03T00:00:00Z" } } } },
    }),
  },
  "mhdawson/node-wasm-build": {
    "README.md": "# Build containers for WebAssembly\n",
    Dockerfile: "FROM debian:12\nRUN apt-get update && apt-get install -y clang lld\n",
  },
  "google/oss-fuzz": {
    "README.md": "# Continuous fuzzing\n",
    "projects/nodejs/Dockerfile": "FROM gcr.io/oss-fuzz-base/base-builder\n",
    "projects/nodejs/project.yaml": 'homepage: "https://nodejs.org"\nlanguage: c++\n',
  },
};
