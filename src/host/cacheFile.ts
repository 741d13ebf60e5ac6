import * as vscode from "vscode";
import type { CacheStorage } from "../github/cache.js";

/** The cache of GitHub's answers in the extension's own storage, written whole under another name and then renamed. */
export function createCacheFile(folder: vscode.Uri): CacheStorage {
  const file = vscode.Uri.joinPath(folder, "github-cache.json");
  return {
    async read() {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      } catch {
        return undefined;
      }
    },
    async write(text) {
      const temporary = vscode.Uri.joinPath(folder, `github-cache.${crypto.randomUUID()}.tmp`);
      await vscode.workspace.fs.createDirectory(folder);
      await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(temporary, file, { overwrite: true });
    },
    async clear() {
      try {
        await vscode.workspace.fs.delete(file);
      } catch {
        // There was none.
      }
    },
  };
}
