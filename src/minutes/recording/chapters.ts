import type { Minutes } from "../model.js";
import { formatTime } from "./time.js";
import { timedTopics } from "./topics.js";

interface Chapter {
  readonly seconds: number;
  readonly title: string;
}

export interface Chapters {
  /** One line a chapter, `00:00 Announcements`, for the recording's description. */
  readonly text: string;
  readonly count: number;
  /** Titles of topics that were talked about for so short that the next one took their place. */
  readonly skipped: readonly string[];
}

/** YouTube takes no chapter that is shorter, in seconds, … */
const shortest = 10;
/** … and no fewer of them. */
export const fewestChapters = 3;

/**
 * The chapters of the recording: from 00:00 on, in the order in which they were talked about, none too short.
 *
 * @param opening what the time before the first topic is called
 */
export function chaptersOf(minutes: Minutes, opening: string): Chapters {
  const timed = timedTopics(minutes)
    .map(({ title, times }): Chapter => ({
      title,
      seconds: Math.min(...times.map(({ seconds }) => seconds)),
    }))
    .sort((one, other) => one.seconds - other.seconds);
  const [first] = timed;
  if (!first) return { text: "", count: 0, skipped: [] };
  const all = first.seconds < shortest ? timed : [{ seconds: 0, title: opening }, ...timed];
  const chapters: Chapter[] = [];
  const skipped: string[] = [];
  for (const chapter of all) {
    const last = chapters.at(-1);
    if (!last) chapters.push({ ...chapter, seconds: 0 });
    else if (chapter.seconds - last.seconds >= shortest) chapters.push(chapter);
    else {
      chapters[chapters.length - 1] = { ...last, title: chapter.title };
      skipped.push(last.title);
    }
  }
  const text = chapters.map(({ seconds, title }) => `${formatTime(seconds)} ${plain(title)}`).join("\n");
  return { text, count: chapters.length, skipped };
}

/** A description shows no Markdown, and YouTube refuses one with angle brackets. */
function plain(title: string): string {
  return title.replaceAll("`", "").replaceAll("<", "‹").replaceAll(">", "›").trim();
}
