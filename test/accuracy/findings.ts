import type { Defect, DefectList } from "./defects.js";
import type { Report } from "./reports.js";

/** Of one class: how many of the listed defects the linter found, and what else it reported. */
export class Findings {
  found = 0;
  readonly missed: string[] = [];
  readonly extra: string[] = [];

  get listed(): number {
    return this.found + this.missed.length;
  }

  get recall(): number {
    return this.listed === 0 ? 1 : this.found / this.listed;
  }
}

/** What a whole document has or lacks; the title's line and the section's are the same there. */
const WHOLE = new Set([
  ...["attendee-styles-mixed", "title-double-space", "title-date-mismatch"],
  ...["recording-empty", "recording-missing", "meeting-issue-missing"],
]);
/** Matters of tidiness, and of other documents, that the lists leave out. */
const NOT_LISTED = new Set([
  ...["trailing-blanks", "bullets-mixed", "line-ends-mixed", "handle-misspelt", "recording-shared"],
]);

/** The findings of each class. */
export class FindingsByRule {
  private readonly byRule = new Map<string, Findings>();

  all(): [rule: string, findings: Findings][] {
    return [...this.byRule].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /** Compares what is listed for one document with what the linter reports; what is doubtful counts for neither. */
  compare({ file, defects }: DefectList, reports: readonly Report[]): void {
    for (const defect of defects) {
      if (defect.doubtful) continue;
      const findings = this.of(defect.rule);
      if (reports.some((report) => isSame(defect, report))) findings.found++;
      else findings.missed.push(`${file}:${defect.line}`);
    }
    for (const report of reports)
      if (!NOT_LISTED.has(report.rule) && !defects.some((defect) => isSame(defect, report)))
        this.of(report.rule).extra.push(`${file}:${report.line} ${report.message}`);
  }

  private of(rule: string): Findings {
    const known = this.byRule.get(rule);
    if (known) return known;
    const findings = new Findings();
    this.byRule.set(rule, findings);
    return findings;
  }
}

function isSame(defect: Defect, report: Report): boolean {
  return defect.rule === report.rule && (WHOLE.has(defect.rule) || defect.line === report.line);
}
