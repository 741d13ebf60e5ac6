import ICAL from "ical.js";

/** Thrown where a rule takes more work than it was given. */
export class OutOfSteps extends Error {
  override readonly name = "OutOfSteps";
}

/** Work in steps: one is about one candidate that a rule looks at, some ten microseconds. */
export class Steps {
  taken = 0;

  constructor(readonly limit: number) {}

  take(steps = 1): void {
    this.taken += steps;
    if (this.taken > this.limit) throw new OutOfSteps();
  }
}

const longestRule = 500;

/**
 * Reads a rule, `FREQ=WEEKLY;BYDAY=TH`; its `UNTIL`, which depends on the zone of the series, is left out.
 *
 * @throws Error where it is none, and `OutOfSteps` where it repeats by the minute, as no meeting does
 */
export function readRule(text: string): ICAL.Recur {
  if (text.length > longestRule) throw new OutOfSteps();
  const rule = ICAL.Recur.fromString(withoutEnd(text.trim().toUpperCase()));
  if (!(rule.freq as string | null)) throw new Error("A rule needs a frequency.");
  if (rule.count === 0) throw new Error("A rule gives at least one time.");
  const perDay = ["BYHOUR", "BYMINUTE", "BYSECOND"].reduce(
    (times, part) => times * Math.max(1, rule.getComponent(part).length),
    1,
  );
  if (rule.freq === "SECONDLY" || rule.freq === "MINUTELY" || perDay > 24) throw new OutOfSteps();
  return rule;
}

function withoutEnd(rule: string): string {
  return rule
    .split(";")
    .filter((part) => !part.startsWith("UNTIL="))
    .join(";");
}

/**
 * The times a rule gives from its start on, by the clock of the place, milliseconds as if it were UTC.
 *
 * ical.js looks for the next time in loops of its own, and some rules never come out of them (the 30th of February):
 * so the steps are counted inside its loops, where every one of them passes.
 *
 * @param start by the same clock
 * @throws OutOfSteps
 */
export function* ruleTimes(rule: ICAL.Recur, start: number, steps: Steps): Generator<number> {
  class CountedIterator extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      steps.take();
      return super.check_contracting_rules();
    }
    override increment_month(): void {
      steps.take();
      super.increment_month();
    }
    override increment_monthday(days: number): void {
      steps.take(Math.floor(days / 50));
      super.increment_monthday(days);
    }
    override expand_year_days(year: number): number {
      steps.take();
      return super.expand_year_days(year);
    }
    override is_day_in_byday(time: ICAL.Time): 0 | 1 {
      steps.take(0.3);
      return super.is_day_in_byday(time);
    }
  }
  const iterator = new CountedIterator({ rule, dtstart: calendarTime(start) });
  for (;;) {
    steps.take();
    const next = iterator.next() as ICAL.Time | null;
    if (!next) return;
    yield Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
  }
}

function calendarTime(wall: number): ICAL.Time {
  return ICAL.Time.fromData({
    year: new Date(wall).getUTCFullYear(),
    month: new Date(wall).getUTCMonth() + 1,
    day: new Date(wall).getUTCDate(),
    hour: new Date(wall).getUTCHours(),
    minute: new Date(wall).getUTCMinutes(),
    second: new Date(wall).getUTCSeconds(),
    isDate: false,
  });
}
