import type ICAL from "ical.js";
import { readRule, ruleTimes, type Steps } from "./bounded.js";
import { readClock } from "./clock.js";
import type { Moment } from "./event.js";
import { wallTime } from "./zone.js";

const day = 86_400_000;
/** A rule that gives nothing for so long gives nothing of interest any more. */
const horizon = 100 * 366 * day;

/**
 * The times of a rule after a time, by the clock of the series' zone. `UNTIL` as a date holds for all of that day.
 *
 * @param after milliseconds since 1970
 * @throws OutOfSteps
 */
export function* ruleWalls(text: string, start: Moment, after: number, steps: Steps): Generator<number> {
  const { rule, until } = readBounds(text, start);
  if (until < after) return;
  const jumped = jump(rule, start.wall, after);
  for (const wall of ruleTimes(rule, jumped, steps)) {
    if (wall > until || wall > Math.max(after, start.wall) + horizon) return;
    // The first time after a jump is where it landed, in the rule or not.
    if (wall >= after && (jumped === start.wall || wall > jumped)) yield wall;
  }
}

/** `UNTIL` is compared by the clock of the series. */
function readBounds(text: string, start: Moment): { rule: ICAL.Recur; until: number } {
  const rule = readRule(text);
  const value = /UNTIL=([^;]*)/i.exec(text)?.[1];
  if (value === undefined) return { rule, until: Infinity };
  const clock = readClock(value);
  if (!clock) throw new Error("has a rule without a readable end");
  if (clock.isDate) return { rule, until: clock.wall + day - 1 };
  return { rule, until: clock.isUtc ? wallTime(start.zone, clock.wall) : clock.wall };
}

/**
 * A start nearer to what is asked for, from where a rule by days or weeks goes on as from its own: whole intervals
 * later. A rule that counts its times has to be followed from its start.
 */
function jump(rule: ICAL.Recur, start: number, after: number): number {
  if (rule.count || (rule.freq !== "DAILY" && rule.freq !== "WEEKLY")) return start;
  const interval = rule.interval * day * (rule.freq === "WEEKLY" ? 7 : 1);
  // Two intervals early: a week is passed over in part, and where the jump lands is not in the rule.
  const intervals = Math.floor((after - start) / interval) - 2;
  return intervals > 0 ? start + intervals * interval : start;
}
