import { type Block, nest } from "./block.js";
import { readChat } from "./readChat.js";
import { columns, readLineStart } from "./typedLine.js";

/** The bullets of a document editor, by depth: its plain text may have them without indentation. */
const GLYPHS = "\u25cf\u25cb\u25a0";

/** Reads what was copied as plain text or as Markdown: each line is a block, its words stay as they are. */
export function readText(text: string): readonly Block[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|[\n\v\u2028\u2029]/);
  return readChat(lines) ?? nest(new TextReader().read(lines));
}

class TextReader {
  private readonly blocks: Block[] = [];
  private readonly glyphs: string[] = [];
  /** The fence of the block of code that is open. */
  private fence: string | undefined;
  private code: string[] = [];
  private isAfterBlank = false;

  read(lines: readonly string[]): Block[] {
    for (const line of lines) this.readLine(line);
    if (this.fence !== undefined) this.endCode();
    return this.withGlyphs();
  }

  private readLine(line: string): void {
    const fence = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (this.fence !== undefined) {
      if (fence?.startsWith(this.fence) && line.trim() === fence) this.endCode();
      else this.code.push(line);
    } else if (fence !== undefined && !line.trim().slice(fence.length).includes("`")) this.fence = fence;
    else if (line.trim() === "") this.isAfterBlank = true;
    else {
      this.readWords(line);
      this.isAfterBlank = false;
    }
  }

  private readWords(line: string): void {
    const start = readLineStart(line);
    if (start) {
      const { kind, depth, number, checked, bullet, length } = start;
      this.blocks.push({ kind, depth, number, checked, text: line.slice(length).trim() });
      this.glyphs.push(kind === "entry" ? bullet : "");
      return;
    }
    const last = this.blocks.at(-1);
    const depth = columns(/^[ \t]*/.exec(line)?.[0] ?? "");
    const isBelow = last?.kind === "entry" && depth > last.depth;
    if (isBelow && !this.isAfterBlank)
      this.blocks[this.blocks.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    else {
      this.blocks.push({
        kind: isBelow ? "entry" : "paragraph",
        depth: isBelow ? depth : 0,
        text: line.trim(),
      });
      this.glyphs.push("");
    }
  }

  private endCode(): void {
    this.blocks.push({ kind: "code", depth: 0, text: outdented(this.code).join("\n") });
    this.glyphs.push("");
    this.fence = undefined;
    this.code = [];
  }

  /** Where no bullet is indented, the kind of bullet says how deep it stands. */
  private withGlyphs(): Block[] {
    const { blocks, glyphs } = this;
    const isFlat = blocks.every(({ kind, depth }) => kind !== "entry" || depth === 0);
    return isFlat
      ? blocks.map((block, index) =>
          glyphs[index] ? { ...block, depth: Math.max(0, GLYPHS.indexOf(glyphs[index])) } : block,
        )
      : blocks;
  }
}

function outdented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const least = indents.reduce((one, other) => Math.min(one, other), Infinity);
  return lines.map((line) => line.slice(Math.min(least, line.length)));
}
