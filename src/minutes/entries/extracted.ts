import type { ExtractedLine } from "../model.js";
import { firstLeaf } from "../syntax/leaves.js";
import type { Chunk } from "../syntax/chunks.js";
import type { Span } from "../span.js";

const LINE = /extracted\s+from\s+/i;
const LABEL = /extracted\s+from\s+[*_`]{0,3}([^*_`\s]+(?:[ \t]+[^*_`\s]+){0,5})[*_`]{0,3}\s+label/i;
/** As the first minutes had it: the address of the label's page. */
const LABEL_PAGE = /extracted\s+from\s+<?https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/labels\/([\w.-]+)/i;
const ORG = /(?:from|in)\s+the\s+[*_]*([a-z0-9-]+)\s+org\b/i;

/** What is longer is no extracted line. */
const MAX_LENGTH = 400;

/** Reads "Extracted from **label** labelled issues … from the **org org** prior to the meeting." */
function readExtracted(text: string, { start, end }: Span): ExtractedLine | undefined {
  const line = text.slice(start, Math.min(end, start + MAX_LENGTH));
  if (!LINE.test(line.slice(0, 60))) return undefined;
  const label = LABEL.exec(line) ?? LABEL_PAGE.exec(line);
  const org = ORG.exec(line);
  const spanOf = (match: RegExpExecArray | null): Span | undefined => {
    const words = match?.[1];
    if (!match || words === undefined) return undefined;
    const at = start + match.index + match[0].lastIndexOf(words);
    return { start: at, end: at + words.length };
  };
  return {
    label: label?.[1],
    labelSpan: spanOf(label),
    org: org?.[1],
    orgSpan: spanOf(org),
    span: { start, end },
  };
}

export function isExtractedLine(chunk: Chunk): boolean {
  return extractedOf(chunk) !== undefined;
}

/** The extracted line that a chunk begins with; its offsets count as the chunk's do. */
export function extractedOf(chunk: Chunk): ExtractedLine | undefined {
  if (chunk.memo.extracted === undefined) {
    const leaf = firstLeaf(chunk.block);
    chunk.memo.extracted = (leaf && readExtracted(chunk.text, leaf)) ?? null;
  }
  return chunk.memo.extracted ?? undefined;
}
