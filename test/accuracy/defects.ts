import { readdirSync, readFileSync } from "node:fs";
import type { Doubt } from "./gold.js";

/** A mistake that somebody found by reading; README.md tells on which line each is. */
export interface Defect extends Doubt {
  readonly rule: string;
  readonly doubtful?: true;
}

/** All that is wrong in one published document. */
export interface DefectList {
  readonly file: string;
  readonly defects: readonly Defect[];
}

/** What somebody who read the document thinks of one report. */
export interface Verdict {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly verdict: "right" | "wrong" | "doubtful";
}

const DEFECTS = new URL("defects/", import.meta.url);
const VERDICTS = new URL("verdicts.json", import.meta.url);

export function readDefects(): readonly DefectList[] {
  return readdirSync(DEFECTS, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => JSON.parse(readFileSync(new URL(encodeURI(path), DEFECTS), "utf8")) as DefectList);
}

export function readVerdicts(): readonly Verdict[] {
  return JSON.parse(readFileSync(VERDICTS, "utf8")) as readonly Verdict[];
}
