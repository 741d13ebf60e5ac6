import type { LinkEntry } from "../model.js";

const RECORDING =
  /^(?:(?:video|audio|meeting|youtube|zoom|screen)\W{0,2})?(?:recordings?|video|youtube|recorded|live ?stream)\b/i;
const VIDEO_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|soundcloud\.com|zoom\.us\/rec)\b/i;

/** Whether an entry of the links tells where the recording is, or is meant to. */
export function isRecording({ label, url }: LinkEntry): boolean {
  return RECORDING.test(label) || (url !== undefined && VIDEO_HOST.test(url));
}

/** What tells one video from another, however its address is written; undefined for a channel or a list. */
export function videoOf(url: string): string | undefined {
  return (
    /(?:[?&]v=|youtu\.be\/|\/live\/|\/embed\/|\/video\/)([\w-]{11})(?![\w-])/.exec(url)?.[1] ??
    (/youtu/i.test(url) ? undefined : url)
  );
}
