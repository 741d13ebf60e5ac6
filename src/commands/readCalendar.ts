import * as vscode from "vscode";
import { GitHubError } from "../github/error.js";
import { createSafeFetch } from "../github/safeFetch.js";
import { isOnThisMachine } from "../host/server.js";
import { settings } from "../host/settings.js";
import { isCalendar } from "../meeting/calendar/feed.js";
import type { GroupConfig } from "../meeting/groupConfig.js";

/**
 * The text of a group's calendar, asked for over https only, or undefined where there is none, it cannot be had, or the
 * workspace that names it is not trusted. It is sent no token.
 */
export async function readCalendar({ calendar }: GroupConfig): Promise<string | undefined> {
  if (!calendar || !URL.canParse(calendar.url) || !vscode.workspace.isTrusted) return undefined;
  const safeFetch = createSafeFetch({
    fetch: (input, init) => fetch(input, init),
    allows: mayAsk,
    hidesRedirects: typeof process === "undefined",
  });
  try {
    const answer = await safeFetch(calendar.url, { headers: { accept: "text/calendar" } });
    const text = answer.ok ? await answer.text() : "";
    return isCalendar(text) ? text : undefined;
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

/** Where GitHub is a demo on this machine, the calendar may be one, too. */
function mayAsk(url: URL): boolean {
  const isDemo =
    isOnThisMachine(settings.server()) && isOnThisMachine({ apiUrl: url.href, takesToken: false });
  return url.protocol === "https:" || (url.protocol === "http:" && isDemo);
}
