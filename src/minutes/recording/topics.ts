import type { Entry, Minutes, SectionKind, TimeMark } from "../model.js";
import type { Span } from "../span.js";

/** What was talked about: an item, a standing item, or a section whose notes belong to none. */
export interface Topic {
  readonly title: string;
  /** The line, or lines, that name it. */
  readonly span: Span;
  /** Times at that line, else those of its notes. */
  readonly times: readonly TimeMark[];
}

/** Headings below which nobody talks. */
const silent: ReadonlySet<SectionKind> = new Set([
  "title",
  "time",
  "links",
  "present",
  "observers",
  "upcoming",
]);

/** The topic that an offset stands in, by its line or among its notes. */
export function topicAt(minutes: Minutes, offset: number): Topic | undefined {
  const place = placeOf(minutes, offset);
  return place && toTopic(minutes, place);
}

/** Which topic an offset stands in, by where its line begins. */
export function topicStartAt(minutes: Minutes, offset: number): number | undefined {
  return placeOf(minutes, offset)?.span.start;
}

/** Every topic that has a time, in document order. */
export function timedTopics(minutes: Minutes): readonly Topic[] {
  const places = minutes.times.flatMap(({ span }) => placeOf(minutes, span.start) ?? []);
  return [...new Map(places.map((place) => [place.span.start, place])).values()].map((place) =>
    toTopic(minutes, place),
  );
}

type TopicPlace = Omit<Topic, "times">;

function placeOf({ items, standing, sections }: Minutes, offset: number): TopicPlace | undefined {
  const entry = innermost<Entry & { readonly number?: number | undefined }>([...items, ...standing], offset);
  if (entry) {
    const { title, number, span } = entry;
    return { title: title || (number === undefined ? "" : `#${number}`), span };
  }
  const section = innermost(sections, offset);
  return section && !silent.has(section.kind) ? { title: section.title, span: section.heading } : undefined;
}

function innermost<T extends { readonly extent: Span }>(things: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const thing of things) {
    const { start, end } = thing.extent;
    if (start <= offset && offset <= end && (!best || start > best.extent.start)) best = thing;
  }
  return best;
}

function toTopic(minutes: Minutes, place: TopicPlace): Topic {
  const { start, end } = place.span;
  const own = minutes.times.filter(({ span }) => span.start >= start && span.end <= end);
  if (own.length > 0) return { ...place, times: own };
  const below = minutes.times.filter(({ span }) => placeOf(minutes, span.start)?.span.start === start);
  return { ...place, times: below };
}
