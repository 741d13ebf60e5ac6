import * as vscode from "vscode";

type Call = (...args: unknown[]) => unknown;

/**
 * Counts what is registered with VS Code and not disposed of, and timers that were started and neither ended nor ran.
 * Each entry is named after what made it, `workspace.onDidChangeTextDocument`.
 */
export class Ledger {
  private readonly open = new Map<object, string>();
  private readonly restorers: (() => void)[] = [];

  /** @param code where the extension's code is: VS Code and other extensions have timers of their own */
  constructor(private readonly code: string) {}

  /** From now on everything is written down. */
  start(): void {
    for (const [name, room] of Object.entries(vscode))
      if (typeof room === "object") this.watchRoom(name, room);
    this.watchTimers();
  }

  /** How many of each are left, `name: count`. */
  left(): string[] {
    const counts = new Map<string, number>();
    for (const name of this.open.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, count]) => `${name}: ${count}`).sort();
  }

  stop(): void {
    for (const restore of this.restorers.splice(0)) restore();
  }

  private watchRoom(name: string, room: Record<string, unknown>): void {
    for (const key of Object.keys(room)) {
      if (!/^(?:on(?:Did|Will)|register|create)/.test(key)) continue;
      const original = room[key];
      if (typeof original !== "function") continue;
      this.replace(room, key, (...args: unknown[]) =>
        this.note(`${name}.${key}`, (original as Call).apply(room, args)),
      );
    }
  }

  /** Writes down what can be disposed of, until it is. */
  private note(name: string, made: unknown): unknown {
    const disposable = made as { dispose?: () => void } | undefined;
    if (typeof disposable?.dispose !== "function") return made;
    const entry = {};
    this.open.set(entry, name);
    const dispose = disposable.dispose.bind(disposable);
    disposable.dispose = () => {
      this.open.delete(entry);
      dispose();
    };
    return disposable;
  }

  private watchTimers(): void {
    const { setTimeout, clearTimeout } = globalThis;
    this.replace(globalThis, "setTimeout", (run: Call, delay?: number, ...args: unknown[]) => {
      const timer: NodeJS.Timeout = setTimeout(() => {
        this.open.delete(timer);
        run(...args);
      }, delay);
      const [origin] = (new Error().stack ?? "").split("\n").filter((line) => line.includes(this.code));
      if (origin !== undefined) this.open.set(timer, `setTimeout ${origin.trim()}`);
      return timer;
    });
    this.replace(globalThis, "clearTimeout", (timer: NodeJS.Timeout | undefined) => {
      if (timer) this.open.delete(timer);
      clearTimeout(timer);
    });
  }

  private replace(owner: object, key: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    if (!before?.configurable) throw new Error(`${key} cannot be watched.`);
    Object.defineProperty(owner, key, { value, configurable: true, writable: true, enumerable: true });
    this.restorers.push(() => Object.defineProperty(owner, key, before));
  }
}
