import type { Span } from "../span.js";
import { trimSpan } from "../text/spans.js";

/** One line of Present, read. Spans count from the start of the text the line was cut from. */
export interface AttendeeLine {
  readonly name: string | undefined;
  readonly nameSpan: Span | undefined;
  readonly handle: string | undefined;
  readonly handleSpan: Span | undefined;
  readonly team: string | undefined;
  readonly role: string | undefined;
  readonly initials: string | undefined;
}

const HANDLE = /@([\w?-]+(?:\/[\w-]+)?)?/;
const INITIALS = /^\s*\[?([\p{Lu}]{1,4})\]?\s*:\s+(?=\S)/u;

export function readAttendeeLine(text: string, start: number, end: number): AttendeeLine | undefined {
  let line = text.slice(start, end);
  if (line.trim() === "") return undefined;
  const blank = (from: number, length: number): void => {
    line = line.slice(0, from) + " ".repeat(length) + line.slice(from + length);
  };
  const initials = INITIALS.exec(line);
  if (initials) blank(0, initials[0].length);
  for (const match of line.matchAll(/<[^>]*>|\[mailto:[^\]]*\]|\]\([^)]*\)|\S+@[\w-]+\.[\w.-]+/g))
    blank(match.index, match[0].length);
  const handleMatch = HANDLE.exec(line);
  const written = handleMatch?.[1];
  let handleSpan: Span | undefined;
  if (handleMatch) {
    if (written)
      handleSpan = {
        start: start + handleMatch.index,
        end: start + handleMatch.index + handleMatch[0].length,
      };
    blank(handleMatch.index, handleMatch[0].length);
  }
  const role = takeRole(line, blank);
  const nameSpan = nameIn(text, line, start);
  const name = nameSpan && text.slice(nameSpan.start, nameSpan.end).replace(/\s+/g, " ");
  if (!name && !written) return undefined;
  const isTeam = written?.includes("/") ?? false;
  return {
    name,
    nameSpan,
    handle: isTeam ? undefined : written,
    handleSpan,
    team: isTeam ? written : undefined,
    role,
    initials: initials?.[1],
  };
}

function takeRole(line: string, blank: (from: number, length: number) => void): string | undefined {
  let role: string | undefined;
  for (const match of line.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    blank(match.index, match[0].length);
    const words = (match[1] ?? "")
      .replace(/^[\s:,–-]+|[\s:,–-]+$/g, "")
      .replace(/[*_]/g, "")
      .replace(/\s+/g, " ");
    if (words && role === undefined) role = words;
  }
  return role;
}

function nameIn(text: string, line: string, start: number): Span | undefined {
  const match = /[^\s*_:,–~|()[\]-].*[^\s*_:,–~|()[\]-]|[^\s*_:,–~|()[\]-]/u.exec(line);
  if (!match) return undefined;
  const firstRun = match[0].split(/\s{3,}/)[0] ?? match[0];
  return trimSpan(text, start + match.index, start + match.index + firstRun.length);
}
