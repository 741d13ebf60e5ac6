import type { MarkdownConfig } from "@lezer/markdown";

/** Blocks nested deeper than this are read as plain paragraphs: nobody writes them, and each level costs every line. */
const MAX_DEPTH = 40;

/**
 * Characters with a meaning (`[`, `*`, `<`, …) that one paragraph may hold; what follows is read as plain text.
 * Matching them is quadratic in their number (20,000 times `[a](` takes seconds), so their number is bounded.
 */
const MAX_MARKS = 1000;

const MARKS = "[]!*_~`<&(";
const PLAIN = 0;
const MARK = 1;
const ESCAPE = 2;
const meaning = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return MARKS.includes(character) ? MARK : character === "\\" ? ESCAPE : PLAIN;
});

/** The first place from `position` on where a character has a meaning; plain text is most of every text. */
function nextMark(text: string, position: number): number {
  let at = position;
  while (at < text.length && (meaning[text.charCodeAt(at)] ?? PLAIN) === PLAIN) at++;
  return at;
}

/**
 * Keeps parsing linear on hostile text. Both bounds look only at the block at hand, so that a parse that reuses
 * the rest of an earlier tree gives the same tree as a fresh one.
 */
export function bounds(): MarkdownConfig {
  // Paragraphs are read one after the other: the count is that of the one being read.
  let paragraph: object | undefined;
  let marksSeen = 0;
  return {
    // A hard break means nothing here, and looking for one is quadratic in a run of blanks.
    remove: ["HardBreak"],
    parseBlock: [
      {
        name: "DepthBound",
        before: "LinkReference",
        parse(context, line) {
          if (context.depth <= MAX_DEPTH) return false;
          const start = context.lineStart + line.pos;
          const end = context.lineStart + line.text.length;
          if (end > start) context.addElement(context.elt("Paragraph", start, end));
          context.nextLine();
          return true;
        },
      },
    ],
    parseInline: [
      {
        name: "MarkBound",
        before: "Escape",
        parse(context, next, position) {
          const kind = meaning[next] ?? PLAIN;
          if (kind === PLAIN) return context.offset + nextMark(context.text, position + 1 - context.offset);
          if (kind === ESCAPE) return -1;
          if (paragraph !== context) {
            paragraph = context;
            marksSeen = 0;
          }
          return ++marksSeen > MAX_MARKS ? position + 1 : -1;
        },
      },
    ],
  };
}
