import * as l10n from "@vscode/l10n";
import type { Span } from "../minutes/span.js";
import type { Page, Rule } from "./engine/rule.js";

interface Mistake {
  /** Of bounded work at each place. */
  readonly expression: RegExp;
  /** What only lines with such a mistake hold, and few others. */
  readonly sign?: RegExp;
  readonly expected: () => string;
  /** What the match should have been, where that is certain. */
  readonly mend?: (match: readonly (string | undefined)[]) => string;
}

function asLink([label = "", url = ""]: readonly (string | undefined)[]): string {
  return `[${label}](${url})`;
}

const WHOLE_LINK = () => l10n.t("[words](address)");
const ADDRESS = () => l10n.t("an address in the round brackets");
const HTTPS = () => l10n.t("an address that begins with https://");

const mistakes: readonly Mistake[] = [
  {
    // [#12] (https://…)
    expression: /(?<!!)\[([^[\]\r\n]{1,200})\][ \t]{1,4}\((https?:\/\/[^\s()]{1,500})\)/g,
    sign: /\][ \t]{1,4}\(https?:/g,
    expected: () => l10n.t("no space between the brackets"),
    mend: asLink,
  },
  {
    // (#12)[https://…]
    expression: /\(([^()\r\n]{1,200})\)\[(https?:\/\/[^\s[\]]{1,500})\]/g,
    sign: /\)\[https?:/g,
    expected: WHOLE_LINK,
    mend: asLink,
  },
  {
    // [#12]https://…
    expression: /\[([^[\]\r\n]{1,200})\][a-z]?\(?(https?:\/\/[^\s()[\]]{1,500})(?<!\]\(\2)(?:\)|(?!\S))/g,
    sign: /\](?:[a-z]\(?)?https?:/g,
    expected: WHOLE_LINK,
  },
  {
    // [#12[(https://…)
    expression: /(?<!!)\[([^[\]\r\n]{1,200})\[\((https?:\/\/[^\s()]{1,500})\)/g,
    sign: /\[\(https?:/g,
    expected: () => l10n.t("a bracket that closes the words"),
    mend: asLink,
  },
  {
    // [#12]() and [12](the title (of it))
    expression:
      /(?<!!)\[#?\d{1,9}\]\((?!\s{0,4}<?https?:|\.{0,2}\/|#)(?:[^()\r\n]|\([^()\r\n]{0,100}\)){0,200}\)/g,
    expected: ADDRESS,
  },
  {
    // [#12](https://… and nothing that closes it
    expression: /\]\(<?https?:\/\/[^\s()<>]{1,500}>?(?=[ \t]*(?:[\r\n]|$))/g,
    expected: () => l10n.t("a bracket that closes it"),
  },
  {
    // [#12](- https://…)
    expression: /(?<!!)\[[^[\]\r\n]{1,200}\]\([ \t]?[-–*:,;][ \t]?https?:\/\/[^\s()<>]{1,500}\)/g,
    sign: /\]\([ \t]?[-–*:,;]/g,
    expected: ADDRESS,
  },
  {
    // [#12](https://github.com/example /tools), [words](two words.pdf)
    expression:
      /\]\([ \t]?(?:https?:\/\/[^\s()<>]{1,300}[ \t]{1,4}(?!["'\s])[^()<>\r\n]{1,300}|(?!https?:)[^\s()<>:"']{1,60}(?: [^\s()<>:"']{1,60}){1,6}\.[a-z]\w{1,3})\)/g,
    sign: /\]\([ \t]?[^\s()<>"']{1,300}[ \t]/g,
    expected: () => l10n.t("no blank in the address"),
  },
  {
    // \[#12]\(<https://…>
    expression: /\\\[[^[\]\r\n]{1,200}\]\\?\(?<?https?:[^\s<>]{1,500}>?\)?/g,
    sign: /\\\[/g,
    expected: () => l10n.t("no backslashes in it"),
  },
  {
    // hhttps://, http:/, htps://, h8ttps://
    expression:
      /\b(?:h\dt{2}ps?|ht\dtps?|htt\dps?|h{2,3}t{1,3}ps?|hh?t{1,3}sp|ht{1,3}sps|htps?|httpss|https?(?=:\/[^/]|\/\/|:\/\/\/|:\/\/https?:|;\/\/)):?\/{1,3}[^\s()<>]{2,200}/gi,
    expected: HTTPS,
  },
  {
    // [#12](ttps://…)
    expression: /\]\(t{0,2}ps?:\/\/[^\s()]{1,300}\)/gi,
    expected: HTTPS,
  },
];

export const linkMalformed: Rule = {
  id: "link-malformed",
  severity: "error",
  *check({ prose }) {
    const taken: Span[] = [];
    for (const { expression, sign, expected, mend } of mistakes)
      for (const { start, end, text, groups } of prose.findEverywhere(expression, sign)) {
        if (taken.some((other) => start < other.end && other.start < end)) continue;
        taken.push({ start, end });
        const mended = mend?.(groups);
        yield {
          span: { start, end },
          message: l10n.t("Unexpected {0}, expected {1}.", short(text), expected()),
          fix:
            mended === undefined
              ? undefined
              : {
                  title: l10n.t("Write {0}", short(mended)),
                  changes: [{ start, end, text: mended }],
                  isCertain: true,
                },
        };
      }
  },
};

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export const page: Page = {
  finds: "A link is not written as Markdown writes links, so that GitHub shows its brackets.",
  why: "A space, a missing bracket or a formatter's backslash is enough to break a link. Where it is certain what was meant, the fix writes that.",
  good: [
    { text: "* Plans [#12](https://github.com/example/tools/issues/12)\n" },
    { text: "* As `[a] (https://example.org)` is none\n" },
    { text: "* On the page (https://example.org) [sic]\n" },
    { text: "* [Plans](https://example.org 'of the year') and [tests]( https://example.org )\n" },
  ],
  bad: [
    {
      text: "* Plans [#12] (https://github.com/example/tools/issues/12)\n",
      reports: ["[#12] (https://github.com/example/tools/issues/12)"],
      fixed: "* Plans [#12](https://github.com/example/tools/issues/12)\n",
    },
    {
      text: "* Plans (#12)[https://github.com/example/tools/issues/12]\n",
      reports: ["(#12)[https://github.com/example/tools/issues/12]"],
      fixed: "* Plans [#12](https://github.com/example/tools/issues/12)\n",
    },
    {
      text: "* Plans [#12]https://github.com/example/tools/issues/12\n",
      reports: ["[#12]https://github.com/example/tools/issues/12"],
    },
    {
      text: "* Plans [#12[(https://github.com/example/tools/issues/12)\n",
      reports: ["[#12[(https://github.com/example/tools/issues/12)"],
      fixed: "* Plans [#12](https://github.com/example/tools/issues/12)\n",
    },
    {
      text: "* Plans ([#12]https://github.com/example/tools/issues/12)\n",
      reports: ["[#12]https://github.com/example/tools/issues/12)"],
    },
    {
      text: "* Plans [tools#12](h8ttps://github.com/example/tools/issues/12)\n",
      reports: ["h8ttps://github.com/example/tools/issues/12"],
    },
    {
      text: "* Plans [#12](- https://github.com/example/tools/issues/12)\n",
      reports: ["[#12](- https://github.com/example/tools/issues/12)"],
    },
    {
      text: "* Plans [#12](https://github.com/example /tools/issues/12)\n",
      reports: ["](https://github.com/example /tools/issues/12)"],
    },
    { text: "* [slides](The plans of Ada.pdf)\n", reports: ["](The plans of Ada.pdf)"] },
    { text: "* Plans [#12]()\n", reports: ["[#12]()"] },
    { text: "* [12](Plans (of the year))\n", reports: ["[12](Plans (of the year))"] },
    { text: "* [12](Plans of the year)\n", reports: ["[12](Plans of the year)"] },
    {
      text: "* Plans [#12](https://github.com/example/tools/issues/12\n",
      reports: ["](https://github.com/example/tools/issues/12"],
    },
    {
      text: "* Plans \\[#12]\\(<https://github.com/example/tools/>\n/12)\n",
      reports: ["\\[#12]\\(<https://github.com/example/tools/>"],
    },
  ],
};
