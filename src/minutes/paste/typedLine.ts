/** How a line begins that is written as Markdown, or with the bullets that document editors put into plain text. */
export interface LineStart {
  readonly kind: "entry" | "heading";
  /** Of an entry the column of its bullet, of a heading its level. */
  readonly depth: number;
  /** So many characters are indentation and marks. */
  readonly length: number;
  readonly bullet: string;
  readonly number: number | undefined;
  readonly checked: boolean | undefined;
}

const ENTRY =
  /^([ \t]*)(?:([*+\-\u2013\u00b7\u2022\u2023\u25aa\u25cf\u25cb\u25a0\u25e6\u2610\u2611]|o(?=\t))|(\d{1,3})[.)])[ \t]+(?:\[([ x])\][ \t]+)?/i;
const HEADING = /^ {0,3}(#{1,6})[ \t]+/;

/** Undefined where a line begins with its words. */
export function readLineStart(line: string): LineStart | undefined {
  const heading = HEADING.exec(line);
  if (heading) {
    const [{ length }, marks = ""] = heading;
    return {
      kind: "heading",
      depth: marks.length,
      length,
      bullet: "",
      number: undefined,
      checked: undefined,
    };
  }
  const entry = ENTRY.exec(line);
  if (!entry) return undefined;
  const [{ length }, indent = "", bullet = "", number, box] = entry;
  return {
    kind: "entry",
    depth: columns(indent),
    length,
    bullet,
    number: number === undefined ? undefined : Number(number),
    checked: isTicked(bullet, box),
  };
}

function isTicked(bullet: string, box: string | undefined): boolean | undefined {
  if (bullet === "\u2611") return true;
  if (bullet === "\u2610") return false;
  return box === undefined ? undefined : box !== " ";
}

/** How many columns blanks take. */
export function columns(blanks: string): number {
  return blanks.replaceAll("\t", "    ").length;
}
