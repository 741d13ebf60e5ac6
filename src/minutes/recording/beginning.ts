/** No meeting goes on for longer, in seconds. */
export const longestRecording = 12 * 3600;

/**
 * When a recording began, in milliseconds since 1970: `5` is so many minutes ago, `14:05` the last time that a clock on
 * the wall showed it. Undefined where the words are neither, or it would be too long ago.
 */
export function readBeginning(words: string, now: number): number | undefined {
  const minutes = /^(\d{1,3})(?:\s*min(?:utes?)?)?(?:\s+ago)?$/i.exec(words.trim());
  const began = minutes ? now - Number(minutes[1]) * 60_000 : lastTime(words.trim(), now);
  return began !== undefined && now - began <= longestRecording * 1000 ? began : undefined;
}

function lastTime(words: string, now: number): number | undefined {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(words) ?? [];
  if (hours === undefined || Number(hours) > 23) return undefined;
  const day = new Date(now);
  day.setHours(Number(hours), Number(minutes), Number(seconds), 0);
  if (day.getTime() > now) day.setDate(day.getDate() - 1);
  return day.getTime();
}

/** Seconds of `37`, `+0:37` or `-1:02:03`; undefined where the words are none of these. */
export function readShift(words: string): number | undefined {
  const found = /^([+\-−]?)(?:(?:(\d{1,2}):)?(\d{1,3}):(?=[0-5]\d$))?(\d{1,5})$/.exec(words.trim());
  if (!found) return undefined;
  const [, sign = "", hours = "0", minutes = "0", seconds = "0"] = found;
  const shift = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === "" || sign === "+" ? shift : -shift;
}
