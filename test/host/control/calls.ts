import * as faults from "../../github/faults.js";
import * as listFaults from "../../github/listFaults.js";
import { startGitHub, type LocalGitHub } from "../../github/server.js";

const allFaults = { ...faults, ...listFaults };
type AllFaults = typeof allFaults;

/** A fault as data: the name of its function, then what it takes. */
export type FaultCall = {
  [Name in keyof AllFaults]: AllFaults[Name] extends (...args: infer Args) => faults.Fault
    ? readonly [Name, ...Args]
    : never;
}[keyof AllFaults];

/** Which requests a fault meets, as data. */
export interface PlainMatcher {
  readonly method?: string;
  readonly path?: string;
  readonly operation?: string;
}

/** What the tests of an extension host may ask of the process that started them: everything goes and comes as JSON. */
export class Calls {
  private readonly githubs = new Map<string, LocalGitHub>();

  /** @param serve answers GET requests for a text of its own @returns its address */
  constructor(readonly serve: (text: string, type: string) => string) {}

  async startGitHub(): Promise<string> {
    const github = await startGitHub({ validate: true });
    this.githubs.set(github.url, github);
    return github.url;
  }

  async stopGitHub(url: string): Promise<void> {
    await this.github(url).close();
    this.githubs.delete(url);
  }

  requests(url: string): LocalGitHub["requests"] {
    return this.github(url).requests;
  }

  forgetRequests(url: string): void {
    this.github(url).forgetRequests();
  }

  fail(url: string, matcher: PlainMatcher, [name, ...args]: FaultCall, times: number): void {
    const create = allFaults[name] as (...given: readonly unknown[]) => faults.Fault;
    this.github(url).fail(matcher, create(...args), times);
  }

  heal(url: string): void {
    this.github(url).heal();
  }

  /** The issues and pull requests of a repository. */
  items(url: string, repository: string) {
    const all = [...this.github(url).world.items.values()];
    return all
      .filter((item) => item.repository === repository)
      .map(({ number, title, body }) => ({ number, title, body }));
  }

  addItem(url: string, item: Parameters<LocalGitHub["world"]["addItem"]>[0]): void {
    this.github(url).world.addItem(item);
  }

  retitle(url: string, repository: string, number: number, title: string): void {
    this.github(url).world.item(repository, number).title = title;
  }

  async close(): Promise<void> {
    await Promise.all([...this.githubs.keys()].map((url) => this.stopGitHub(url)));
  }

  private github(url: string): LocalGitHub {
    const github = this.githubs.get(url);
    if (!github) throw new Error(`No local GitHub is at ${url}`);
    return github;
  }
}
