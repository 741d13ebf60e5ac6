/** A piece of what was copied: one line, or one block of code. */
export interface Block {
  readonly kind: "entry" | "heading" | "paragraph" | "code";
  /** Of an entry how far in it stands, in columns of its source; of a heading its level. */
  readonly depth: number;
  /** Markdown on one line, or the lines of code as they are. */
  readonly text: string;
  /** Of an entry of a numbered list. */
  readonly number?: number | undefined;
  /** Of an entry with a box to tick. */
  readonly checked?: boolean | undefined;
  /** Who wrote it into a chat. */
  readonly speaker?: string | undefined;
}

/** Says of each entry how deep it stands below the others around it, from 0, where the source has its own columns. */
export function nest(blocks: readonly Block[]): Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind === "code") return { ...block, depth: Math.max(0, open.length - 1) };
    if (block.kind !== "entry") {
      open.length = 0;
      return block;
    }
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.depth) open.pop();
    open.push(block.depth);
    return { ...block, depth: open.length - 1 };
  });
}
