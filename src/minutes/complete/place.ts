import type { Minutes, Section, SectionKind } from "../model.js";
import { readSubjectUrl } from "../references/subjectUrl.js";
import type { Span } from "../span.js";
import { isVerbatim, lineAt, type Line } from "./line.js";

/** Where in the minutes somebody types, and what of a word stands there already. */
export interface Place {
  readonly kind:
    /** An entry of Present. */
    | "attendee"
    /** The beginning of a note. */
    | "speaker"
    /** A person, anywhere else. */
    | "mention"
    /** An entry of the agenda. */
    | "item"
    /** An issue, anywhere else. */
    | "reference"
    | "heading";
  /** What a completion takes the place of: from where the word begins to the cursor. */
  readonly span: Span;
  /** The word without its `@` or `#`. */
  readonly typed: string;
  /** The mark that the word begins with, or an address. */
  readonly sign: "@" | "#" | "url" | undefined;
  /** Whether the entry has its bullet. */
  readonly hasBullet: boolean;
  /** Index in `Minutes.sections` of the innermost section. */
  readonly section: number | undefined;
}

/** Sections whose entries are no talk. */
const silent: ReadonlySet<SectionKind> = new Set(["title", "time", "links", "upcoming"]);
const agenda: ReadonlySet<SectionKind> = new Set(["repository", "issues", "agenda"]);

const MENTION = /(?:^|[\s(["'*_,;/])@([\w-]*)$/;
const NUMBER = /(?:^|[\s([,;])#(\d*|[\p{L}`"(-][^#[\]()]{0,40})$/u;
const NAME = /^\p{L}[\p{L}\p{N}'\u2019.-]*(?: [\p{L}\p{N}'\u2019.-]*){0,2}$/u;

/**
 * What can be completed at an offset, or undefined: never in code, comments and addresses, nor where a heading begins.
 *
 * @param isAsked whether somebody asked for completions, so that no word needs to have begun
 */
export function placeAt(minutes: Minutes, offset: number, isAsked = false): Place | undefined {
  const line = lineAt(minutes.text, offset);
  if (isVerbatim(minutes, offset)) return undefined;
  const heading = /^ {0,3}(#{1,6})([ \t][^#]*)?$/.exec(line.before);
  if (heading) return headingPlace(line, offset, heading);
  const section = sectionAt(minutes, offset);
  const kind = section === undefined ? undefined : minutes.sections[section]?.kind;
  const make = (name: Place["kind"], start: number, sign?: Place["sign"]): Place => ({
    kind: name,
    span: { start, end: offset },
    typed: minutes.text.slice(start + (sign === "@" || sign === "#" ? 1 : 0), offset),
    sign,
    hasBullet: line.bullet !== "",
    section,
  });
  if (kind === "present" || kind === "observers") return attendeePlace(line, make, isAsked);
  const isItem = line.bullet !== "" && line.indent < 2 && kind !== undefined && agenda.has(kind);
  return (
    addressPlace(line, isItem, make) ??
    signPlace(minutes, line, offset, isItem, make) ??
    wordPlace(line, kind, isItem, make, isAsked)
  );
}

type Make = (kind: Place["kind"], start: number, sign?: Place["sign"]) => Place;

function headingPlace(
  line: Line,
  offset: number,
  [, marks = "", rest = ""]: RegExpExecArray,
): Place | undefined {
  if (marks.length < 2 || !line.isAtEnd) return undefined;
  const start = line.start + line.before.indexOf("#");
  return {
    kind: "heading",
    span: { start, end: offset },
    typed: rest.trimStart(),
    sign: "#",
    hasBullet: false,
    section: undefined,
  };
}

function attendeePlace(line: Line, make: Make, isAsked: boolean): Place | undefined {
  const { words, bullet, content, isAtEnd } = line;
  if (isAtEnd && /^@[\w-]*$/.test(words)) return make("attendee", content, "@");
  if (isAtEnd && bullet !== "" && (NAME.test(words) || (isAsked && words === "")))
    return make("attendee", content);
  const typed = MENTION.exec(line.before)?.[1];
  return typed === undefined
    ? undefined
    : make("mention", line.start + line.before.length - typed.length - 1, "@");
}

/** An address alone on a line of the agenda. */
function addressPlace({ words, content, isAtEnd }: Line, isItem: boolean, make: Make): Place | undefined {
  return isItem && isAtEnd && readSubjectUrl(words) && !/\s/.test(words)
    ? make("item", content, "url")
    : undefined;
}

function signPlace(
  { addresses }: Minutes,
  line: Line,
  offset: number,
  isItem: boolean,
  make: Make,
): Place | undefined {
  const end = line.start + line.before.length;
  const person = MENTION.exec(line.before)?.[1];
  const issue = person === undefined ? NUMBER.exec(line.before)?.[1] : undefined;
  const typed = person ?? issue;
  if (typed === undefined) return undefined;
  const start = end - typed.length - 1;
  if (addresses.some(({ span }) => span.start < start && offset <= span.end)) return undefined;
  const isFirst = start === line.content && line.bullet !== "";
  if (person !== undefined)
    return make(isFirst && !isItem && line.isAtEnd ? "speaker" : "mention", start, "@");
  // Digits with words behind them are no search for a title.
  return make(isFirst && isItem && line.isAtEnd ? "item" : "reference", start, "#");
}

/** The first letters of an entry. */
function wordPlace(
  { words, bullet, content, isAtEnd }: Line,
  kind: SectionKind | undefined,
  isItem: boolean,
  make: Make,
  isAsked: boolean,
): Place | undefined {
  if (bullet === "" || !isAtEnd || kind === undefined || silent.has(kind)) return undefined;
  if (!NAME.test(words) && !(isAsked && words === "")) return undefined;
  return make(isItem ? "item" : "speaker", content);
}

function sectionAt(
  { sections }: { readonly sections: readonly Section[] },
  offset: number,
): number | undefined {
  const found = sections.findLastIndex(({ extent }) => extent.start <= offset && offset <= extent.end);
  return found < 0 ? undefined : found;
}
