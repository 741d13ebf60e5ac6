import { GitHubError } from "./error.js";

/** A JSON value of unknown shape with the path that led to it, for a message that says what was wrong. */
export class Json {
  constructor(
    private readonly value: unknown,
    private readonly path = "answer",
  ) {}

  get isNull(): boolean {
    return this.value === null || this.value === undefined;
  }

  /** The member of that name; absent members read as null. */
  at(name: string): Json {
    const path = `${this.path}.${name}`;
    const isThere = typeof this.value === "object" && this.value !== null && Object.hasOwn(this.value, name);
    return new Json(isThere ? (this.value as Record<string, unknown>)[name] : undefined, path);
  }

  string(): string {
    return typeof this.value === "string" ? this.value : this.fail("text");
  }

  /** A whole number that a double holds exactly. */
  integer(): number {
    return Number.isSafeInteger(this.value) ? (this.value as number) : this.fail("a whole number");
  }

  /** A step of a path: a name or a position. */
  key(): string | number {
    return typeof this.value === "string" ? this.value : this.integer();
  }

  boolean(): boolean {
    return typeof this.value === "boolean" ? this.value : this.fail("true or false");
  }

  /** A moment as GitHub writes it, `2024-04-25T14:00:00Z`. */
  time(): string {
    const text = this.string();
    return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : this.fail("a time");
  }

  /** A plain address at one of these origins: letters, digits and `._/-`, as GitHub's pages have them. */
  link(origins: ReadonlySet<string>): string {
    const text = this.string();
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPlain = url && text === `${url.origin}${url.pathname}` && /^[\w./-]+$/.test(url.pathname);
    return isPlain && origins.has(url.origin) ? text : this.fail("a link of GitHub's");
  }

  /** The elements; those that are null, as GraphQL has them where something may not be seen, are left out. */
  list(): readonly Json[] {
    return this.elements().filter((element) => !element.isNull);
  }

  /** All elements, null ones too. */
  elements(): readonly Json[] {
    if (!Array.isArray(this.value)) return this.fail("a list");
    return this.value.map((element, index) => new Json(element, `${this.path}[${index}]`));
  }

  /** What `read` makes of it, or undefined where it is null or absent. */
  optional<T>(read: (json: Json) => T): T | undefined {
    return this.isNull ? undefined : read(this);
  }

  private fail(expected: string): never {
    throw new GitHubError("invalidResponse", `${this.path} is not ${expected}`);
  }
}
