import type { Format } from "./inline.js";

export type Attributes = Readonly<Record<string, string>>;

/** What an element says of the words inside, inherited from element to element. */
export interface Look extends Format {
  /** Whether blanks and line ends count. */
  readonly isPre: boolean;
  /** Whether nobody sees them. */
  readonly isHidden: boolean;
}

export const PLAIN: Look = {
  href: undefined,
  isStruck: false,
  isBold: false,
  isItalic: false,
  isCode: false,
  isPre: false,
  isHidden: false,
};

const BOLD = new Set(["b", "strong"]);
const ITALIC = new Set(["i", "em", "cite", "var"]);
const STRUCK = new Set(["s", "strike", "del"]);
const CODE = new Set(["code", "kbd", "samp", "tt"]);
const HIDDEN = new Set(
  "script style head title template select textarea button iframe object svg math noscript".split(" "),
);

/** How words look inside of an element: its style says it more exactly than its name. */
export function lookOf(outer: Look, name: string, attributes: Attributes): Look {
  const style = readStyle(attributes.style);
  const weight = style.get("font-weight");
  const slant = style.get("font-style");
  const spaces = style.get("white-space");
  const lines = style.get("text-decoration") ?? style.get("text-decoration-line") ?? "";
  const isMono = name === "span" && /courier|consolas|\bmono/i.test(style.get("font-family") ?? "");
  return {
    href: name === "a" ? (attributes.href ?? outer.href) : outer.href,
    isBold: weight ? /bold|[6-9]00/.test(weight) : outer.isBold || BOLD.has(name),
    isItalic: slant ? /italic|oblique/.test(slant) : outer.isItalic || ITALIC.has(name),
    isStruck: outer.isStruck || STRUCK.has(name) || lines.includes("line-through"),
    isCode: outer.isCode || CODE.has(name) || isMono,
    isPre: spaces ? /^pre|break-spaces/.test(spaces) : outer.isPre || name === "pre",
    isHidden:
      outer.isHidden ||
      HIDDEN.has(name) ||
      attributes.hidden !== undefined ||
      style.get("display") === "none" ||
      style.get("mso-list") === "ignore" ||
      // The mark of a comment, which leads to the list of comments.
      /#cmnt\d{1,4}$/.test(attributes.href ?? ""),
  };
}

/** The depth, from 1, of a paragraph that an office program means as an entry of a list. */
export function officeLevel({ style }: Attributes): number | undefined {
  const level = /level(\d)/.exec(readStyle(style).get("mso-list") ?? "")?.[1];
  return level === undefined ? undefined : Number(level);
}

/** What a style says last of each property. */
function readStyle(style: string | undefined): ReadonlyMap<string, string> {
  const parts = (style ?? "").split(";").map((part) => part.split(":", 2));
  return new Map(
    parts.map(([name = "", value = ""]) => [name.trim().toLowerCase(), value.trim().toLowerCase()]),
  );
}
