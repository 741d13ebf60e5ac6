import type { RepositoryName } from "../minutes/model.js";
import { readRepositoryName } from "../minutes/outline/repositoryName.js";
import type { GitHubClient } from "./client.js";
import type { Json } from "./read.js";

/** A `*.meeting.json` of a repository, by a name that is safe as a file's name anywhere. */
export interface GroupFile {
  /** The file's stem, `security-wg`. */
  readonly id: string;
  /** `security-wg.meeting.json` */
  readonly name: string;
}

/** A file's text, or why there is none: more than 100 kB, or no text in UTF-8. */
export type GroupText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: "tooLarge" | "notText" };

const maximumBytes = 100_000;
const maximumFiles = 1000;

/** Letters, digits, `.`, `_` and `-`, none of these marks first: no path, and no hidden file. */
const fileName = /^([a-z\d][\w.-]{0,99})\.meeting\.json$/i;
/** Windows takes these for devices, whatever follows the first dot. */
const device = /^(?:aux|con|nul|prn|com\d|lpt\d)(?:\.|$)/i;

/** Reads `owner/repo`; undefined for anything that is none, or that a path would understand as something else. */
export function readGroupSource(words: string): RepositoryName | undefined {
  const repository = readRepositoryName(words.trim());
  return repository && !/^\.+$/.test(repository.name) && !words.includes("`") ? repository : undefined;
}

/** The groups that a repository describes in its folder `meetings`, by name; one request. Throws `GitHubError`. */
export async function listGroupFiles(
  client: GitHubClient,
  { owner, name }: RepositoryName,
  signal?: AbortSignal,
): Promise<readonly GroupFile[]> {
  const route = "/repos/{owner}/{repo}/contents/meetings";
  const { data } = await client.get(route, { owner, repo: name }, { signal, format: "json" });
  const files = data.list().slice(0, maximumFiles).flatMap(readEntry);
  return files.sort((one, other) => one.id.localeCompare(other.id, "en"));
}

/** The text of one of these files; one request. Throws `GitHubError`. */
export async function readGroupFile(
  client: GitHubClient,
  repository: RepositoryName,
  file: GroupFile,
  signal?: AbortSignal,
): Promise<GroupText> {
  const route = "/repos/{owner}/{repo}/contents/meetings/{file}";
  const parameters = { owner: repository.owner, repo: repository.name, file: file.name };
  const { data } = await client.get(route, parameters, { signal, format: "json" });
  if (data.at("size").integer() > maximumBytes) return { problem: "tooLarge" };
  // GitHub leaves the content out where it is too long for it.
  if (data.at("encoding").string() !== "base64") return { problem: "tooLarge" };
  return decode(data.at("content").string());
}

function readEntry(entry: Json): readonly GroupFile[] {
  const name = entry.at("name").string();
  const id = fileName.exec(name)?.[1];
  const isFile = entry.at("type").string() === "file";
  return isFile && id !== undefined && !device.test(id) ? [{ id, name }] : [];
}

function decode(base64: string): GroupText {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (bytes.length > maximumBytes) return { problem: "tooLarge" };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "notText" };
  }
}
