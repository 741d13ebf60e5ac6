import { isRecording, videoOf } from "../minutes/links/recording.js";
import type { Minutes } from "../minutes/model.js";

export interface KnownPerson {
  readonly handle: string;
  /** As the newest minutes write it. */
  readonly name: string | undefined;
  readonly role: string | undefined;
  /** In how many minutes. */
  readonly times: number;
  /** `YYYY-MM-DD`, of the newest minutes. */
  readonly last: string;
}

export interface KnownItem {
  readonly times: number;
  readonly since: string;
  readonly last: string;
  /** What was last noted, speaker and all. */
  readonly lastNote: string | undefined;
}

interface Indexed {
  readonly date: string;
  readonly minutes: Minutes;
}

/** Later than every date, for questions that have none. */
export const endOfTime = "9999-12-31";

/** What the minutes of a workspace say over time. Documents come and go by path; answers are worked out when asked for. */
export class History {
  private readonly documents = new Map<string, Indexed>();
  /** People by handle, worked out once for each date that is asked about. */
  private readonly peopleBefore = new Map<string, Map<string, KnownPerson>>();

  /** @param date `YYYY-MM-DD`; documents without one are of no use here */
  set(path: string, date: string, minutes: Minutes): void {
    this.documents.set(path, { date, minutes });
    this.peopleBefore.clear();
  }

  delete(path: string): void {
    this.documents.delete(path);
    this.peopleBefore.clear();
  }

  /** Every document by its path. */
  *all(): Generator<readonly [path: string, Minutes]> {
    for (const [path, { minutes }] of this.documents) yield [path, minutes];
  }

  /** Everyone who attended before a date, the most recent first, then the most frequent. */
  people(before: string): readonly KnownPerson[] {
    return [...this.indexPeople(before).values()].sort(
      (a, b) => b.last.localeCompare(a.last) || b.times - a.times || a.handle.localeCompare(b.handle),
    );
  }

  person(handle: string, before: string): KnownPerson | undefined {
    return this.indexPeople(before).get(handle.toLowerCase());
  }

  /**
   * An issue or pull request in the minutes before a date.
   *
   * @param repository `owner/name`
   */
  item(repository: string, number: number, before: string): KnownItem | undefined {
    const wanted = repository.toLowerCase();
    const found = this.before(before).flatMap(({ date, minutes }) =>
      minutes.items.flatMap((item, index) =>
        item.number === number &&
        `${item.repository?.owner}/${item.repository?.name}`.toLowerCase() === wanted
          ? [{ date, minutes, index }]
          : [],
      ),
    );
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return undefined;
    return {
      times: new Set(found.map(({ date }) => date)).size,
      since: first.date,
      last: last.date,
      lastNote: found
        .map(({ minutes, index }) => lastNote(minutes, index))
        .findLast((note) => note !== undefined),
    };
  }

  /** The path of other minutes that have this recording. */
  recordingElsewhere(url: string, path: string): string | undefined {
    const video = videoOf(url);
    if (video === undefined) return undefined;
    for (const [other, { minutes }] of this.documents)
      if (
        other !== path &&
        minutes.links.some((entry) => isRecording(entry) && entry.url && videoOf(entry.url) === video)
      )
        return other;
    return undefined;
  }

  private before(date: string): readonly Indexed[] {
    return [...this.documents.values()]
      .filter((document) => document.date < date)
      .sort((a, b) => a.date.localeCompare(b.date));
  }

  private indexPeople(before: string): Map<string, KnownPerson> {
    const indexed = this.peopleBefore.get(before);
    if (indexed) return indexed;
    const people = new Map<string, KnownPerson>();
    for (const { date, minutes } of this.before(before))
      for (const { handle, name, role } of minutes.attendees) {
        if (handle === undefined) continue;
        const key = handle.toLowerCase();
        const known = people.get(key);
        people.set(key, {
          handle,
          name: name ?? known?.name,
          role,
          times: (known?.times ?? 0) + (known?.last === date ? 0 : 1),
          last: date,
        });
      }
    this.peopleBefore.set(before, people);
    return people;
  }
}

function lastNote({ notes }: Minutes, index: number): string | undefined {
  const note = notes.findLast(({ item }) => item === index);
  return note && (note.speaker ? `${note.speaker.name}: ${note.text}` : note.text);
}
