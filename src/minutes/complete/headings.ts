import { headingLevel } from "../insertItems.js";
import type { Minutes, RepositoryName, SectionKind } from "../model.js";
import { snippets } from "../snippets.js";
import { styleOf } from "../style.js";
import { matches } from "./matches.js";
import type { Place } from "./place.js";
import type { KnownSubject, Suggestion } from "./suggestion.js";

interface Template {
  readonly kind: SectionKind;
  /** Of the snippet that writes it; the heading alone where there is none. */
  readonly prefix?: string;
  readonly heading?: string;
  /** For minutes of older generations, or of the one template, only. */
  readonly only?: "old" | "new";
}

/** In the order of a document. */
const templates: readonly Template[] = [
  { kind: "time", prefix: "min-time", only: "new" },
  { kind: "links", prefix: "min-links" },
  { kind: "present", prefix: "min-present" },
  { kind: "observers", prefix: "min-observers" },
  { kind: "agenda", heading: "## Agenda" },
  { kind: "announcements", prefix: "min-announcements", only: "new" },
  { kind: "announcements", prefix: "min-announcements-section", only: "old" },
  { kind: "standing", prefix: "min-standing", only: "new" },
  { kind: "issues", prefix: "min-issues", only: "new" },
  { kind: "questions", prefix: "min-questions" },
  { kind: "upcoming", prefix: "min-upcoming" },
];

/** Sections of the typed level that the minutes lack, and the agenda's repositories that have no heading. */
export function suggestHeadings(
  minutes: Minutes,
  place: Place,
  subjects: readonly KnownSubject[],
): readonly Suggestion[] {
  const marks = /^#+/.exec(minutes.text.slice(place.span.start))?.[0] ?? "##";
  const others = minutes.sections.filter(
    ({ heading }) => heading.start < place.span.start || heading.start > place.span.end,
  );
  const isOld = minutes.generation === "A" || minutes.generation === "B";
  const sections = templates
    .filter(({ only }) => only === undefined || (only === "old") === isOld)
    .filter(({ kind }) => !others.some((section) => section.kind === kind))
    .flatMap(({ prefix, heading }) => {
      const body = heading ?? snippets.find((snippet) => snippet.prefix === prefix)?.body ?? "";
      const [, own = "", title = ""] = /^(#+) (.*)/.exec(body) ?? [];
      return own === marks ? [suggestion("section", title, body, marks)] : [];
    });
  return [...sections, ...(marks.length > 2 ? repositories(minutes, marks, subjects, others) : [])].filter(
    ({ title }) => matches(place.typed, title),
  );
}

type HeadingSuggestion = Extract<Suggestion, { title: string }>;

/** At the level at which this document has its repositories, whatever was typed. */
function repositories(
  minutes: Minutes,
  marks: string,
  subjects: readonly KnownSubject[],
  others: Minutes["sections"],
): readonly HeadingSuggestion[] {
  const style = styleOf(minutes);
  const level = "#".repeat(headingLevel({ sections: others }, style));
  const here = new Set(others.flatMap(({ repository }) => (repository ? [nameOf(repository)] : [])));
  const missing = new Map<string, RepositoryName>();
  for (const { repository, isPrivate } of subjects)
    if (!isPrivate && !here.has(nameOf(repository))) missing.set(nameOf(repository), repository);
  const org = minutes.extracted?.org?.toLowerCase();
  return [...missing.values()].map(({ owner, name }) => {
    const title = style.hasBareRepositories && owner.toLowerCase() === org ? name : `${owner}/${name}`;
    return suggestion("repository", title, `${level} ${title}\n\n${style.itemBullet} $0`, marks);
  });
}

function suggestion(
  kind: "section" | "repository",
  title: string,
  text: string,
  marks: string,
): HeadingSuggestion {
  return { kind, title, text, isSnippet: true, filter: `${marks} ${title}`.toLowerCase() };
}

function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}
