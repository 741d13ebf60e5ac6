import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "./command.js";

/** Makes a file that was not there; never writes over one. */
export function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new CannotRun(
      isThere ? `${path} is there already, and is left as it is.` : `${path} cannot be made.`,
    );
  }
}

/**
 * Puts a text in the place of the one that was read, all of it or nothing.
 *
 * @throws CannotRun where the file no longer holds exactly what was read, or is no UTF-8
 */
export function replaceText(path: string, read: string, text: string): void {
  const real = realpathSync(path);
  const draft = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx", mode: statSync(real).mode });
    if (!readFileSync(real).equals(Buffer.from(read)))
      throw new CannotRun(`${path} changed meanwhile or is no UTF-8, and is left as it is.`);
    renameSync(draft, real);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error instanceof CannotRun ? error : new CannotRun(`${path} cannot be written.`);
  }
}
