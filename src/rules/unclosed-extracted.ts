import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

export const unclosedExtracted: Rule = {
  id: "unclosed-extracted",
  severity: "warning",
  *check({ minutes: { text, extracted } }) {
    if (!extracted) return;
    const { start, end } = extracted.span;
    const line = text.slice(start, end);
    // Emphasis begins directly at the word and would have to end after one; behind a backslash nothing can close it.
    const opening = /^\\?[*_](?=extracted\b)/i.exec(line);
    if (!opening || (opening[0].length === 1 && /[^\s*_][*_]\s*$/.test(line))) return;
    yield {
      span: { start, end },
      message: l10n.t('Unexpected "{0}" that is never closed, expected the line without it.', opening[0]),
      fix: {
        title: l10n.t('Remove the "{0}"', opening[0]),
        changes: [{ start, end: start + opening[0].length, text: "" }],
        isCertain: true,
      },
    };
  },
};

export const page: Page = {
  finds:
    "The line “Extracted from **label** …” begins with an asterisk that nothing closes, or that a backslash holds fast.",
  why: "The asterisk was once meant as a bullet. GitHub shows it as it stands. The fix removes it.",
  good: [
    {
      text: "## Agenda\n\nExtracted from **tools-agenda** labelled issues from the **example org** prior to the meeting.\n",
    },
    {
      text: "## Agenda\n\n* Extracted from **tools-agenda** labelled issues from the **example org** prior to the meeting.\n",
    },
  ],
  bad: [
    {
      text: "## Agenda\n\n*Extracted from **tools-agenda** labelled issues from the **example org** prior to the meeting.\n",
      reports: [
        "*Extracted from **tools-agenda** labelled issues from the **example org** prior to the meeting.",
      ],
      fixed:
        "## Agenda\n\nExtracted from **tools-agenda** labelled issues from the **example org** prior to the meeting.\n",
    },
    {
      text: "## Agenda\n\n\\*Extracted from **tools-agenda** labelled issues from the **example org**.\n",
      reports: ["\\*Extracted from **tools-agenda** labelled issues from the **example org**."],
      fixed: "## Agenda\n\nExtracted from **tools-agenda** labelled issues from the **example org**.\n",
    },
  ],
};
