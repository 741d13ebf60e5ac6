import { parseArgs, type ParseArgsConfig } from "node:util";

/** One word of `minutes WORD …`. */
export interface Command {
  /** What follows the word, `PATH… [--json]`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /**
   * @returns the exit code: 0 where all is well, 1 where the command found something, 2 where it could not run
   * @throws {CannotRun} with a sentence for the person
   */
  readonly run: (args: readonly string[], world: World) => Promise<number> | number;
}

/** What a command may touch besides files. */
export interface World {
  /** Writes to standard output as it is. */
  readonly print: (text: string) => void;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Something a person can mend; its message says what is wrong and what to do. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads options and paths; an unknown option is a `CannotRun` that names it. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ""] = String(error instanceof Error ? error.message : error).split(/(?<=\.) /);
    throw new CannotRun(sentence);
  }
}
