import type { TextChange } from "../document.js";
import { videoOf } from "../links/recording.js";
import type { Minutes } from "../model.js";
import { formatTime } from "./time.js";
import { isYouTube, momentIn, momentOf } from "./video.js";

/**
 * The changes that make each time a link to its moment of the recording. A link that leads to another video or moment
 * than its time says is mended; what leads elsewhere than to YouTube stays.
 */
export function linkTimes({ text, times }: Minutes, recording: string): readonly TextChange[] {
  return times.flatMap((mark): TextChange[] => {
    const url = momentOf(recording, mark.seconds);
    if (url === undefined) return [];
    if (mark.url !== undefined && mark.urlSpan)
      return isYouTube(mark.url) && !leadsTo(mark.url, recording, mark.seconds)
        ? [{ ...mark.urlSpan, text: url }]
        : [];
    const { label, span } = mark;
    const linked = `[${text.slice(label.start, label.end)}](${url})`;
    return [{ ...span, text: text.startsWith("(", span.start) ? `(${linked})` : linked }];
  });
}

function leadsTo(url: string, recording: string, seconds: number): boolean {
  return videoOf(url) === videoOf(recording) && momentIn(url) === seconds;
}

/** The changes that move every time, and what its link leads to, by so many seconds; none before the beginning. */
export function shiftTimes({ times }: Minutes, by: number): readonly TextChange[] {
  return times.flatMap((mark): TextChange[] => {
    const seconds = Math.max(0, mark.seconds + by);
    if (seconds === mark.seconds) return [];
    const url = mark.url === undefined ? undefined : momentOf(mark.url, seconds);
    return [
      { ...mark.label, text: formatTime(seconds) },
      ...(url !== undefined && mark.urlSpan ? [{ ...mark.urlSpan, text: url }] : []),
    ];
  });
}
