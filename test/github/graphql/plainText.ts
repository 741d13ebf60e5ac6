/** What GitHub's `bodyText` makes of the Markdown that the data hold: marks go, words stay. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*$/gm, "")
    .replace(/^#{1,6} /gm, "")
    .replace(/^(\s*)[*-] (?:\[[ x]\] )?/gm, "$1")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`]+/g, "")
    .trim();
}
