import type { Feed } from "./feed.js";
import { feedZone } from "./feedZone.js";
import { windowsZones } from "./windowsZones.js";
import { namedZone, utcZone, type Zone } from "./zone.js";

/** Finds zones by the names a feed gives them; nothing for a name that nobody knows. */
export interface Zones {
  readonly find: (name: string) => Zone | undefined;
  /** The zone of a time that names none: the calendar's own, else UTC. */
  readonly floating: Zone;
}

/**
 * An IANA name means the engine's zone even where the feed describes one of that name: feeds describe some years of it,
 * and old rules. Then comes what the feed describes, then Windows' names, then an IANA name at the end of a path.
 */
export function zonesOf(feed: Feed): Zones {
  const known = new Map<string, Zone | undefined>();
  const find = (name: string): Zone | undefined => {
    const key = name.toLowerCase();
    if (!known.has(key)) known.set(key, lookUp(feed, name));
    return known.get(key);
  };
  return { find, floating: (feed.defaultZone === undefined ? undefined : find(feed.defaultZone)) ?? utcZone };
}

function lookUp(feed: Feed, name: string): Zone | undefined {
  const described = feed.zones.get(name);
  return (
    namedZone(name) ??
    (described && feedZone(described)) ??
    namedZone(windowsZones.get(name.toLowerCase()) ?? "?") ??
    namedZone(lastParts(name, 2)) ??
    namedZone(lastParts(name, 3))
  );
}

/** Of a path like `/freeassociation.sourceforge.net/America/Argentina/Salta`. */
function lastParts(path: string, count: number): string {
  return path.split("/").slice(-count).join("/");
}
