import { createHash } from "node:crypto";

export interface Blob {
  readonly sha: string;
  readonly content: Buffer;
}

/** The whole tree at once: path → blob. GitHub nests trees; a reader of paths sees no difference. */
type Tree = ReadonlyMap<string, string>;

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
}

function hash(kind: string, content: Buffer): string {
  return createHash("sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}

/** Blobs, trees, commits and branches of one repository, in memory. Blobs carry the hashes git gives them. */
export class GitStore {
  readonly blobs = new Map<string, Blob>();
  readonly trees = new Map<string, Tree>();
  readonly commits = new Map<string, Commit>();
  /** Without `refs/`: `heads/main` → commit. */
  readonly refs = new Map<string, string>();

  constructor(files: Readonly<Record<string, string>>, defaultBranch: string) {
    const tree = new Map(
      Object.entries(files).map(([path, text]) => [path, this.addBlob(Buffer.from(text)).sha]),
    );
    const author = { name: "GitHub", email: "noreply@github.com", date: "2024-01-01T00:00:00Z" };
    const commit = this.addCommit({ tree: this.addTree(tree), parents: [], message: "Begin", author });
    this.refs.set(`heads/${defaultBranch}`, commit.sha);
  }

  /** The same objects under branches of its own: what a fork starts with. */
  clone(): GitStore {
    const copy = new GitStore({}, "main");
    copy.refs.clear();
    for (const [sha, blob] of this.blobs) copy.blobs.set(sha, blob);
    for (const [sha, tree] of this.trees) copy.trees.set(sha, tree);
    for (const [sha, commit] of this.commits) copy.commits.set(sha, commit);
    for (const [ref, sha] of this.refs) copy.refs.set(ref, sha);
    return copy;
  }

  addBlob(content: Buffer): Blob {
    const blob = { sha: hash("blob", content), content };
    this.blobs.set(blob.sha, blob);
    return blob;
  }

  addTree(tree: Tree): string {
    const listing = [...tree].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, sha]) => `${sha} ${path}\n`);
    const sha = hash("tree", Buffer.from(listing.join("")));
    this.trees.set(sha, tree);
    return sha;
  }

  addCommit(commit: Omit<Commit, "sha">): Commit {
    const added = { ...commit, sha: hash("commit", Buffer.from(JSON.stringify(commit))) };
    this.commits.set(added.sha, added);
    return added;
  }

  /** Adds a file to a branch, or changes it, by one commit. */
  put(branch: string, path: string, text: string): void {
    const parent = this.resolve(branch);
    const tree = new Map(parent && this.trees.get(parent.tree)).set(
      path,
      this.addBlob(Buffer.from(text)).sha,
    );
    const author = { name: "GitHub", email: "noreply@github.com", date: "2024-01-01T00:00:00Z" };
    const parents = parent ? [parent.sha] : [];
    const commit = this.addCommit({ tree: this.addTree(tree), parents, message: `Change ${path}`, author });
    this.refs.set(`heads/${branch}`, commit.sha);
  }

  /** The commit that a branch name or a hash stands for. */
  resolve(ref: string): Commit | undefined {
    return this.commits.get(
      this.refs.get(`heads/${ref}`) ?? this.refs.get(ref.replace(/^refs\//, "")) ?? ref,
    );
  }

  /** Path → content at a branch or commit; empty where there is no such commit. */
  filesAt(ref: string): ReadonlyMap<string, Blob> {
    const commit = this.resolve(ref);
    const tree = commit === undefined ? undefined : this.trees.get(commit.tree);
    const files = new Map<string, Blob>();
    for (const [path, sha] of tree ?? []) {
      const blob = this.blobs.get(sha);
      if (blob !== undefined) files.set(path, blob);
    }
    return files;
  }
}
