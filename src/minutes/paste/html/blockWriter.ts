import type { Block } from "../block.js";
import { readLineStart } from "../typedLine.js";
import { type Format, renderRuns, type Run } from "./inline.js";

/** Lists stand so many columns further in than what holds them. */
export const LIST_COLUMNS = 100;

/** An entry of a list while its words come. */
export interface Entry {
  readonly depth: number;
  readonly number: number | undefined;
  checked: boolean | undefined;
  /** Whether its first line is written. */
  isBegun: boolean;
}

/** Makes blocks of words as they come. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly entries: Entry[] = [];
  /** Of the heading that is open. */
  level: number | undefined;
  private runs: Run[] = [];

  add(text: string, { href, isStruck, isBold, isItalic, isCode }: Format): void {
    this.runs.push({ text, href, isStruck, isBold, isItalic, isCode });
  }

  /** What comes next is a line of its own. */
  endLine(): void {
    const runs = this.runs;
    this.runs = [];
    const entry = this.entries.at(-1);
    const plain = runs.map(({ text }) => text).join("");
    if (plain.trim() === "") return;
    // The bullets of an entry are the list's own; boxes are typed in any case.
    const start = entry ? readLineStart(`* ${plain.trimStart()}`) : readLineStart(plain);
    const length = entry ? plain.length - plain.trimStart().length + (start?.length ?? 2) - 2 : start?.length;
    const text = renderRuns(withoutStart(this.level ? runs.map(notBold) : runs, length ?? 0));
    if (entry) this.addEntry(entry, text, start?.checked);
    else if (start) {
      const { kind, depth, number, checked } = start;
      this.blocks.push({ kind, depth, number, checked, text });
    } else if (this.level) this.blocks.push({ kind: "heading", depth: this.level, text });
    else this.blocks.push({ kind: "paragraph", depth: 0, text });
  }

  /** What comes next in a block of code is a line of its own. */
  endCodeLine(): void {
    const last = this.runs.at(-1);
    if (last && !last.text.endsWith("\n")) this.runs.push({ ...last, text: "\n" });
  }

  /** What was written is a block of code. */
  endCode(): void {
    const code = this.runs.map(({ text }) => text).join("");
    this.runs = [];
    const lines = code.split(/\r\n?|\n/);
    while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
    if (lines.length > 0) this.blocks.push({ kind: "code", depth: 0, text: lines.join("\n") });
  }

  /** Forgets the words of the line that is open. */
  dropLine(): void {
    this.runs = [];
  }

  /** Makes one line of the cells of a row. */
  joinCells(from: number): void {
    const cells = this.blocks.slice(from);
    if (cells.length < 2 || cells.some(({ kind }) => kind !== "paragraph")) return;
    this.blocks.splice(from, cells.length, {
      kind: "paragraph",
      depth: 0,
      text: cells.map(({ text }) => text).join(" | "),
    });
  }

  private addEntry(entry: Entry, text: string, typed: boolean | undefined): void {
    const { depth, number, isBegun, checked = typed } = entry;
    entry.isBegun = true;
    // Its second paragraph stands with what is nested below.
    if (isBegun) this.blocks.push({ kind: "entry", depth: depth + LIST_COLUMNS, text });
    else this.blocks.push({ kind: "entry", depth, number, checked, text });
  }
}

function notBold(run: Run): Run {
  return { ...run, isBold: false };
}

/** Without so many characters at the beginning. */
function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
}
