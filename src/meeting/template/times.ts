/** The zones of the table, in its order. */
const zones = [
  ["US / Pacific", "America/Los_Angeles"],
  ["US / Mountain", "America/Denver"],
  ["US / Central", "America/Chicago"],
  ["US / Eastern", "America/New_York"],
  ["EU / Western", "Europe/London"],
  ["EU / Central", "Europe/Amsterdam"],
  ["EU / Eastern", "Europe/Helsinki"],
  ["Moscow", "Europe/Moscow"],
  ["Chennai", "Asia/Kolkata"],
  ["Hangzhou", "Asia/Shanghai"],
  ["Tokyo", "Asia/Tokyo"],
  ["Sydney", "Australia/Sydney"],
] as const;

export interface Times {
  /** `Thu, May 23, 2024, 02:00 PM` */
  readonly utc: string;
  readonly zones: readonly { readonly label: string; readonly time: string }[];
  /** A page that shows the moment in the reader's own time. */
  readonly timeAndDate: string;
  readonly wolfram: string;
}

/**
 * A moment as the documents say it.
 *
 * @param start milliseconds since 1970
 * @param title of the meeting, for the page that names it
 */
export function timesOf(start: number, title: string): Times {
  const utc = format(start, "UTC");
  const [, day = "", year = "", time = ""] = utc.split(", ");
  const compact = new Date(start).toISOString().slice(0, 19).replace(/[-:]/g, "");
  const said = [`${time} UTC`, day.replace(" 0", " "), `${year} in local time`].join(", ");
  return {
    utc,
    zones: zones.map(([label, zone]) => ({ label, time: format(start, zone) })),
    timeAndDate: `https://www.timeanddate.com/worldclock/fixedtime.html?msg=${query(title)}&iso=${compact}`,
    wolfram: `https://www.wolframalpha.com/input/?i=${query(said)}`,
  };
}

/** `Thu, May 23, 2024` */
export function dayWords(date: string): string {
  return format(Date.parse(`${date}T00:00:00Z`), "UTC")
    .split(", ")
    .slice(0, 3)
    .join(", ");
}

function format(start: number, timeZone: string): string {
  const formatter = new Intl.DateTimeFormat("en-US", {
    weekday: "short",
    day: "2-digit",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: true,
    timeZone,
  });
  // Newer versions of the language's data put a narrow space before AM and PM.
  return formatter.format(start).replace(/\s/gu, " ");
}

/** Words as a part of an address that stands bare in Markdown. */
function query(words: string): string {
  return encodeURIComponent(words)
    .replaceAll("%20", "+")
    .replace(/[()!'*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
