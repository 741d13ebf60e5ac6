import declared from "../../snippets/minutes.json";

/** A section or line of the minutes, as the snippet file declares it. */
export interface Snippet {
  readonly name: string;
  /** What a person types, `min-…`. */
  readonly prefix: string;
  readonly description: string;
  /** In VS Code's snippet syntax. */
  readonly body: string;
}

/** Every snippet in the order of the file, which is the order of a document. */
export const snippets: readonly Snippet[] = Object.entries(declared).map(
  ([name, { prefix, description, body }]) => ({ name, prefix, description, body: body.join("\n") }),
);
