import type { Minutes } from "../model.js";

/**
 * The day of minutes whose meeting was before today where the person is; undefined where it is today or later, or no day
 * is stated. The agenda that GitHub has now is none that such a meeting had.
 *
 * @param now milliseconds since 1970
 */
export function pastDay({ date }: Pick<Minutes, "date">, now: number): string | undefined {
  return date && date.iso < localDay(new Date(now)) ? date.iso : undefined;
}

/** `YYYY-MM-DD`, the day where the person is. */
export function localDay(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
