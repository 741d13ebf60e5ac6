import type { Attendee } from "../model.js";
import type { Span } from "../span.js";
import { collapse } from "../text/words.js";
import type { MaskedLine } from "./maskedLine.js";
import { type Part, splitParts } from "./parts.js";

export type Person = Omit<Attendee, "observer" | "span">;

/** Reads who stands on one line of Present; undefined where nobody does. Spans count as the line's do. */
export function readPerson(line: MaskedLine): Person | undefined {
  const initials = INITIALS.exec(line.words);
  const offset = (initials ?? STRAY_BULLET.exec(line.words))?.[0].length ?? 0;
  const words = line.words.slice(offset);
  const start = line.start + offset;
  const at = findHandle(words);
  const parts = splitParts(words, at);
  const named = namedByLink(line, parts, start) ?? findName(parts, at);
  if (!named && !at && !line.profile) return undefined;
  const beside = parts.filter((part) => part !== named && !isLinked(part, line, start));
  const mark = named && beside.find((part) => isMarkOf(part.words, named.words));
  const role = readRole(
    words,
    beside.filter((part) => part !== mark),
    named,
  );
  const isTeam = at?.handle?.includes("/") ?? false;
  const handle = at?.handle ?? line.profile?.login;
  return {
    name: named?.words,
    nameSpan: named && { start: start + named.start, end: start + named.end },
    handle: isTeam ? undefined : handle,
    handleSpan: at?.handle === undefined ? undefined : { start: start + at.start, end: start + at.end },
    team: isTeam ? handle : undefined,
    role: role === "" ? undefined : role,
    initials: initials?.[1] ?? mark?.words,
  };
}

/** The name is outside of brackets; only beside a handle may it be in them, or follow it as `@h (Name) - role` does. */
function findName(parts: readonly Part[], at: Span | undefined): Part | undefined {
  const outside = parts.filter(({ bracketed, words }) => !bracketed && words.length > 1);
  const [first] = outside;
  if (!at || (first && first.start < at.start)) return first;
  const inBrackets = parts.find(({ bracketed, words }) => bracketed && !isRole(words));
  if (!first || !inBrackets) return first ?? inBrackets;
  return inBrackets.start < first.start ? inBrackets : first;
}

/** The words that link to a profile, after a company's name as in `Company: [Name](profile)`. */
function namedByLink(line: MaskedLine, parts: readonly Part[], start: number): Part | undefined {
  return parts.find(
    (part) =>
      !part.bracketed &&
      isLinked(part, line, start) &&
      part.words.toLowerCase() !== line.profile?.login.toLowerCase(),
  );
}

/** Whether words carry the link to a profile: they are the name or the handle, never a role. */
function isLinked(part: Part, { profile }: MaskedLine, start: number): boolean {
  const label = profile?.label;
  return label !== undefined && start + part.start >= label.start && start + part.end <= label.end;
}

/** `GB`, `GBB` beside Guy Bedford: the mark by which the notes call him. */
function isMarkOf(words: string, name: string): boolean {
  if (!/^[A-Z]{2,3}$/.test(words) || GROUPS.has(words)) return false;
  const names = name.split(" ");
  return (
    names.length > 1 &&
    names[0]?.startsWith(words.charAt(0)) === true &&
    names.at(-1)?.startsWith(words.charAt(1)) === true
  );
}

const GROUPS: ReadonlySet<string> = new Set(["TC", "TSC", "CTC", "CPC", "WG"]);

/** What stands beside the name: whole brackets keep what separates words in them. */
function readRole(words: string, parts: readonly Part[], named: Part | undefined): string {
  const roles: string[] = [];
  let last: Part | undefined;
  for (const part of [
    ...parts.filter(({ bracketed }) => bracketed),
    ...parts.filter(({ bracketed }) => !bracketed),
  ]) {
    if (part.words === named?.words || part.words.length < 2) continue;
    if (ACCOUNT.test(part.words)) continue;
    const isSameBracket =
      last?.bracketed === true && part.bracketed && !/[()[\]@]/.test(words.slice(last.end, part.start));
    if (isSameBracket && last)
      roles.push(
        `${roles.pop()} ${words.slice(last.end, part.start).trim()} ${part.words}`
          .replace(" , ", ", ")
          .replace(" : ", ": "),
      );
    else roles.push(part.words);
    last = part;
  }
  return roles.map(collapse).join(", ");
}

/** Where a handle is somebody's: `(gh: @name)`, `(gh/tw: @name)`. */
const ACCOUNT = /^(?:(?:gh|github|tw|twitter|irc)(?:\/|$)){1,3}/i;

/** `XX: ` before a name: the mark by which the notes call that person. */
const INITIALS = /^\s*\[?(\p{Lu}{2,4})\]?\s*:\s+(?=\S)/u;

/** A bullet that something was typed before: `a *Name`. */
const STRAY_BULLET = /^\s*(?:\w{1,2}\s*)?[*+•]\s*/;

interface WrittenHandle extends Span {
  /** Absent for a lone `@` or `@???`. */
  readonly handle: string | undefined;
}

function findHandle(words: string): WrittenHandle | undefined {
  const match = /(?<![\w@])@([\w.?-]+(?:\/[\w.-]+)?)?/.exec(words);
  if (!match) return undefined;
  const written = (match[1] ?? "").replace(/[.?-]+$/, "");
  const handle = /[a-z\d]/i.test(written) ? written : undefined;
  const end = match.index + (handle === undefined ? match[0].length : 1 + written.length);
  return { start: match.index, end, handle };
}

/** Words that say what somebody does in the meeting, when nothing else says who it is. */
function isRole(words: string): boolean {
  return /^[A-Z]{2,5}$/.test(words) || ROLE.test(words);
}

const ROLE =
  /^(?:observers?|guests?|(?:voting |regular |tsc |ctc )*members?|chair|host|facilitator|facilitating|moderator|notes?|note[- ]?taker|scribe|invited|lead)$/i;
