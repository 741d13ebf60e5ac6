import { GitStore } from "./gitStore.js";
import type { Comment, Discussion, Item, Label, Person, Repository, Team, WorkflowRun } from "./model.js";

/** Whoever asks: an account, or nobody. */
export interface Viewer {
  readonly login: string;
  readonly scopes: readonly string[];
  readonly isMember: boolean;
}

/** Members write everywhere, others only in what is theirs. */
export function mayPush(viewer: Viewer, repository: Repository): boolean {
  return viewer.isMember || viewer.login === repository.owner;
}

/** Everything a local GitHub is filled with. */
export interface WorldData {
  readonly people: readonly Person[];
  readonly repositories: readonly Repository[];
  readonly items: readonly Item[];
  readonly discussions: readonly Discussion[];
  readonly teams: readonly Team[];
  readonly labels: readonly Label[];
  readonly runs: readonly WorkflowRun[];
  /** `owner/name` → path → text. */
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Numbers whose item was transferred or deleted. */
  readonly gone: readonly Gone[];
}

export interface Place {
  readonly repository: string;
  readonly number: number;
}

export interface Gone extends Place {
  readonly movedTo: Place | undefined;
}

/** Where an item went: moved to another place, or deleted. */
type Fate = { readonly kind: "moved"; readonly to: Item } | { readonly kind: "deleted" };

const key = (repository: string, number?: number): string =>
  number === undefined ? repository.toLowerCase() : `${repository.toLowerCase()}#${number}`;

/** The state of one local GitHub. Each server owns one, so that tests change data without touching each other. */
export class World {
  readonly people = new Map<string, Person>();
  readonly repositories = new Map<string, Repository>();
  readonly items = new Map<string, Item>();
  readonly discussions = new Map<string, Discussion>();
  readonly labels = new Map<string, Label>();
  readonly teams: Team[];
  readonly runs: readonly WorkflowRun[];
  private readonly git = new Map<string, GitStore>();
  private readonly fates = new Map<string, Fate>();
  private nextId = 2_100_000_000;

  constructor(
    data: WorldData,
    readonly now: () => number,
  ) {
    for (const person of data.people) this.people.set(person.login.toLowerCase(), person);
    for (const label of data.labels) this.labels.set(label.name.toLowerCase(), label);
    for (const repository of data.repositories) {
      const name = `${repository.owner}/${repository.name}`;
      this.repositories.set(key(name), repository);
      const files = data.files[name] ?? { "README.md": `# ${repository.name}\n` };
      this.git.set(key(name), new GitStore(files, repository.defaultBranch));
    }
    for (const item of structuredClone(data.items)) this.items.set(key(item.repository, item.number), item);
    for (const it of data.discussions) this.discussions.set(key(it.repository, it.number), it);
    this.teams = [...data.teams];
    this.runs = data.runs;
    for (const { repository, number, movedTo } of data.gone) {
      const fate: Fate =
        movedTo === undefined
          ? { kind: "deleted" }
          : { kind: "moved", to: this.item(movedTo.repository, movedTo.number) };
      this.fates.set(key(repository, number), fate);
    }
  }

  person(login: string): Person | undefined {
    return this.people.get(login.toLowerCase());
  }

  /** By present or former name; absent where the viewer may not know of it. */
  repository(name: string, viewer: Viewer | undefined): Repository | undefined {
    const found =
      this.repositories.get(key(name)) ??
      [...this.repositories.values()].find((one) =>
        one.formerNames.some((former) => key(former) === key(name)),
      );
    return found?.isPrivate === true && viewer?.isMember !== true ? undefined : found;
  }

  /** The same item object that the server answers from: change it to change the answers. */
  item(repository: string, number: number): Item {
    const found = this.items.get(key(repository, number));
    if (found === undefined) throw new Error(`The local GitHub has no ${repository}#${number}`);
    return found;
  }

  findItem(repository: string, number: number): Item | undefined {
    return this.items.get(key(repository, number));
  }

  fate(repository: string, number: number): Fate | undefined {
    return this.fates.get(key(repository, number));
  }

  discussion(repository: string, number: number): Discussion | undefined {
    return this.discussions.get(key(repository, number));
  }

  gitOf(repository: Repository): GitStore {
    const store = this.git.get(key(`${repository.owner}/${repository.name}`));
    if (store === undefined) throw new Error("A repository without a store of files");
    return store;
  }

  /** A copy of a repository with its branches, under another owner; the one that is there where there is one. */
  fork(repository: Repository, owner: string): Repository {
    const name = `${owner}/${repository.name}`;
    const found = this.repositories.get(key(name));
    if (found !== undefined) return found;
    const forkOf = `${repository.owner}/${repository.name}`;
    const fork = { ...repository, id: this.newId(), owner, forkOf, formerNames: [], createdAt: this.time() };
    this.repositories.set(key(name), fork);
    this.git.set(key(name), this.gitOf(repository).clone());
    return fork;
  }

  /** Adds an item; what is left out gets the plainest value. */
  addItem(item: Pick<Item, "repository" | "title"> & Partial<Item>): Item {
    const at = this.time();
    const added: Item = {
      id: this.newId(),
      number: this.nextNumber(item.repository),
      body: "",
      author: undefined,
      state: "open",
      stateReason: undefined,
      createdAt: at,
      updatedAt: at,
      closedAt: undefined,
      labels: [],
      milestone: undefined,
      assignees: [],
      comments: [],
      pull: undefined,
      ...item,
    };
    this.items.set(key(added.repository, added.number), added);
    return added;
  }

  addComment(item: Item, author: string | undefined, body: string): Comment {
    const comment = { id: this.newId(), author, body, createdAt: this.time() };
    item.comments.push(comment);
    item.updatedAt = comment.createdAt;
    return comment;
  }

  close(item: Item, reason: Item["stateReason"] = "completed"): void {
    item.state = "closed";
    item.stateReason = item.pull === undefined ? reason : undefined;
    item.closedAt = item.updatedAt = this.time();
  }

  /** Transfers an item to another repository, where it gets the next number; REST answers 301 at the old place. */
  move(item: Item, repository: string): Item {
    const moved = this.addItem({ ...item, repository, number: this.nextNumber(repository) });
    this.items.delete(key(item.repository, item.number));
    this.fates.set(key(item.repository, item.number), { kind: "moved", to: moved });
    return moved;
  }

  /** Deletes an item; REST answers 410 there. */
  delete(item: Item): void {
    this.items.delete(key(item.repository, item.number));
    this.fates.set(key(item.repository, item.number), { kind: "deleted" });
  }

  newId(): number {
    return this.nextId++;
  }

  time(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, "Z");
  }

  private nextNumber(repository: string): number {
    const taken = [...this.items.values(), ...this.discussions.values()]
      .filter((one) => key(one.repository) === key(repository))
      .map((one) => one.number);
    return Math.max(0, ...taken) + 1;
  }
}
