import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CannotRun, type Command } from "../../../src/cli/command.js";

export interface Ran {
  /** What the shell would see; 2 where the command could not run. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as `src/cli.ts` does, with what it prints in hand. */
export async function run(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  now: () => number = Date.now,
): Promise<Ran> {
  let out = "";
  let err = "";
  const complain = (line: string) => void (err += `${line}\n`);
  const world = { print: (text: string) => void (out += text), complain, env, isTerminal: false, now };
  try {
    return { code: await command.run(args, world), out, err };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    complain(error.message);
    return { code: 2, out, err };
  }
}

export interface Folder {
  readonly path: string;
  /** Writes a file, and the folders above it, and answers its path. */
  write(name: string, text: string | Buffer): string;
  read(name: string): string;
  remove(): void;
}

export function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "minutes-cli-"));
  return {
    path,
    write: (name, text) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
    read: (name) => readFileSync(join(path, name), "utf8"),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
