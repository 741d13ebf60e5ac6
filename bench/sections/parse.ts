import { GFM, parser } from "@lezer/markdown";
import MarkdownIt from "markdown-it";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { parseMinutes } from "../../src/minutes/parse.js";
import { benchDocuments } from "../documents.js";
import { type BenchSection, median } from "../report.js";

/** The full model may cost so many times what its tree alone costs. */
const PROMISED = 2.5;

export const section: BenchSection = {
  title: "Reading documents from scratch",
  run(report) {
    const documents = benchDocuments();
    const megabytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const lezer = parser.configure(GFM);
    const markdownIt = new MarkdownIt({ linkify: true });
    const measure = (rounds: number, read: (text: string) => unknown): number =>
      median(rounds, () => {
        for (const text of documents) read(text);
      });
    const tree = measure(5, (text) => lezer.parse(text));
    const model = measure(5, parseMinutes);
    const tokens = measure(3, (text) => markdownIt.parse(text, {}));
    const mdast = measure(1, (text) =>
      fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    );
    const speed = (name: string, ms: number): void =>
      report.row(name, `${ms.toFixed(0)} ms`, `${(megabytes / (ms / 1000)).toFixed(2)} MB/s`);
    report.row(`${documents.length} documents, ${megabytes.toFixed(2)} MB`);
    speed("@lezer/markdown (GFM), the tree alone", tree);
    speed("minutes, the full model", model);
    speed("markdown-it, tokens", tokens);
    speed("micromark/mdast (GFM), the tree alone", mdast);
    const ratio = model / tree;
    report.promise(
      "full model to bare tree",
      `${ratio.toFixed(2)} ×`,
      `at most ${PROMISED} ×`,
      ratio <= PROMISED,
    );
  },
};
