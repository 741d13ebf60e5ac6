import * as vscode from "vscode";
import type { Subject } from "../github/subject.js";
import { readItems } from "../host/agendaTransfer.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import { toRange } from "../host/spans.js";
import { applyChanges } from "../minutes/document.js";
import { dropItems } from "../minutes/dropItems.js";
import { parseMinutes } from "../minutes/parse.js";
import type { Block } from "../minutes/paste/block.js";
import { dropPlace } from "../minutes/paste/dropPlace.js";
import { fileLink } from "../minutes/paste/fileLink.js";
import { readHtml } from "../minutes/paste/html/readHtml.js";
import { paste, type Pasted, type TitleOf } from "../minutes/paste/paste.js";
import { readText } from "../minutes/paste/readText.js";
import type { SubjectUrl } from "../minutes/references/subjectUrl.js";

/** Where titles of issues are known from. */
export interface TitleSources {
  readonly github: GitHub;
  readonly agenda: {
    readonly document: vscode.TextDocument | undefined;
    readonly answer: { readonly value: { readonly subjects: readonly Subject[] } } | undefined;
  };
}

interface Found {
  readonly title: string;
  readonly kind: Pasted["kind"];
  readonly edit: vscode.WorkspaceEdit;
  readonly yieldTo: readonly vscode.DocumentDropOrPasteEditKind[];
}

interface Target {
  readonly document: vscode.TextDocument;
  readonly documents: MinutesDocuments;
  readonly data: vscode.DataTransfer;
  readonly sources: TitleSources;
}

/** Whoever copies more than this wants no list of notes; what is shorter takes no time that anybody notices. */
const mostHtml = 2_000_000;
const mostText = 500_000;

/** Undefined where the plain text is as good, and where it is no clipboard for minutes. */
export async function pasteEdit(
  target: Target & { readonly range: vscode.Range; readonly isAsked: boolean },
): Promise<Found | undefined> {
  const { document, documents, range, data, isAsked } = target;
  // Lines that are moved about in an editor are in order, unless somebody asks; its HTML are the editor's colours.
  const isFromEditor = data.get("vscode-editor-data") !== undefined;
  const text = (await data.get("text/plain")?.asString()) ?? "";
  if (isFromEditor && !isAsked && !/^\s*https?:\S+\s*$/.test(text)) return undefined;
  const html = isFromEditor ? "" : ((await data.get("text/html")?.asString()) ?? "");
  const blocks = readCopied(html, text);
  const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const minutes = documents.get(document);
  const pasted = paste(minutes, selection, blocks, titlesFor(document, target.sources));
  if (!pasted) return undefined;
  const result = applyChanges(minutes.text, [pasted.change]);
  if (result === applyChanges(minutes.text, [{ ...selection, text: text.replace(/\r\n?/g, "\n") }]))
    return undefined;
  if (!documents.isMinutes(document) && !parseMinutes(result).isMinutes) return undefined;
  return found(document, pasted);
}

/** Items of the agenda, in the form of the document; a link, or a file of the same workspace folder. */
export async function dropEdit(
  target: Target & { readonly position: vscode.Position },
): Promise<Found | undefined> {
  const { document, documents, position, data } = target;
  const { agenda } = target.sources;
  const items = await readItems(data, agenda.answer?.value.subjects ?? []);
  if (items.length > 0) {
    const change = dropItems(documents.get(document), document.offsetAt(position), items);
    return { ...found(document, { kind: "items", change }), yieldTo: [] };
  }
  if (!documents.isMinutes(document)) return undefined;
  const addresses = ((await data.get("text/uri-list")?.asString()) ?? "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const html = addresses.length === 1 ? ((await data.get("text/html")?.asString()) ?? "") : "";
  const links = addresses.some((address) => !/^https?:/.test(address))
    ? []
    : readCopied(html, addresses.join("\n"));
  const blocks = links.length > 0 ? links : addresses.flatMap((address) => fileBlock(document, address));
  const minutes = documents.get(document);
  const at = dropPlace(minutes, document.offsetAt(position), blocks);
  const pasted = paste(minutes, at.selection, at.blocks, titlesFor(document, target.sources));
  return pasted && found(document, pasted);
}

/** HTML says more than text, but where it is nothing but one block of code: that is how editors copy any text. */
function readCopied(html: string, text: string): readonly Block[] {
  if (html !== "" && html.length <= mostHtml) {
    const blocks = readHtml(html);
    if (blocks.some(({ kind }) => kind !== "code")) return blocks;
  }
  return text.length <= mostText ? readText(text) : [];
}

function fileBlock(document: vscode.TextDocument, address: string): Block[] {
  const uri = vscode.Uri.parse(address);
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder || vscode.workspace.getWorkspaceFolder(uri) !== folder) return [];
  return [{ kind: "paragraph", depth: 0, text: fileLink(document.uri.path, uri.path) }];
}

/** The agenda's titles and those in memory; what is private stays out, since minutes are published. */
function titlesFor(document: vscode.TextDocument, { github, agenda }: TitleSources): TitleOf {
  const onAgenda = agenda.document === document ? (agenda.answer?.value.subjects ?? []) : [];
  return ({ owner, repo, number, kind }: SubjectUrl) => {
    const name = `${owner}/${repo}#${number}`.toLowerCase();
    const subject =
      onAgenda.find(
        ({ repository, number: own }) =>
          `${repository.owner}/${repository.name}#${own}`.toLowerCase() === name,
      ) ??
      github.current?.peek({ repository: { owner, name: repo }, number, isDiscussion: kind === "discussion" })
        ?.value;
    return subject?.isPrivate === false ? subject.title : undefined;
  };
}

function found(document: vscode.TextDocument, { kind, change }: Pasted): Found {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange(document, change), change.text);
  const { Empty, Text } = vscode.DocumentDropOrPasteEditKind;
  return { title: titleOf(kind), kind, edit, yieldTo: [Text, Empty.append("uri"), Empty.append("markdown")] };
}

function titleOf(kind: Pasted["kind"]): string {
  switch (kind) {
    case "attendees":
      return vscode.l10n.t("Insert as Attendees");
    case "items":
      return vscode.l10n.t("Insert as Agenda Items");
    case "notes":
      return vscode.l10n.t("Insert as Notes");
    case "page":
      return vscode.l10n.t("Insert as Minutes");
    case "words":
      return vscode.l10n.t("Insert with Links");
  }
}
