import type { Span } from "../minutes/span.js";

/** An object or a list that is open. */
interface Frame {
  /** Undefined where it lies deeper than any member of a group's file. */
  readonly path: string | undefined;
  /** Position of the element that comes next; undefined in an object. */
  index: number | undefined;
  /** The member whose value comes next; undefined where its name does. */
  name: string | undefined;
}

const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;
const deepest = 8;

/**
 * Where a member stands in JSON text that can be read: its value, or its name where the value has members of its own.
 * What is missing stands where the nearest member around it does, and the whole file at its first mark.
 *
 * @param path `github.owner`, `agenda[0].title`; empty for the whole file
 */
export function placeOfMember(text: string, path: string): Span {
  const places = placesIn(text);
  for (let at = path; at !== ""; at = at.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, "")) {
    const place = places.get(at);
    if (place) return place;
  }
  const start = Math.max(0, text.search(/\S/));
  return { start, end: Math.min(text.length, start + 1) };
}

function placesIn(text: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  const frames: Frame[] = [];
  for (const { 0: word, index: start } of text.matchAll(token)) {
    const frame = frames.at(-1);
    if (word === ":") continue;
    if (word === ",") goOn(frame);
    else if (word === "}" || word === "]") frames.pop();
    else {
      const isName = frame?.index === undefined && frame?.name === undefined;
      if (frame && isName) frame.name = nameIn(word);
      const path = frames.length > deepest ? undefined : pathIn(frame);
      const opens = word === "{" || word === "[";
      // A member whose value opens keeps the place of its name.
      if (path !== undefined && (!opens || frame?.index !== undefined))
        places.set(path, { start, end: start + word.length });
      if (opens) frames.push({ path, index: word === "[" ? 0 : undefined, name: undefined });
    }
  }
  return places;
}

function goOn(frame: Frame | undefined): void {
  if (!frame) return;
  frame.name = undefined;
  if (frame.index !== undefined) frame.index++;
}

function pathIn(frame: Frame | undefined): string | undefined {
  if (frame?.path === undefined) return frame ? undefined : "";
  if (frame.index !== undefined) return `${frame.path}[${frame.index}]`;
  return frame.path === "" ? (frame.name ?? "") : `${frame.path}.${frame.name ?? ""}`;
}

function nameIn(word: string): string {
  try {
    return String(JSON.parse(word));
  } catch {
    return "";
  }
}
