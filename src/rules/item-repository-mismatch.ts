import * as l10n from "@vscode/l10n";
import type { AgendaItem, Minutes, RepositoryName } from "../minutes/model.js";
import { readSubjectUrl } from "../minutes/references/subjectUrl.js";
import type { Page, Rule } from "./engine/rule.js";

export const itemRepositoryMismatch: Rule = {
  id: "item-repository-mismatch",
  severity: "warning",
  *check({ minutes }) {
    let last: RepositoryName | undefined;
    let address = "";
    for (const item of minutes.items) {
      const heading = repositoryAbove(minutes, item);
      if (!heading) continue;
      if (heading !== last) address = `https://github.com/${heading.owner}/${heading.name}/`;
      last = heading;
      // Nearly all are: nothing else needs to be read of them.
      if (item.url?.startsWith(address)) continue;
      const own = item.url === undefined ? undefined : readSubjectUrl(item.url);
      // A bare address without notes may be one that the item above mentions.
      if (item.title === "" && item.noteLines === 0) continue;
      if (!own || nameOf(heading) === nameOf({ owner: own.owner, name: own.repo })) continue;
      if (!isRepository(minutes, item, heading)) continue;
      const { referenceSpan = item.span } = item;
      // What is broken over two lines is looked for where it begins.
      const isBroken = minutes.text.slice(item.span.start, referenceSpan.start).includes("\n");
      yield {
        span: isBroken ? item.span : referenceSpan,
        message: l10n.t(
          "Unexpected item of {0}/{1} below {2}/{3}, expected it below its own repository.",
          own.owner,
          own.repo,
          heading.owner,
          heading.name,
        ),
      };
    }
  },
};

/** The repository whose heading is the innermost one above the item. */
function repositoryAbove({ sections }: Minutes, { section }: AgendaItem): RepositoryName | undefined {
  const found = section === undefined ? undefined : sections[section];
  return found?.kind === "repository" ? found.repository : undefined;
}

/** A heading without owner may be any word: it counts where another item below it is that repository's. */
function isRepository(
  { sections, items }: Minutes,
  { section }: AgendaItem,
  heading: RepositoryName,
): boolean {
  return (
    sections[section ?? -1]?.title.includes("/") === true ||
    items.some(
      (item) =>
        item.section === section &&
        item.url &&
        item.repository &&
        nameOf(item.repository) === nameOf(heading),
    )
  );
}

function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}

export const page: Page = {
  finds: "An agenda item stands below the heading of another repository.",
  why: "Readers take the number for the heading's repository. Move the item, or mend its link.",
  good: [{ text: "### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n" }],
  bad: [
    {
      text: "### example/tools\n\n* Plans [#12](https://github.com/example/site/issues/12)\n",
      reports: ["[#12](https://github.com/example/site/issues/12)"],
    },
    {
      text: "### example/tools\n\n* https://github.com/example/site/issues/12\n  * Ada: soon\n* https://github.com/example/site/issues/13\n",
      reports: ["https://github.com/example/site/issues/12"],
    },
    {
      text: "### example/tools\n\n* Plans\n[#12](https://github.com/example/site/issues/12)\n",
      reports: ["* Plans\n[#12](https://github.com/example/site/issues/12)"],
    },
  ],
};
