/** Control characters, line ends aside, and those that turn the direction of writing. */
const hidden = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a terminal may show it: it would obey control characters. Each is replaced by one that can be seen. */
export function printable(text: string): string {
  return text.replace(hidden, (character) => (character < " " ? picture(character) : "\u{fffd}"));
}

/** Unicode has a picture of each. */
function picture(control: string): string {
  return String.fromCharCode(0x2400 + control.charCodeAt(0));
}
