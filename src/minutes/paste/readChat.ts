import type { Block } from "./block.js";

/** `10:03:12 From Ada Lovelace to Everyone: words`, as Zoom saves a chat; the words may stand on the next lines. */
const SAVED = /^\d{1,2}:\d{2}:\d{2}[ \t]{1,4}From[ \t]{1,4}(\S[^:\t]{0,80}?)(?: to [^:\t]{1,80})?:(.*)$/;
/** `Ada Lovelace  10:03 AM`, as chats show it above the words; the name may stand on a line of its own. */
const ABOVE =
  /^(?!\d)(\S[^:\t[\]()]{0,80}?)(?: to Everyone ?[[(]?|[ \t]{2}|[ \t]?[[(])\d{1,2}:\d{2}(?: ?[AP]M)?[\])]?$/i;
const TIME = /^[ \t]*\d{1,2}:\d{2}(?:[ \t]?[AP]M)?[ \t]*$/i;

/** What was written into a chat, each message with who wrote it; undefined where the lines are none. */
export function readChat(lines: readonly string[]): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let speaker: string | undefined;
  let heads = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || TIME.test(line)) continue;
    const [, name, words] = SAVED.exec(line) ?? ABOVE.exec(line.trim()) ?? [];
    const isAlone = name === undefined && TIME.test(lines[index + 1] ?? "");
    if (name === undefined && !isAlone) {
      // Words that nobody said: this is no chat.
      if (speaker === undefined) return undefined;
      blocks.push({ kind: "entry", depth: 0, text: line.trim(), speaker });
      continue;
    }
    speaker = (name ?? line).trim();
    heads++;
    if (words?.trim()) blocks.push({ kind: "entry", depth: 0, text: words.trim(), speaker });
  }
  return heads > 0 && blocks.length > 0 ? blocks : undefined;
}
