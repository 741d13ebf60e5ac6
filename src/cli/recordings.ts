import type { Minutes } from "../minutes/model.js";
import { isRecording, videoOf } from "../minutes/links/recording.js";

export interface Recordings {
  /** Another file that has the recording first, or at all. */
  readonly other: (url: string, file: string) => string | undefined;
}

/** Which files have which recording. */
export function recordingsOf(
  files: readonly { readonly name: string; readonly minutes: Minutes }[],
): Recordings {
  const byVideo = new Map<string, string[]>();
  for (const { name, minutes } of files)
    for (const entry of minutes.links) {
      if (entry.url === undefined || !isRecording(entry)) continue;
      const video = videoOf(entry.url);
      if (video !== undefined) byVideo.set(video, [...(byVideo.get(video) ?? []), name]);
    }
  return {
    other: (url, file) => {
      const video = videoOf(url);
      return video === undefined ? undefined : byVideo.get(video)?.find((name) => name !== file);
    },
  };
}
