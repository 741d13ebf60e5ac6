import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const group = (name: string, agendaLabel: string) => ({
  name,
  github: { owner: "nodejs", repo: "node", agendaLabel },
});

const minutes = (name: string, person: string) =>
  `# ${name} Meeting 2024-05-09\n\n## Present\n\n* ${person}\n\n## Agenda\n\n## Q&A\n`;

const files: Readonly<Record<string, string>> = {
  "tools/tools.meeting.json": JSON.stringify(group("Tools", "tsc-agenda")),
  "tools/2024-05-09.md": minutes("Weekly", "Tess Tool (@tess-tool)"),
  // Two groups, of which the folder's own settings choose one.
  "site/site.meeting.json": JSON.stringify(group("Site", "bulk-agenda")),
  "site/other.meeting.json": JSON.stringify(group("Other", "hostile-agenda")),
  "site/2024-05-09.md": minutes("Weekly", "Sid Site (@sid-site)"),
  "site/.vscode/settings.json": JSON.stringify({ "minutes.group": "site" }),
  "several.code-workspace": JSON.stringify({
    folders: [{ path: "tools" }, { path: "site" }, { uri: "minutes-memory:/virtual", name: "virtual" }],
  }),
};

/** Two folders on disk and a virtual one, each with groups of its own. @returns what VS Code shall open */
export function layOutFolders(home: string): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return join(home, "several.code-workspace");
}
