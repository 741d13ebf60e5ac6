/** Where a rule is explained, or all of them are. */
export function pageAddress(rule = "README"): string {
  return `https://github.com/minutes-editor/minutes/blob/main/docs/rules/${rule}.md`;
}
