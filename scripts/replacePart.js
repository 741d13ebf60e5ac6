// @ts-check

/**
 * A package's source with something else in place of a part of it.
 *
 * @param {string} source
 * @param {string | RegExp} part
 * @param {string} instead as `String.replace` takes it
 * @param {string} absence what is said when a new version of the package has no such part
 * @returns {string}
 */
export function replacePart(source, part, instead, absence) {
  const isThere = typeof part === "string" ? source.includes(part) : part.test(source);
  if (!isThere) throw new Error(absence);
  return source.replace(part, instead);
}
