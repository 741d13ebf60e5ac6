/** Letters, digits and the underscore, in any script: what makes a `#` or `@` behind it part of a word. */
export function isWordCharacter(code: number): boolean {
  if (code < 128) return isAsciiAlphanumeric(code) || code === 95;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

export function isAsciiAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
