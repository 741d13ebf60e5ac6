import { decodeEntity } from "../../text/words.js";

/** The names of HTML 4 for U+00A0 to U+00FF, in their order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const PUNCTUATION =
  "ndash=8211 mdash=8212 lsquo=8216 rsquo=8217 sbquo=8218 ldquo=8220 rdquo=8221 bdquo=8222 bull=8226 hellip=8230 euro=8364 trade=8482 larr=8592 rarr=8594 rArr=8658 ensp=8194 emsp=8195 thinsp=8201 OElig=338 oelig=339 Scaron=352 scaron=353";

const NAMES: ReadonlyMap<string, number> = new Map([
  ...LATIN.split(" ").map((name, index) => [name, 0xa0 + index] as const),
  ...PUNCTUATION.split(" ").map((pair) => {
    const [name = "", code] = pair.split("=");
    return [name, Number(code)] as const;
  }),
]);

/**
 * Text of HTML with its entities read: every number, and the names that programs write for letters and punctuation.
 * The whole list of HTML 5, with its 2,231 names, would be as large as the parser.
 */
export function decodeCharacters(text: string): string {
  return text.replace(/&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8}[1-4]{0,2});/gi, (entity) => {
    const code = NAMES.get(entity.slice(1, -1));
    return code === undefined ? decodeEntity(entity) : String.fromCodePoint(code);
  });
}
