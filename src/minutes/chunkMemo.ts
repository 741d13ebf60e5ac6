import type { Roster } from "./attendees/roster.js";
import type { Present } from "./attendees/present.js";
import type { EntryLine } from "./entries/entryLine.js";
import type { ExtractedLine, LinkEntry } from "./model.js";
import type { Label } from "./outline/label.js";
import type { HeadingWords } from "./outline/headingWords.js";
import type { Named } from "./references/inChunk.js";
import type { Talk, TalkContext } from "./talk/talk.js";

/**
 * What was read of a chunk, kept as long as the parser hands the chunk over unchanged. `null` is what was looked for
 * and not found. What depends on the document around the chunk is kept with what it depends on.
 */
export interface ChunkMemo {
  heading?: HeadingWords;
  label?: Label | null;
  extracted?: ExtractedLine | null;
  entry?: EntryLine | null;
  isPlainItem?: boolean;
  links?: readonly LinkEntry[];
  isLinkList?: boolean;
  spoken?: { readonly roster: Roster; readonly value: boolean };
  present?: { readonly observer: boolean; readonly after: number | undefined; readonly value: Present };
  /** Whether what was talked of above it does not matter from the chunk on. */
  startsOver?: boolean;
  /** With the words by which it asked who is meant. */
  talk?: { context: TalkContext; readonly value: Talk; readonly asked: readonly string[] };
  named?: {
    readonly owner: string | undefined;
    readonly name: string | undefined;
    readonly found: Named;
  };
}
