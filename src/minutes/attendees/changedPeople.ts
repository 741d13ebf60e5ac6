import { calledBy, isSamePerson } from "./called.js";
import { fold } from "./nameKeys.js";
import { Roster } from "./roster.js";

/** Where more people changed, everything is read again. */
const MAX_CHANGED = 3;

/**
 * Tells of words whether they may mean somebody else than with an earlier roster of as many people, or somebody who is not
 * the same. Nothing, where many are not the same.
 */
export function changedPeople(now: Roster, earlier: Roster): ((words: string) => boolean) | undefined {
  const { attendees } = now;
  if (attendees.length !== earlier.attendees.length) return undefined;
  const changed = attendees.flatMap((one, at) => (isSamePerson(one, earlier.attendees[at]) ? [] : [at]));
  if (changed.length > MAX_CHANGED) return undefined;
  const people = [earlier, now].flatMap((roster) =>
    changed.flatMap((index) => roster.attendees[index] ?? []),
  );
  const alone = people.map((person) => new Roster([person]));
  const called = people.map(calledBy);
  const initials = new Set(called.flatMap(({ keys }) => keys.map(([, key]) => key.charAt(0))));
  // Of a name that is misspelt at its beginning.
  const ends = new Set(called.map(({ firstName }) => firstName.slice(-1)));
  const isNear = (words: string): boolean =>
    initials.has(fold(words.slice(0, 2)).charAt(0)) || (words.length > 3 && ends.has(fold(words.slice(-1))));
  const isSame = (before: number | undefined, after: number | undefined): boolean =>
    before === after && (after === undefined || !changed.includes(after));
  const meansTheSame = (words: string): boolean => {
    const before = earlier.find(words);
    const after = now.find(words);
    return (
      (before === undefined) === (after === undefined) &&
      isSame(before?.attendee, after?.attendee) &&
      isSame(earlier.findMisspelt(words), now.findMisspelt(words))
    );
  };
  const concerns = (words: string): boolean =>
    isNear(words) &&
    alone.some((one) => one.find(words) !== undefined || one.findMisspelt(words) !== undefined) &&
    !meansTheSame(words);
  const answers = new Map<string, boolean>();
  return (words) => {
    const answer = answers.get(words) ?? concerns(words);
    answers.set(words, answer);
    return answer;
  };
}
