import * as vscode from "vscode";

/** Folders that are looked through below a workspace folder, one inside the other, and how many in all. */
const deepest = 8;
const mostFolders = 500;

/** Milliseconds: VS Code waits for ever for somebody who could search a file system that nobody can search. */
const patience = 3_000;

/**
 * The workspace's files whose names end so, outside of `node_modules`. VS Code searches what it can; the file system of a
 * virtual workspace need not be searchable, and is then looked through folder by folder.
 *
 * @param ending `.meeting.json`
 * @param inside only files in or below this folder
 */
export async function findFiles(ending: string, most: number, inside?: vscode.Uri): Promise<vscode.Uri[]> {
  const folders = inside ? [inside] : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const virtual = folders.filter(isVirtual);
  const pattern = `**/*${ending}`;
  const found =
    virtual.length < folders.length
      ? await search(inside ? new vscode.RelativePattern(inside, pattern) : pattern, most)
      : [];
  for (const folder of virtual) {
    if (found.some((uri) => isBelow(uri, folder))) continue;
    const searched = await searchPatiently(new vscode.RelativePattern(folder, pattern), most);
    found.push(...(searched ?? (await lookThrough(folder, ending, most))));
  }
  return found;
}

function search(pattern: vscode.GlobPattern, most: number, token?: vscode.CancellationToken) {
  return vscode.workspace.findFiles(pattern, "**/node_modules/**", most, token);
}

/** What is found; undefined where no answer comes, or none that says anything. */
async function searchPatiently(pattern: vscode.GlobPattern, most: number): Promise<vscode.Uri[] | undefined> {
  const source = new vscode.CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<vscode.Uri[]>((resolve) => (timer = setTimeout(() => resolve([]), patience)));
  try {
    const found = await Promise.race([search(pattern, most, source.token), late]);
    return found.length > 0 ? found : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    source.cancel();
    source.dispose();
  }
}

/** The nearest folders first, until there are enough files or folders. */
async function lookThrough(folder: vscode.Uri, ending: string, most: number): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [{ uri: folder, depth: 0 }];
  for (const { uri, depth } of folders) {
    for (const [name, type] of await entriesOf(uri)) {
      const entry = vscode.Uri.joinPath(uri, name);
      const isOpen = name !== "node_modules" && name !== ".git" && depth < deepest;
      if ((type & vscode.FileType.File) !== 0 && name.endsWith(ending)) found.push(entry);
      if ((type & vscode.FileType.Directory) !== 0 && isOpen && folders.length < mostFolders)
        folders.push({ uri: entry, depth: depth + 1 });
    }
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function entriesOf(folder: vscode.Uri): Thenable<[string, vscode.FileType][]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}

/** Whether it is on no disk: neither on this machine nor on the remote one. */
function isVirtual({ scheme }: vscode.Uri): boolean {
  return scheme !== "file" && scheme !== "vscode-remote";
}

/** Whether a file is in the folder or below it. */
function isBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return uri.toString().startsWith(`${folder.toString().replace(/\/$/, "")}/`);
}
