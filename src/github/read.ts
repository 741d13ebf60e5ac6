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
    if (typeof this.value !== "object" || this.value === null)
      return new Json(undefined, `${this.path}.${name}`);
    return new Json(
      Object.hasOwn(this.value, name) ? (this.value as Record<string, unknown>)[name] : undefined,
      `${this.path}.${name}`,
    );
  }

  string(): string {
    return typeof this.value === "string" ? this.value : this.fail("text");
  }

  number(): number {
    return typeof this.value === "number" && Number.isFinite(this.value) ? this.value : this.fail("a number");
  }

  boolean(): boolean {
    return typeof this.value === "boolean" ? this.value : this.fail("true or false");
  }

  /** The elements; those that are null, as GraphQL has them where something may not be seen, are left out. */
  list(): readonly Json[] {
    if (!Array.isArray(this.value)) return this.fail("a list");
    return this.value
      .map((element, index) => new Json(element, `${this.path}[${index}]`))
      .filter((element) => !element.isNull);
  }

  /** What `read` makes of it, or undefined where it is null or absent. */
  optional<T>(read: (json: Json) => T): T | undefined {
    return this.isNull ? undefined : read(this);
  }

  private fail(expected: string): never {
    throw new GitHubError("invalidResponse", `${this.path} is not ${expected}`);
  }
}
