import * as l10n from "@vscode/l10n";
import type { Minutes } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";
import { dateOfFile, titleOf } from "./engine/places.js";

export const titleDateMismatch: Rule = {
  id: "title-date-mismatch",
  severity: "error",
  *check({ minutes, path }) {
    const span = titleOf(minutes);
    const impossible = impossibleDate(minutes);
    if (impossible !== undefined) {
      yield {
        span,
        message: l10n.t(
          "Unexpected {0} in the title, expected a day that exists, as YYYY-MM-DD.",
          impossible,
        ),
      };
      return;
    }
    const file = path === undefined ? undefined : dateOfFile(path);
    const stated = minutes.date?.iso;
    if (file !== undefined && stated !== undefined && file !== stated)
      yield {
        span,
        message: l10n.t("Unexpected date {0}, expected {1} as in the file's name.", stated, file),
      };
  },
};

/** A date in the title that is none, `2023-18-12`. */
function impossibleDate({ title, date }: Minutes): string | undefined {
  if (!title || date) return undefined;
  return /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)/.exec(title.text)?.[0];
}

export const page: Page = {
  finds: "The date in the title is not the one in the file's name, or no day that exists.",
  why: "Who looks for a meeting goes by either. Usually the document of the last meeting was copied and the title forgotten. Which of the two is right only a person can tell.",
  good: [
    { path: "meetings/2026-08-06.md", text: "# Example Tools Meeting 2026-08-06\n" },
    { path: "meetings/summer.md", text: "# Example Tools Meeting 2026-08-06\n" },
  ],
  bad: [
    {
      path: "meetings/2026-08-13.md",
      text: "# Example Tools Meeting 2026-08-06\n",
      reports: ["# Example Tools Meeting 2026-08-06"],
    },
    {
      path: "meetings/2026-12-18.md",
      text: "# Example Tools Meeting 2026-18-12\n",
      reports: ["# Example Tools Meeting 2026-18-12"],
    },
  ],
};
