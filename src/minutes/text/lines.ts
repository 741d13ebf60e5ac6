/** Offsets at which the lines of a text start, for a line and column of any offset. Lines end with LF, CRLF or CR. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let position = 0; position < text.length; position++) {
      const code = text.charCodeAt(position);
      if (code === 10 || (code === 13 && text.charCodeAt(position + 1) !== 10))
        this.starts.push(position + 1);
    }
  }

  /** Line and column of an offset, both counted from 1, the column in UTF-16 units. */
  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

/** As long as the text, so that offsets hold, with a line feed as the last character of every line end. */
export function withLineFeeds(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replace(/\r\n?/g, (lineEnd) => (lineEnd === "\r" ? "\n" : " \n"));
}

/** Where the line begins that holds an offset. */
export function lineStart(text: string, offset: number): number {
  let start = Math.max(0, offset);
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

/** The same characters in a string of their own: a slice keeps the whole text in memory that it was cut from. */
export function ownCopy(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join("");
}

/** The end of the line that holds `from`, at most `limit`; the text has line feeds. */
export function lineEnd(text: string, from: number, limit: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 || newline > limit ? limit : newline;
}
