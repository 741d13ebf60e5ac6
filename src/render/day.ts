import * as l10n from "@vscode/l10n";

/**
 * A day as people say it, `3 May 2024`; without the year where it is that of `now`.
 *
 * @param time ISO 8601, a day or a moment in UTC
 */
export function renderDay(time: string, now: Date): string {
  const [year = "", month = "", day = ""] = time.slice(0, 10).split("-");
  const months = l10n.t("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(" ");
  const name = months[Number(month) - 1] ?? month;
  return Number(year) === now.getUTCFullYear()
    ? l10n.t({ message: "{0} {1}", args: [Number(day), name], comment: "A day and the name of its month" })
    : l10n.t({
        message: "{0} {1} {2}",
        args: [Number(day), name, year],
        comment: "Day, name of the month, year",
      });
}
