import type { Minutes } from "./model.js";
import type { Span } from "./span.js";

/** One line of the document's outline. */
export interface MinutesSymbol {
  readonly name: string;
  /** Said beside the name, in a weaker colour. */
  readonly detail: string;
  readonly kind: "section" | "repository" | "item" | "standing";
  /** The symbol with all that belongs to it. */
  readonly extent: Span;
  /** What is shown when the symbol is chosen. */
  readonly selection: Span;
  readonly children: readonly MinutesSymbol[];
}

interface Open extends MinutesSymbol {
  readonly children: Open[];
}

/** The outline of a document: its sections, in them repositories, in these agenda items; in document order. */
export function symbolsOf(minutes: Minutes): readonly MinutesSymbol[] {
  const sections = minutes.sections.map(({ title, kind, extent, heading }): Open => ({
    name: title || "(untitled)",
    detail: "",
    kind: kind === "repository" ? "repository" : "section",
    extent,
    selection: heading,
    children: [],
  }));
  const roots: Open[] = [];
  minutes.sections.forEach(({ parent }, index) => {
    const symbol = sections[index];
    if (symbol) put(symbol, parent, sections, roots);
  });
  for (const item of minutes.items) {
    if (item.isHeading) continue;
    const number = item.number === undefined ? "" : `#${item.number}`;
    const symbol: Open = {
      ...entry(item),
      detail: item.title === "" ? "" : number,
      kind: "item",
      children: [],
    };
    put({ ...symbol, name: item.title || number || "(untitled)" }, item.section, sections, roots);
  }
  for (const item of minutes.standing)
    put({ ...entry(item), kind: "standing", children: [] }, item.section, sections, roots);
  sortAll(roots);
  return roots;
}

function entry({ title, extent, span, checked }: Minutes["standing"][number]) {
  const detail = checked === undefined ? "" : checked ? "done" : "open";
  return { name: title || "(untitled)", detail, extent, selection: span };
}

function put(symbol: Open, parent: number | undefined, sections: readonly Open[], roots: Open[]): void {
  const holder = parent === undefined ? undefined : sections[parent];
  (holder?.children ?? roots).push(symbol);
}

function sortAll(symbols: Open[]): void {
  symbols.sort((one, other) => one.extent.start - other.extent.start);
  for (const { children } of symbols) sortAll(children);
}
