const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A day as people say it, `3 May 2024`; without the year where it is that of `now`.
 *
 * @param time ISO 8601, a day or a moment in UTC
 */
export function renderDay(time: string, now: Date): string {
  const [year = "", month = "", day = ""] = time.slice(0, 10).split("-");
  const words = `${Number(day)} ${months[Number(month) - 1] ?? month}`;
  return Number(year) === now.getUTCFullYear() ? words : `${words} ${year}`;
}
