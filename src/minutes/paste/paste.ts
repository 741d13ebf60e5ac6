import { rosterOf } from "../attendees/roster.js";
import { renderSpeaker, speakerStyle } from "../complete/speakerStyle.js";
import type { TextChange } from "../document.js";
import { escapeTitle } from "../escape.js";
import type { Minutes } from "../model.js";
import type { SubjectUrl } from "../references/subjectUrl.js";
import { renderItem } from "../renderItem.js";
import type { Span } from "../span.js";
import { type Style, styleOf } from "../style.js";
import type { Block } from "./block.js";
import { pastePlace, type PastePlace } from "./place.js";
import { renderBlocks } from "./renderBlocks.js";
import { withoutResidue } from "./residue.js";
import { nameSubjects, subjectAlone } from "./subjects.js";

/** What a paste makes of the document. */
export interface Pasted {
  readonly kind: PastePlace["kind"];
  readonly change: TextChange;
}

/** Whoever copies more lines than this copied no notes of a meeting. */
const MOST_BLOCKS = 10_000;

/** The title of an issue as far as it is known, without waiting for anybody. */
export type TitleOf = (subject: SubjectUrl) => string | undefined;

/**
 * The change that puts what was copied where the cursor is, in the document's form: below the item or entry there,
 * as lines of Present, as items; undefined where that is not possible or nothing is left of it.
 *
 * @param selection what is replaced: empty at a cursor
 */
export function paste(
  minutes: Minutes,
  selection: Span,
  copied: readonly Block[],
  titleOf: TitleOf,
): Pasted | undefined {
  if (copied.length > MOST_BLOCKS) return undefined;
  const clean = nameSubjects(withSpeakers(minutes, withoutResidue(copied)));
  const place = clean.length === 0 ? undefined : pastePlace(minutes, selection, clean);
  if (!place) return undefined;
  const style = styleOf(minutes);
  const blocks =
    place.kind === "words" ? clean : clean.map((block) => withTitle(block, place, style, titleOf));
  const lines = renderBlocks(blocks, place, style);
  const text =
    style.lineEnd.repeat(place.before) + lines.join(style.lineEnd) + style.lineEnd.repeat(place.after);
  return { kind: place.kind, change: { ...place.span, text } };
}

/** An issue alone on its line gets its title, and the form of an item where items stand. */
function withTitle(block: Block, { kind }: PastePlace, style: Style, titleOf: TitleOf): Block {
  const subject = block.kind === "entry" || block.kind === "paragraph" ? subjectAlone(block.text) : undefined;
  const title = subject && (titleOf(subject) ?? subject.words);
  if (!subject || title === undefined) return block;
  const { owner, repo, number, url } = subject;
  if (kind !== "items" || block.depth > 0)
    return titleOf(subject) === undefined
      ? block
      : { ...block, text: `${escapeTitle(title)} [#${number}](${url})` };
  const item = { repository: { owner, name: repo }, number, title, url };
  return { ...block, text: renderItem(item, { ...style, itemBullet: "*" }).slice(2) };
}

/** Who wrote into a chat is named as the notes name speakers. */
function withSpeakers(minutes: Minutes, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ speaker }) => speaker)) return blocks;
  const roster = rosterOf(minutes.attendees);
  const style = speakerStyle(minutes);
  return blocks.map((block) => {
    if (!block.speaker) return block;
    const index = roster.find(block.speaker)?.attendee;
    const attendee = index === undefined ? undefined : minutes.attendees[index];
    const speaker = attendee
      ? renderSpeaker(attendee, style, minutes.attendees)
      : block.speaker + style.close;
    return { ...block, text: speaker + block.text };
  });
}
