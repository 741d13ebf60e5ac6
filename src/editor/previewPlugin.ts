import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { webOrigin } from "../host/links.js";
import { LinkedWords } from "../minutes/glance/links.js";
import { parseMinutes } from "../minutes/parse.js";

/** What VS Code's Markdown preview takes from an extension. */
export interface PreviewApi {
  readonly extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt;
}

/** Makes bare `#1`, by the heading above, and `@handle` links in the preview of minutes, as GitHub does. */
export function extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
  return markdown.use((it: MarkdownIt) => {
    it.core.ruler.push("minutes_links", (state: StateCore) => linkWords(state));
  });
}

function linkWords(state: StateCore): void {
  if (!/#\d|@\w/.test(state.src)) return;
  const minutes = parseMinutes(state.src);
  if (!minutes.isMinutes) return;
  const words = new LinkedWords(minutes);
  for (const token of state.tokens)
    if (token.type === "inline" && token.children && token.map)
      token.children = withLinks(state, token.children, words, token.map);
}

/** The parts of one block, with links in its text; what is inside a link already stays as it is. */
function withLinks(
  state: StateCore,
  children: readonly Token[],
  words: LinkedWords,
  lines: readonly [number, number],
): Token[] {
  let depth = 0;
  return children.flatMap((child) => {
    if (child.type === "link_open") depth++;
    if (child.type === "link_close") depth--;
    return child.type === "text" && depth === 0 ? split(state, child, words, lines) : [child];
  });
}

function split(
  { Token: TokenOf }: StateCore,
  child: Token,
  words: LinkedWords,
  lines: readonly [number, number],
): Token[] {
  const found = words.in(child.content, lines);
  if (found.length === 0) return [child];
  const parts: Token[] = [];
  const put = (type: string, tag: string, nesting: -1 | 0 | 1, content = ""): Token => {
    const part = new TokenOf(type, tag, nesting);
    part.content = content;
    part.level = child.level;
    parts.push(part);
    return part;
  };
  let reached = 0;
  for (const { at, written, target } of found) {
    if (at > reached) put("text", "", 0, child.content.slice(reached, at));
    put("link_open", "a", 1).attrs = [
      ["href", `${webOrigin()}/${target.path}`],
      ["title", target.words],
    ];
    put("text", "", 0, written);
    put("link_close", "a", -1);
    reached = at + written.length;
  }
  if (reached < child.content.length) put("text", "", 0, child.content.slice(reached));
  return parts;
}
