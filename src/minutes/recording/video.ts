import { isRecording, videoOf } from "../links/recording.js";
import type { Minutes } from "../model.js";

const TRACKING =
  /^(?:ab_channel|si|feature|pp|app|embeds_referring_\w+|source_ve_path|utm_\w+|fbclid|gclid)$/i;
/** Where a video begins to play. */
const MOMENT = /^(?:t|start|time_continue)$/i;
const YOUTUBE = /^https?:\/\/(?:(?:www|m)\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)\//i;

export function isYouTube(url: string): boolean {
  return YOUTUBE.test(url);
}

/** The address as it is written, less the parameters that only say who passed it on. */
export function withoutTracking(url: string): string {
  return withoutParameters(url, TRACKING);
}

function withoutParameters(url: string, unwanted: RegExp): string {
  const [, address = "", query, anchor = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url) ?? [];
  if (query === undefined) return url;
  const kept = query.split("&").filter((pair) => !unwanted.test(pair.split("=", 1)[0] ?? ""));
  if (kept.length === query.split("&").length) return url;
  return address + (kept.length > 0 ? `?${kept.join("&")}` : "") + anchor;
}

/** The recording's address on YouTube, where moments have addresses; undefined where there is none, or several. */
export function recordingOf({ links }: Minutes): string | undefined {
  const found = new Map<string, string>();
  for (const entry of links) {
    const { url } = entry;
    const video = url !== undefined && isRecording(entry) && isPublic(url) ? videoOf(url) : undefined;
    if (url !== undefined && video !== undefined && !found.has(video)) found.set(video, url);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** `/video/…/edit` is its owner's page. */
function isPublic(url: string): boolean {
  return isYouTube(url) && !url.includes("/video/");
}

/** The address of a moment of a video on YouTube, in the form of the video's own address; undefined elsewhere. */
export function momentOf(url: string, seconds: number): string | undefined {
  if (!isPublic(url) || videoOf(url) === undefined) return undefined;
  const plain = withoutParameters(withoutTracking(url), MOMENT).replace(/#.*$/, "");
  const name = plain.includes("/embed/") ? "start" : "t";
  const address = `${plain}${plain.includes("?") ? "&" : "?"}${name}=${seconds}`;
  // What would end a link's target.
  return address.replace(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** The moment that an address leads to, in seconds: `t=754`, `t=754s`, `t=12m34s`. */
export function momentIn(url: string): number | undefined {
  const [, hours, minutes, seconds] =
    /[?&#](?:t|start)=(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?(?:[&#]|$)/.exec(url) ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
