/** What a value of a calendar shows on a clock. */
export interface Clock {
  /** Milliseconds as if it were UTC. */
  readonly wall: number;
  readonly isDate: boolean;
  /** Whether it says UTC, `…Z`. */
  readonly isUtc: boolean;
}

/** Reads `20240509`, `20240509T140000` or `20240509T140000Z`; a day that is in no calendar is none. */
export function readClock(value: string): Clock | undefined {
  const [, year, month, date, time, hour = 0, minute = 0, second = 0, utc] =
    /^([1-9]\d{3})(\d{2})(\d{2})(T(\d{2})(\d{2})(\d{2})?(Z?))?$/i.exec(value.trim()) ?? [];
  if (year === undefined) return undefined;
  const [hours, minutes, seconds] = [hour, minute, second].map(Number);
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), hours, minutes, seconds);
  const isThere =
    new Date(wall).getUTCDate() === Number(date) && new Date(wall).getUTCMonth() + 1 === Number(month);
  // A leap second, 60, is the next minute's first.
  if (!isThere || (hours ?? 0) > 23 || (minutes ?? 0) > 59 || (seconds ?? 0) > 60) return undefined;
  return { wall, isDate: time === undefined, isUtc: utc !== undefined && utc !== "" };
}
