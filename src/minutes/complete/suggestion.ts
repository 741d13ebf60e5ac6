import type { Span } from "../span.js";

/** Somebody who may be named, and what is known of him. */
export interface Candidate {
  /** Without `@`. */
  readonly handle: string | undefined;
  readonly name: string | undefined;
  readonly role: string | undefined;
  /** In how many earlier minutes he is listed. */
  readonly times: number;
  readonly observer: boolean;
}

/** An issue or a pull request that may be named. */
export interface KnownSubject {
  readonly repository: { readonly owner: string; readonly name: string };
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly isPrivate: boolean;
}

/** What a completion knows besides the document, without waiting for anybody. */
export interface Known {
  /** People of earlier minutes and of the group's configuration, the most recent first. */
  readonly people: readonly Candidate[];
  /** The agenda first. */
  readonly subjects: readonly KnownSubject[];
}

/** One completion; an issue is a section's own where it is of the repository that the section is of. */
export type Suggestion = {
  /** What is inserted; a snippet in VS Code's syntax where `isSnippet` is set. */
  readonly text: string;
  readonly isSnippet: boolean;
  /** What VS Code compares the typed word with. */
  readonly filter: string;
} & (
  | { readonly kind: "person"; readonly person: Candidate; readonly isPresent: boolean }
  | { readonly kind: "subject"; readonly subject: KnownSubject; readonly isOwn: boolean }
  | { readonly kind: "section" | "repository"; readonly title: string }
);

/** Completions for one place, the best first. */
export interface Completion {
  /** What each takes the place of. */
  readonly span: Span;
  readonly suggestions: readonly Suggestion[];
}
