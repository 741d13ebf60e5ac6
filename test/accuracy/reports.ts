import { readdirSync } from "node:fs";
import { LineIndex } from "../../src/minutes/text/lines.js";
import { isRecording, videoOf } from "../../src/minutes/links/recording.js";
import type { Minutes } from "../../src/minutes/model.js";
import { isMinutesFile } from "../../src/minutes/recognize.js";
import { parseMinutes } from "../../src/minutes/parse.js";
import { lintMinutes, lintText } from "../../src/rules/engine/lint.js";
import { rules } from "../../src/rules/index.js";
import { PUBLISHED, readPublished } from "./gold.js";

/** One report of the linter; several of one rule on a line are one. */
export interface Report {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** What the linter reports of a published document. */
export function reportsOf(file: string): Report[] {
  const text = readPublished(file);
  return located(file, text, lintText(text, { rules, path: file }));
}

/** What the linter reports of all published minutes, as `minutes lint` does. */
export function allReports(): Report[] {
  const names = readdirSync(PUBLISHED, { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes("/") && file.endsWith(".md"))
    .sort();
  const documents = names.flatMap((name) => {
    const text = readPublished(name);
    return isMinutesFile(name, text) ? [{ name, text, minutes: parseMinutes(text) }] : [];
  });
  const files = filesByVideo(documents);
  return documents.flatMap(({ name, text, minutes }) => {
    const recordingElsewhere = (url: string): string | undefined =>
      files.get(videoOf(url) ?? "")?.find((file) => file !== name);
    return located(name, text, lintMinutes(minutes, { rules, path: name, facts: { recordingElsewhere } }));
  });
}

function filesByVideo(documents: readonly { readonly name: string; readonly minutes: Minutes }[]) {
  const files = new Map<string, string[]>();
  for (const { name, minutes } of documents)
    for (const entry of minutes.links) {
      const video = entry.url !== undefined && isRecording(entry) ? videoOf(entry.url) : undefined;
      if (video !== undefined) files.set(video, [...(files.get(video) ?? []), name]);
    }
  return files;
}

function located(file: string, text: string, problems: ReturnType<typeof lintText>): Report[] {
  const lines = new LineIndex(text);
  const reports = new Map<string, Report>();
  for (const { span, rule, message } of problems) {
    const { line } = lines.at(span.start);
    const key = `${line} ${rule}`;
    if (!reports.has(key)) reports.set(key, { file, line, rule, message });
  }
  return [...reports.values()];
}
