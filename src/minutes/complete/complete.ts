import type { Minutes } from "../model.js";
import { suggestHeadings } from "./headings.js";
import { suggestPeople } from "./people.js";
import { placeAt } from "./place.js";
import { suggestSubjects } from "./subjects.js";
import type { Completion, Known, Suggestion } from "./suggestion.js";

/**
 * What may be typed next at an offset, in the form of this document; undefined where nothing is offered.
 *
 * @param known is asked for only where something can be completed, which most key presses are not
 */
export function complete(
  minutes: Minutes,
  offset: number,
  known: () => Known,
  isAsked = false,
): Completion | undefined {
  const place = placeAt(minutes, offset, isAsked);
  if (!place) return undefined;
  const { people, subjects } = known();
  const suggest = (): readonly Suggestion[] => {
    switch (place.kind) {
      case "attendee":
      case "speaker":
      case "mention":
        return suggestPeople(minutes, place, people);
      case "item":
      case "reference":
        return suggestSubjects(minutes, place, subjects);
      case "heading":
        return suggestHeadings(minutes, place, subjects);
    }
  };
  const suggestions = suggest();
  return suggestions.length === 0 ? undefined : { span: place.span, suggestions };
}
