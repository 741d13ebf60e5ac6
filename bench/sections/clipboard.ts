import { readHtml } from "../../src/minutes/paste/html/readHtml.js";
import { paste } from "../../src/minutes/paste/paste.js";
import type { readText } from "../../src/minutes/paste/readText.js";
import { parseMinutes } from "../../src/minutes/parse.js";
import { type BenchSection, median } from "../report.js";

/** Work grows linearly where twice the text costs at most so many times as much. */
const PROMISED = 2.5;

/** Clipboards of so many characters, what is usual and what is meant to be slow. */
const html: Readonly<Record<string, (length: number) => string>> = {
  "a list of notes": (length) =>
    `<ul>${'<li><p><span style="font-weight:400;white-space:pre-wrap">Ada: see </span><a href="https://github.com/a/b/issues/1">this</a></p></li>'.repeat(length / 138)}</ul>`,
  "one line": (length) => `<p>${"a <b>b</b> https://example.org/x ".repeat(length / 33)}</p>`,
  "****": (length) => `<p>${"*".repeat(length)}</p>`,
  "[a](": (length) => `<p>${"[a](".repeat(length / 4)}</p>`,
  backticks: (length) => `<p>${"`a ``b".repeat(length / 6)}</p>`,
  "<<<<": (length) => "<".repeat(length),
};

export const section: BenchSection = {
  title: "Pasting from elsewhere: a million characters against half a million",
  run(report) {
    const minutes = parseMinutes(
      "# Meeting\n\n## Agenda\n\n### a/b\n\n* One [#1](https://github.com/a/b/issues/1)\n",
    );
    const end = minutes.text.length - 1;
    const work = (blocks: () => ReturnType<typeof readText>) =>
      median(3, () => paste(minutes, { start: end, end }, blocks(), () => undefined));
    for (const [name, make] of Object.entries(html)) {
      const half = work(() => readHtml(make(500_000)));
      const whole = work(() => readHtml(make(1_000_000)));
      const times = whole / half;
      report.promise(
        name,
        `${half.toFixed(0)} ms, ${whole.toFixed(0)} ms: ${times.toFixed(1)} ×`,
        `at most ${PROMISED} ×`,
        times <= PROMISED || whole < 10,
      );
    }
  },
};
