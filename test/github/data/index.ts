import type { Discussion, Item } from "../model.js";
import type { Gone, WorldData } from "../world.js";
import { files } from "./files.js";
import { committeeItems } from "./items/committees.js";
import { bulkItems, generatedItems } from "./items/generated.js";
import { hostileItems } from "./items/hostile.js";
import { securityItems } from "./items/security.js";
import { labels } from "./labels.js";
import { people, teams } from "./people.js";
import { repositories, runs } from "./repositories.js";

const items: readonly Item[] = [
  securityItems,
  committeeItems,
  generatedItems,
  bulkItems,
  hostileItems,
].flatMap((tables) =>
  Object.entries(tables).flatMap(([repository, rows]) => rows.map((row) => row(repository))),
);

const discussions: readonly Discussion[] = [
  {
    id: 6_600_101,
    repository: "nodejs/node",
    number: 52720,
    title: "How do you use the permission model?",
    body: "We collect real uses before the next phase. Which flags do you set, and where do they get in the way?",
    author: "RafaelGSS",
    createdAt: "2024-04-27T13:05:00Z",
    category: "General",
    comments: 18,
    labels: ["permission"],
    closedAt: undefined,
  },
  {
    id: 6_600_102,
    repository: "nodejs/security-wg",
    number: 1270,
    title: "Ideas for the second half of the year",
    body: "Write one idea a comment, and vote for those of others.",
    author: undefined,
    createdAt: "2024-04-11T15:00:00Z",
    category: "Ideas",
    comments: 7,
    labels: [],
    closedAt: "2024-05-01T09:00:00Z",
  },
];

const gone: readonly Gone[] = [
  { repository: "nodejs/security-wg", number: 1200, movedTo: { repository: "nodejs/TSC", number: 1546 } },
  { repository: "nodejs/node", number: 52001, movedTo: { repository: "nodejs/undici", number: 3012 } },
  { repository: "nodejs/security-wg", number: 1201, movedTo: undefined },
];

/** All that a fresh local GitHub holds. */
export function createWorldData(): WorldData {
  return { people, repositories, items, discussions, teams, labels, runs, files, gone };
}
