/** How a place's clocks stand. Times are milliseconds since 1970, offsets milliseconds east of UTC. */
export interface Zone {
  readonly offsetAt: (utc: number) => number;
}

export const utcZone: Zone = { offsetAt: () => 0 };

const day = 86_400_000;

/** What a clock of the zone shows, as if it were UTC. */
export function wallTime(zone: Zone, utc: number): number {
  return utc + zone.offsetAt(utc);
}

/**
 * When a clock of the zone shows a time. Of a time that comes twice it is the first; one that is skipped is counted
 * on from before the gap, as RFC 5545 says.
 */
export function utcTime(zone: Zone, wall: number): number {
  const before = zone.offsetAt(wall - day);
  if (zone.offsetAt(wall - before) === before) return wall - before;
  const after = zone.offsetAt(wall + day);
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** A zone of the IANA database by its name, as the JavaScript engine knows it. */
export function namedZone(name: string): Zone | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
    return { offsetAt: (utc) => readOffset(format.format(utc)) };
  } catch {
    return undefined;
  }
}

/** `9/8/2001, GMT-04:00`; plain `GMT` is UTC. */
function readOffset(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = /GMT([+-])(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  const size = Number(hours ?? 0) * 3_600_000 + Number(minutes ?? 0) * 60_000 + Number(seconds) * 1000;
  return sign === "-" ? -size : size;
}
