import type { Roster } from "./attendees/roster.js";
import type { Present } from "./attendees/present.js";
import type { EntryLine } from "./entries/entryLine.js";
import type { ExtractedLine, LinkEntry } from "./model.js";
import type { Label } from "./outline/label.js";
import type { HeadingWords } from "./outline/headingWords.js";
import type { Named } from "./references/inChunk.js";
import type { Talk, TalkContext } from "./talk/talk.js";

/** What was read with a roster's help, and the words by which it was asked who is meant. */
export interface Heard<T> {
  readonly value: T;
  readonly asked: readonly string[];
  /** Of those with which the same would be read, the last. */
  roster: Roster;
}

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
  spoken?: Heard<boolean>;
  present?: { readonly observer: boolean; readonly after: number | undefined; readonly value: Present };
  /** Whether what was talked of above it does not matter from the chunk on. */
  startsOver?: boolean;
  talk?: Heard<Talk> & { context: TalkContext };
  named?: {
    readonly owner: string | undefined;
    readonly name: string | undefined;
    readonly found: Named;
  };
}
