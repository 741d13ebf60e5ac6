import { openOnGitHub } from "../host/links.js";
import type { AgendaNode } from "./agendaNode.js";

/** "Open on GitHub": the item's page, in the browser. */
export async function openItemOnGitHub(node?: AgendaNode): Promise<void> {
  if (node?.url) await openOnGitHub(node.url);
}
