/** A property of a calendar: `DTSTART;TZID=Europe/Rome:20240509T140000`. */
export interface ContentLine {
  /** In upper case. */
  readonly name: string;
  /** Names in upper case, values without their quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

const none: ReadonlyMap<string, string> = new Map();

/** Reads an unfolded line; one without a colon is none. A colon or a semicolon in quotes belongs to its parameter. */
export function readContentLine(line: string): ContentLine | undefined {
  const [plain] = /^[^:;"]*:/.exec(line) ?? [];
  if (plain !== undefined)
    return {
      name: plain.slice(0, -1).trim().toUpperCase(),
      parameters: none,
      value: line.slice(plain.length).trim(),
    };
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted || (character !== ";" && character !== ":")) continue;
    parts.push(line.slice(from, at));
    from = at + 1;
    if (character === ":") return contentLine(parts, line.slice(from));
  }
  return undefined;
}

/** The text a value stands for: `\,`, `\;`, `\\` and `\n` taken back. */
export function readText(value: string): string {
  if (!value.includes("\\")) return value;
  return value.replace(/\\([\\;,n:"])/gi, (_, escaped: string) => (/n/i.test(escaped) ? "\n" : escaped));
}

function contentLine([name = "", ...parameters]: readonly string[], value: string): ContentLine {
  const read = parameters.map((parameter): [string, string] => {
    const [key = "", ...rest] = parameter.split("=");
    return [key.trim().toUpperCase(), rest.join("=").replaceAll('"', "").trim()];
  });
  return { name: name.trim().toUpperCase(), parameters: new Map(read), value: value.trim() };
}
