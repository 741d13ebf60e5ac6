import { applyChanges, type TextChange } from "../document.js";
import type { Address, Reference } from "../model.js";
import { parseMinutes } from "../parse.js";
import { readSubjectUrl, type SubjectUrl } from "../references/subjectUrl.js";
import type { Block } from "./block.js";

/**
 * Blocks in which the bare addresses of issues are links, `[#1](url)`, and in which no link leads to a command or a
 * script: of such a link the words stay.
 */
export function nameSubjects(blocks: readonly Block[]): Block[] {
  // One text is read faster than many.
  const markdown = blocks.map(({ kind, text }) => (kind === "code" ? "* " : `* ${text}`)).join("\n");
  const { text, references, addresses } = parseMinutes(markdown);
  const named = references.flatMap((reference) => nameBare(text, reference));
  const unsafe = addresses.flatMap((address) => disarm(text, address));
  const lines = applyChanges(text, [...named, ...unsafe]).split("\n");
  return blocks.map((block, index) =>
    block.kind === "code" ? block : { ...block, text: (lines[index] ?? "").slice(2) },
  );
}

function nameBare(text: string, { host, number, span, target }: Reference): TextChange[] {
  const written = text.slice(target.start, target.end);
  if (host === undefined || !/^[<[]?<?https?:/.test(written)) return [];
  return [{ ...target, text: `[#${number}](${text.slice(span.start, span.end)})` }];
}

function disarm(text: string, { url, label, target }: Address): TextChange[] {
  if (!/^[a-z][a-z\d+.-]*:/i.test(url) || /^(?:https?|mailto):/i.test(url)) return [];
  return [{ ...target, text: text.slice(label?.start ?? target.start + 1, label?.end ?? target.end - 1) }];
}

/** The issue that a line consists of, with the words of its link where they are a title: as people read them. */
export function subjectAlone(
  text: string,
): (SubjectUrl & { readonly url: string; readonly words: string | undefined }) | undefined {
  const [, label = "", url = ""] = /^\[((?:[^[\]\\]|\\.){0,500})\]\(([^\s()]{1,2000})\)$/.exec(text) ?? [];
  const subject = readSubjectUrl(url);
  if (!subject) return undefined;
  const isTitle = !/^(?:[\w.-]+\/)?[\w.-]*#\d+$/.test(label);
  const item = isTitle ? parseMinutes(`## Agenda\n\n* ${label} [#1](${url})\n`).items[0] : undefined;
  return { ...subject, url, words: item?.title === "" ? undefined : item?.title };
}
