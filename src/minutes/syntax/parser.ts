import { type MarkdownParser, parser, Strikethrough, Table } from "@lezer/markdown";
import { withLineFeeds } from "../text/lines.js";
import { bounds } from "./bounds.js";

/**
 * GitHub's Markdown. Of GFM's extensions two are left out: task lists, because minutes write checkboxes that GFM
 * does not know (`[x ]`), and autolinks, because its recogniser of e-mail addresses is quadratic; `pieces.ts` and
 * `checkbox.ts` read both.
 */
export const markdown: MarkdownParser = parser.configure([Table, Strikethrough, bounds()]);

/**
 * The text, or the part that begins at `from`, as the parser shall see it: as long as the original, so that offsets
 * hold, but without the text's byte order mark and with every line end ending in a line feed.
 */
export function parserInput(text: string, from: number): string {
  const body = withLineFeeds(text);
  return from === 0 && body.startsWith("\uFEFF") ? ` ${body.slice(1)}` : body;
}
