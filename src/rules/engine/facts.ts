/** What is known besides the document, without asking anybody. What is not known is absent; no rule guesses. */
export interface Facts {
  /** `YYYY-MM-DD`, so that old minutes are not measured by how things are now. */
  readonly today: string | undefined;
  /** People of earlier minutes and of the group's configuration. */
  readonly people: readonly KnownPerson[];
  /** What GitHub last said of an issue or a pull request. */
  readonly subject: (owner: string, repo: string, number: number) => KnownSubject | undefined;
  /** The label under which the agenda was asked for, where it was. */
  readonly agendaLabel: string | undefined;
  /** Another document of the workspace that has this recording, by its name. */
  readonly recordingElsewhere: (url: string) => string | undefined;
}

export interface KnownPerson {
  readonly name: string | undefined;
  readonly handle: string | undefined;
}

export interface KnownSubject {
  readonly title: string;
  readonly state: "open" | "closed" | "merged";
  readonly isPrivate: boolean;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly url: string;
  readonly labels: readonly string[];
}

/** Nothing but the document is known. */
export const noFacts: Facts = {
  today: undefined,
  people: [],
  subject: () => undefined,
  agendaLabel: undefined,
  recordingElsewhere: () => undefined,
};
