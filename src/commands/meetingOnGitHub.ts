import * as vscode from "vscode";
import { readAgendaQuery } from "../github/agendaQuery.js";
import { findIssue } from "../github/issues.js";
import type { GitHub } from "../host/github.js";
import type { GroupConfig } from "../meeting/groupConfig.js";
import { gatherMeeting } from "../meeting/template/gatherMeeting.js";
import type { Meeting } from "../meeting/template/meeting.js";
import type { When } from "../meeting/template/when.js";
import { askGitHub } from "./askGitHub.js";

/** A meeting with its agenda and its issue as GitHub has them now; undefined where the person was told why not. */
export function readMeeting(github: GitHub, config: GroupConfig, when: When): Promise<Meeting | undefined> {
  return askGitHub(vscode.l10n.t("Reading the agenda of {0}", config.name), async () => {
    const [store, client] = await Promise.all([github.store(), github.client()]);
    return gatherMeeting(config, when, {
      agenda: async ({ org, label }) => {
        const query = readAgendaQuery(org, label);
        if (!query) return [];
        const { value, stale } = await store.agenda(query, { mode: "fresh" });
        if (stale) throw stale;
        return value.subjects;
      },
      findIssue: async (repository, title) => (await findIssue(client, repository, title))?.url,
    });
  });
}
