/**
 * As `text.matchAll(form)`, without making the regular expression anew each time, which takes longer than most searches
 * of a note. A form that can match nothing at all would never end. The same form must not be searched for again before this is through.
 */
export function* eachMatch(form: RegExp, text: string): Generator<RegExpExecArray> {
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) yield match;
}
