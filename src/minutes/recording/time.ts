/** `MM:SS`, from one hour on `H:MM:SS`: how video sites write a moment of a recording. */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The seconds of `M:SS` or `H:MM:SS`. */
export function readTime(words: string): number {
  return words.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
