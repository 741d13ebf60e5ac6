// @ts-check

/**
 * @typedef {object} Change
 * @property {number} start
 * @property {number} end
 * @property {string} text what comes in place of the characters from `start` to `end`
 */

/** @param {string} text @param {readonly Change[]} changes none of which overlap @returns {string} */
export function withChanges(text, changes) {
  return [...changes]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (changed, { start, end, text: instead }) => changed.slice(0, start) + instead + changed.slice(end),
      text,
    );
}
