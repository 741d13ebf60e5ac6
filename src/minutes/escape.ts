const asciiPunctuation = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g;

/**
 * A title from outside as text of one list item: nothing in it is Markdown but balanced inline code, which titles
 * on GitHub have too. Escapes no more than that takes, since people read and edit the source.
 */
export function escapeTitle(title: string): string {
  const line = oneLine(title);
  if (line === "") return "(untitled)";
  const pieces = splitCode(line).map(({ text, isCode }) => (isCode ? text : escapeInline(text)));
  return escapeStart(pieces.join(""));
}

/**
 * Words from outside that stand amid others of a line, with the blanks around them: nothing in them is Markdown but
 * balanced inline code.
 *
 * @param isFirst whether they begin the line
 */
export function escapeWords(words: string, isFirst: boolean): string {
  const [blanks = ""] = /^\s*/.exec(words) ?? [];
  const text = oneLine(words);
  if (text === "") return blanks === "" ? "" : " ";
  const escaped = splitCode(text)
    .map((piece) => (piece.isCode ? piece.text : escapeInline(piece.text)))
    .join("");
  return (blanks && " ") + (isFirst ? escapeStart(escaped) : escaped) + (/\s$/.test(words) ? " " : "");
}

/** Text from outside on one line: white space collapsed, control and bidirectional characters gone. */
export function oneLine(text: string): string {
  return (
    text
      .replace(/[\s\u0085]+/g, " ")
      // eslint-disable-next-line no-control-regex -- these are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
      .trim()
  );
}

/** Every ASCII punctuation mark escaped: for hovers, where nobody reads the source and nothing may be markup. */
export function escapeAll(text: string): string {
  return oneLine(text).replace(asciiPunctuation, "\\$&");
}

/**
 * Markdown that is posted on GitHub and mentions nobody: whoever is named in a title was not asked. A comment between
 * `@` and name is not seen, and no mention; in code nobody is mentioned.
 */
export function withoutMentions(markdown: string): string {
  return splitCode(markdown)
    .map(({ text, isCode }) => (isCode ? text : text.replace(/@(?=[a-z\d])/gi, "@<!-- -->")))
    .join("");
}

/** Words for a label that knows icons: `$(bug)` from outside is no icon there. */
export function withoutIcons(words: string): string {
  return words.replace(/\$(?=\()/g, "$ ");
}

/** Words for a message box, which would make a link of `[words](command:…)`. */
export function withoutLinks(words: string): string {
  return words.replace(/\](?=\()/g, "] ");
}

interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** Splits at code spans: a run of backticks, up to the next run of the same length. */
function splitCode(line: string): Piece[] {
  const runs = [...line.matchAll(/`+/g)];
  const closings = nextOfLength(runs.map(([run]) => run.length));
  const pieces: Piece[] = [];
  let reached = 0;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    const closing = runs[closings[index] ?? -1];
    // A backslash before the opening run would make it text.
    if (!run || !closing || line[run.index - 1] === "\\") continue;
    const end = closing.index + closing[0].length;
    pieces.push({ text: line.slice(reached, run.index), isCode: false });
    pieces.push({ text: line.slice(run.index, end), isCode: true });
    reached = end;
    index = closings[index] ?? index;
  }
  pieces.push({ text: line.slice(reached), isCode: false });
  return pieces;
}

/** For each length the index of the next one that is the same. */
function nextOfLength(lengths: readonly number[]): readonly (number | undefined)[] {
  const seen = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let index = lengths.length - 1; index >= 0; index--) {
    const length = lengths[index] ?? 0;
    next[index] = seen.get(length);
    seen.set(length, index);
  }
  return next;
}

function escapeInline(text: string): string {
  const tildes = text.split("~").length > 2;
  return text.replace(/[\\`*_~<&\]]/g, (mark, at: number) => {
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    switch (mark) {
      case "\\":
        return after.search(asciiPunctuation) === 0 ? "\\\\" : mark;
      case "*":
        return before === " " && after === " " ? mark : "\\*";
      case "_":
        return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? mark : "\\_";
      case "~":
        return tildes ? "\\~" : mark;
      case "<":
        return /[a-z/!?]/i.test(after) ? "\\<" : mark;
      case "&":
        return /^&(?:#|\w)\w{0,31};/.test(text.slice(at, at + 40)) ? "\\&" : mark;
      case "]":
        return "([:".includes(after) ? "\\]" : mark;
      default:
        return `\\${mark}`;
    }
  });
}

/** What would begin a block of its own, or a checkbox, at the start of an item. */
function escapeStart(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(?:#{1,6}(?=\s|$)|[>+-](?=\s|$)|>|\*(?=\s|$)|\[(?=[ x]\])|~~~)/i, "\\$&");
}
