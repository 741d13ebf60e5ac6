/** `$GITHUB_ISSUE$`, `{{link}}`, `<agenda-label>`, `Name @handle`: what a template leaves for somebody to fill in. */
export const PLACEHOLDER =
  /\$[A-Z](?:\\?[A-Z_]){2,40}\$|\{\{[\w .-]{1,40}\}\}|<(?:agenda-label|link|url|date|group|meeting-issue|recording)>|\bYYYY-MM-DD\b|\bName \(?@handle\b/g;

/** Whether a value says no more than that somebody should write one. */
export function isToBeDone(value: string): boolean {
  return /^(?:tb[adp]|todo|(?:recording )?(?:link|url)|link here|(?:insert|add) link(?: here| later)?|pending|coming soon|to come|to follow|to be (?:added|done|determined|provided|uploaded))?$/i.test(
    value.replace(/[\s<>()[\]*_`.:?-]+/g, " ").trim(),
  );
}
