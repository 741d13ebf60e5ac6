import { applyChanges } from "../../../../src/minutes/document.js";
import { readHtml } from "../../../../src/minutes/paste/html/readHtml.js";
import { paste, type Pasted, type TitleOf } from "../../../../src/minutes/paste/paste.js";
import { readText } from "../../../../src/minutes/paste/readText.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";

/** The minutes of the tests; `>` are where a test puts its cursor. */
export const minutes = (agenda: string) => `# Example Meeting 2026-08-06

## Present

* Ada Lovelace (@ada)
* Lin Chen (@lin)

## Agenda

### example/tools

${agenda}

## Q&A, Other
`;

interface Copied {
  readonly html?: string;
  readonly text?: string;
}

/** What becomes of a document, with the cursor at `|` (or `|…|` selected), and as what something is pasted. */
export function pasteAt(marked: string, { html, text = "" }: Copied, titleOf: TitleOf = () => undefined) {
  const start = marked.indexOf("|");
  const document = marked.replaceAll("|", "");
  const end = Math.max(start, marked.lastIndexOf("|") - 1);
  const blocks = html === undefined ? readText(text) : readHtml(html);
  const pasted = paste(parseMinutes(document), { start, end }, blocks, titleOf);
  return { kind: pasted?.kind, text: pasted && applyChanges(document, [pasted.change]) } satisfies {
    kind: Pasted["kind"] | undefined;
    text: string | undefined;
  };
}

/** The blocks as an outline, to be read. */
export function outline(copied: Copied): string[] {
  const blocks = copied.html === undefined ? readText(copied.text ?? "") : readHtml(copied.html);
  return blocks.map(({ kind, depth, text, checked, number }) => {
    const box = checked === undefined ? "" : checked ? "[x] " : "[ ] ";
    switch (kind) {
      case "entry":
        return `${"  ".repeat(depth)}${number === undefined ? "*" : `${number}.`} ${box}${text}`;
      case "heading":
        return `${"#".repeat(depth)} ${text}`;
      case "code":
        return "```" + text;
      case "paragraph":
        return text;
    }
  });
}
