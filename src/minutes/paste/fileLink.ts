import { escapeTitle } from "../escape.js";

/**
 * A link from one document to a file beside it, named like the file.
 *
 * @param from path of the document, with slashes
 * @param to path of the file, on the same file system
 */
export function fileLink(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const parts = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  const path = [...folders.slice(shared).map(() => ".."), ...parts.slice(shared)];
  const name = (parts.at(-1) ?? "").replace(/(?<=.)\.\w{1,8}$/, "");
  return `[${escapeTitle(name).replace(/(?<!\\)[[\]]/g, "\\$&")}](${path.map(encoded).join("/")})`;
}

function encoded(part: string): string {
  return encodeURIComponent(part).replace(
    /[()!'*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
