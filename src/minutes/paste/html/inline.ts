import { escapeWords } from "../../escape.js";
import { webAddress } from "../address.js";

/** How words look and where they lead. */
export interface Format {
  readonly href: string | undefined;
  readonly isStruck: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCode: boolean;
}

export interface Run extends Format {
  readonly text: string;
}

/** From the outermost; emphasis has two signs, since `***a**b*` says something else than it seems to. */
const LAYERS: readonly (readonly [trait: Exclude<keyof Format, "href" | "isCode">, sign: string])[] = [
  ["isStruck", "~~"],
  ["isBold", "**"],
  ["isItalic", "_"],
];

/** So many of a line's last characters say how it may go on. */
const TAIL = 20;

/** What people type as Markdown into document editors, and addresses: kept where it is harmless. */
const TYPED =
  /(?<![!\\])\[([^[\]\n]{1,1000})\]\((https?:\/\/[^\s()<>]{1,2000})\)|\*\*([^\s*][^*\n]{0,1000})\*\*|(?<![\p{L}\p{N}])https?:\/\/[^\s<>"'|]{1,2000}/gu;

/** Markdown on one line that says the same as formatted words. */
export function renderRuns(runs: readonly Run[]): string {
  const line = new InlineLine();
  for (const group of groups(merged(runs), ({ href }) => href)) line.addLinked(group);
  return line.text.replace(/\s+/g, " ").trim();
}

/** A line that grows; what is added depends on what stands before it. */
class InlineLine {
  private readonly parts: string[] = [];
  /** Its last characters. */
  private tail = "";
  /** Which part is the bare address with which the line ends, but for stops. */
  private address: number | undefined;

  get text(): string {
    return this.parts.join("");
  }

  addLinked(runs: readonly Run[]): void {
    const href = runs[0]?.href;
    const url = href === undefined ? undefined : webAddress(href);
    const words = wordsOf(runs);
    if (url === undefined || words.trim() === "") this.add(runs, 0, "");
    // GitHub links a handle by itself.
    else if (isHandle(words, url)) this.put(words);
    else {
      const label = new InlineLine();
      label.add(runs, 0, "");
      const inner = label.text.trim().replace(/(?<!\\)[[\]]/g, "\\$&");
      const [before, after] = blanksAround(label.text);
      this.put(`${before}[${inner}](${url})${after}`);
    }
  }

  /** @param next what follows the runs */
  private add(runs: readonly Run[], layer: number, next: string): void {
    const [trait, sign] = LAYERS[layer] ?? [];
    if (trait === undefined) {
      this.addWords(runs);
      return;
    }
    const parts = groups(runs, (run) => run[trait]);
    for (const [index, part] of parts.entries()) {
      const after = parts[index + 1]?.[0]?.text ?? next;
      if (!part[0]?.[trait]) this.add(part, layer + 1, after);
      else this.addMarked(part, layer, sign ?? "", after);
    }
  }

  /** Signs stand at words, not at blanks, and only where Markdown reads them as signs. */
  private addMarked(runs: readonly Run[], layer: number, sign: string, next: string): void {
    const inside = new InlineLine();
    inside.add(runs, layer + 1, "");
    const inner = inside.text.trim();
    const [before, after] = blanksAround(inside.text);
    const last = before === "" ? (this.tail.at(-1) ?? " ") : " ";
    const follows = after === "" ? (next[0] ?? " ") : " ";
    if (inner !== "" && opens(sign, last, inner) && closes(sign, inner, follows))
      this.put(before + sign + inner + sign + after);
    else this.add(runs, layer + 1, next);
  }

  private addWords(runs: readonly Run[]): void {
    for (const group of groups(runs, ({ isCode }) => isCode)) {
      const words = wordsOf(group);
      if (group[0]?.isCode && words.trim() !== "") {
        const [before, after] = blanksAround(words);
        this.put(before + codeSpan(words.trim()) + after);
      } else this.addTyped(words);
    }
  }

  /** Words, in which some of what is typed is Markdown already. */
  private addTyped(words: string): void {
    const escape = (part: string) => this.put(escapeWords(part, this.tail.trim() === ""));
    let reached = 0;
    for (const match of words.matchAll(TYPED)) {
      const [whole, label, target, strong] = match;
      escape(words.slice(reached, match.index));
      reached = match.index + whole.length;
      const isBare = label === undefined && strong === undefined;
      const bare = isBare ? withoutStops(whole) : whole;
      const url = webAddress(target ?? bare);
      if (label !== undefined && url !== undefined) this.put(`[${escapeWords(label, false)}](${url})`);
      else if (strong !== undefined && /\S$/.test(strong)) this.put(`**${escapeWords(strong, false)}**`);
      else if (isBare && url !== undefined) {
        this.putAddress(url);
        reached -= whole.length - bare.length;
      } else escape(whole);
    }
    escape(words.slice(reached));
  }

  /** A bare address goes on up to white space, but for stops: what follows otherwise would be a part of it. */
  private put(text: string): void {
    if (text === "") return;
    if (this.address !== undefined && !/^[.,;:!?)]*(?:\s|$)/.test(text))
      this.parts[this.address] = `<${this.parts[this.address] ?? ""}>`;
    if (!/^[.,;:!?)]*$/.test(text)) this.address = undefined;
    const joined = joint(this.tail, text) + text;
    this.parts.push(joined);
    this.tail = (this.tail + joined.slice(-TAIL)).slice(-TAIL);
  }

  private putAddress(url: string): void {
    const isRead = /(?:^|[\s(])$/.test(this.tail);
    this.put(isRead ? url : `<${url}>`);
    if (isRead) this.address = this.parts.length - 1;
  }
}

/** What keeps apart what was apart: a backslash from a sign that it would escape, one run of backticks from another. */
function joint(before: string, after: string): string {
  if (before.endsWith("`") && after.startsWith("`")) return " ";
  const [slashes = ""] = /\\*$/.exec(before) ?? [];
  return slashes.length % 2 === 1 && /^[\p{P}\p{S}]/u.test(after) ? "\\" : "";
}

/** An address in a sentence, without the stops that end the sentence, or the bracket around it. */
function withoutStops(address: string): string {
  let end = address.length;
  while (end > 0 && /[.,;:!?\]*_~)]/.test(address.charAt(end - 1))) {
    const isClosing = address.charAt(end - 1) === ")";
    if (isClosing && address.lastIndexOf("(", end) > address.lastIndexOf(")", end - 2)) break;
    end--;
  }
  return address.slice(0, end);
}

function codeSpan(code: string): string {
  const runs = code.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const gap = code.startsWith("`") || code.endsWith("`") ? " " : "";
  return fence + gap + code.replace(/\s+/g, " ") + gap + fence;
}

/** A sign is read as its opening where words follow it, and for `_` where no word ends right before it. */
function opens(sign: string, last: string, inner: string): boolean {
  const isWord = /[\p{L}\p{N}]/u.test(last);
  return !isWord || (sign !== "_" && /^[\p{L}\p{N}]/u.test(inner));
}

function closes(sign: string, inner: string, next: string): boolean {
  const isWord = /[\p{L}\p{N}]/u.test(next);
  return !isWord || (sign !== "_" && /[\p{L}\p{N}]$/u.test(inner));
}

function isSameAddress(words: string, url: string): boolean {
  const bare = (address: string) => address.trim().replace(/^https?:\/\/|\/$/g, "");
  return words.trim() === url || (/^https?:\/\//.test(words.trim()) && bare(words) === bare(url));
}

function isHandle(words: string, url: string): boolean {
  return /^\s?@[\w-]{1,39}\s?$/.test(words) && url === `https://github.com/${words.trim().slice(1)}`;
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function blanksAround(text: string): [before: string, after: string] {
  return [/^\s/.test(text) ? " " : "", /\s$/.test(text) && text.trim() !== "" ? " " : ""];
}

/** An address that is a link to itself is text, so that what is typed around it stays together. */
function merged(runs: readonly Run[]): Run[] {
  return runs.map((run) =>
    run.href !== undefined && isSameAddress(run.text, webAddress(run.href) ?? "")
      ? { ...run, href: undefined, text: run.text.replace(/\S+/, webAddress(run.href) ?? "") }
      : run,
  );
}

/** Neighbours that are alike. */
function groups(runs: readonly Run[], traitOf: (run: Run) => unknown): Run[][] {
  const found: Run[][] = [];
  let last: { readonly trait: unknown } | undefined;
  for (const run of runs) {
    const trait = traitOf(run);
    if (last && last.trait === trait) found.at(-1)?.push(run);
    else found.push([run]);
    last = { trait };
  }
  return found;
}
