import * as l10n from "@vscode/l10n";
import { mostOf } from "../minutes/style.js";
import type { Page, Rule } from "./engine/rule.js";

export const bulletsMixed: Rule = {
  id: "bullets-mixed",
  severity: "hint",
  *check({ minutes: { items, standing, attendees, text } }) {
    const entries = [...items, ...standing, ...attendees]
      .map(({ span }) => ({ at: span.start, bullet: text.charAt(span.start) }))
      .filter(({ bullet }) => /[*+-]/.test(bullet));
    const usual = mostOf(entries.map(({ bullet }) => bullet));
    const odd = entries.filter(({ bullet }) => bullet !== usual).sort((one, other) => one.at - other.at)[0];
    if (usual === undefined || !odd) return;
    yield {
      span: { start: odd.at, end: odd.at + 1 },
      message: l10n.t("Unexpected bullet {0}, expected {1} as in most of this document.", odd.bullet, usual),
    };
  },
};

export const page: Page = {
  finds: "Attendees and items have bullets of more than one kind.",
  why: "It reads the same, and looks careless in the source; a formatter makes them all alike. It is reported once, where it begins.",
  good: [{ text: "## Present\n\n* Ada (@ada)\n* Grace (@grace)\n" }],
  bad: [{ text: "## Present\n\n* Ada (@ada)\n* Joan (@joan)\n\n- Grace (@grace)\n", reports: ["-"] }],
};
