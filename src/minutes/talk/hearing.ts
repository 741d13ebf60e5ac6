import { changedPeople } from "../attendees/changedPeople.js";
import type { Roster } from "../attendees/roster.js";
import type { Heard } from "../chunkMemo.js";

/** Reads with a roster's help, and tells of what was read with the one before whether it would be read so again. */
export class Hearing {
  /** Tells whether words could be meant for somebody who is not the same since the earlier roster. */
  private readonly concernsChanged: ((words: string) => boolean) | undefined;

  constructor(
    readonly roster: Roster,
    private readonly earlier: Roster | undefined,
  ) {
    this.concernsChanged = earlier && earlier !== roster ? changedPeople(roster, earlier) : undefined;
  }

  hear<T>(read: () => T): Heard<T> {
    const { value, asked } = this.roster.listen(read);
    return { value, asked, roster: this.roster };
  }

  /** Whether nobody was asked for who is not the same as when it was read; if so, it is as read with the roster of now. */
  stillMeans(heard: Heard<unknown>): boolean {
    if (heard.roster === this.roster) return true;
    const { concernsChanged } = this;
    if (heard.roster !== this.earlier || !concernsChanged || heard.asked.some(concernsChanged)) return false;
    heard.roster = this.roster;
    return true;
  }
}
