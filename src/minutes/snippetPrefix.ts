/**
 * The beginning of a snippet's prefix that stands right before the cursor, alone on its line.
 *
 * @param before the line's text up to the cursor
 */
export function typedPrefix(before: string): string | undefined {
  const typed = before.trimStart();
  return typed !== "" && ("min-".startsWith(typed) || /^min-[a-z-]*$/.test(typed)) ? typed : undefined;
}
