// @ts-check
import * as vscode from "vscode";

/**
 * Files that are on no disk and cannot be searched. They go with the window.
 *
 * @implements {vscode.FileSystemProvider}
 */
export class MemoryFiles {
  /** @type {Map<string, Uint8Array | undefined>} path → bytes, or undefined for a folder */
  #entries = new Map([["/", undefined]]);
  /** @type {vscode.EventEmitter<vscode.FileChangeEvent[]>} */
  #changed = new vscode.EventEmitter();
  onDidChangeFile = this.#changed.event;

  watch() {
    return new vscode.Disposable(() => undefined);
  }

  /** @param {vscode.Uri} uri */
  stat({ path }) {
    if (!this.#entries.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    const bytes = this.#entries.get(path);
    const type = bytes ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: Date.now(), size: bytes?.length ?? 0 };
  }

  /** @param {vscode.Uri} uri @returns {[string, vscode.FileType][]} */
  readDirectory(uri) {
    const start = uri.path.replace(/\/?$/, "/");
    return [...this.#entries.keys()]
      .filter((path) => path.startsWith(start) && path !== start && !path.slice(start.length).includes("/"))
      .map((path) => [path.slice(start.length), this.stat(uri.with({ path })).type]);
  }

  /** @param {vscode.Uri} uri */
  createDirectory(uri) {
    this.#entries.set(uri.path, undefined);
    this.#changed.fire([{ type: vscode.FileChangeType.Created, uri }]);
  }

  /** @param {vscode.Uri} uri */
  readFile({ path }) {
    const bytes = this.#entries.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  /** @param {vscode.Uri} uri @param {Uint8Array} bytes */
  writeFile(uri, bytes) {
    const type = this.#entries.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    for (let end = uri.path.indexOf("/", 1); end > 0; end = uri.path.indexOf("/", end + 1))
      this.#entries.set(uri.path.slice(0, end), undefined);
    this.#entries.set(uri.path, bytes);
    this.#changed.fire([{ type, uri }]);
  }

  /** @param {vscode.Uri} uri */
  delete(uri) {
    for (const path of [...this.#entries.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  /** @param {vscode.Uri} from @param {vscode.Uri} to */
  rename(from, to) {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
