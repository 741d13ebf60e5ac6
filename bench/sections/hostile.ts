import { parseMinutes } from "../../src/minutes/parse.js";
import { lintText } from "../../src/rules/engine/lint.js";
import { rules } from "../../src/rules/index.js";
import { type BenchSection, median } from "../report.js";

/** Work grows linearly where twice the text costs at most so many times as much. */
const PROMISED = 2.5;

/** What makes careless expressions and parsers slow, so many times in a row. */
const texts: Readonly<Record<string, (times: number) => string>> = {
  "> > > …": (times) => ">".repeat(times),
  "[a]( [a]( …": (times) => "[a](".repeat(times),
  "[[[[ …": (times) => "[".repeat(times),
  "*a **a *a **a …": (times) => "*a **a ".repeat(times),
  "`` ` `` ` …": (times) => "`` ` ".repeat(times),
  "spaces and a letter": (times) => `${" ".repeat(times)}x`,
  "@a-@a-…": (times) => "@a-".repeat(times),
  "a.a.a@a.a.a …": (times) => "a.a.a@".repeat(times),
  "Name Name Name …": (times) => `* ${"Name ".repeat(times)}\n`,
  "nested lists": (times) =>
    Array.from({ length: times / 20 }, (_, at) => `${" ".repeat(at % 60)}* a`).join("\n"),
  "one line of links": (times) => "[#1](https://github.com/a/b/issues/1) ".repeat(times / 10),
};

export const section: BenchSection = {
  title: "Reading and linting what is meant to be slow: 40,000 times against 20,000",
  run(report) {
    for (const [name, make] of Object.entries(texts)) {
      const work = (times: number) => {
        const text = make(times);
        return median(3, () => {
          parseMinutes(text);
          lintText(text, { rules });
        });
      };
      const half = work(20_000);
      const whole = work(40_000);
      const times = whole / half;
      report.promise(
        name,
        `${half.toFixed(0)} ms, ${whole.toFixed(0)} ms: ${times.toFixed(1)} ×`,
        `at most ${PROMISED} ×`,
        // Below ten milliseconds there is nothing to compare.
        times <= PROMISED || whole < 10,
      );
    }
  },
};
