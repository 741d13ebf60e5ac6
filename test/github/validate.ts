import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Answer } from "./exchange.js";

type Json = Record<string, unknown>;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Json }>>>>;
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Words of OpenAPI that JSON Schema does not have, or has for something else. */
const foreign = new Set(["nullable", "example", "discriminator"]);

/** OpenAPI 3.0 says "or null" in a word of its own where JSON Schema has a type for it. */
function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !foreign.has(key));
  const schema = Object.fromEntries(entries.map(([key, part]) => [key, translated(part)]));
  return value.nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

/** Checks answers against GitHub's own OpenAPI description; what it read and compiled it keeps. */
export class Validator {
  private readonly description: Description;
  private readonly checks = new Map<string, ValidateFunction | undefined>();
  private readonly ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: true,
    inlineRefs: false,
  });

  constructor() {
    const path = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
    this.description = JSON.parse(readFileSync(path, "utf8")) as Description;
    addFormats(this.ajv);
  }

  /**
   * @param path as the description writes it: `/repos/{owner}/{repo}`.
   * @returns what is wrong with the answer, or nothing.
   */
  check(method: string, path: string, answer: Answer): string | undefined {
    const type = (answer.headers["content-type"] ?? "").split(";")[0] ?? "";
    if (answer.status === 304 || type !== "application/json") return undefined;
    const key = `${method} ${path} ${answer.status}`;
    if (!this.checks.has(key)) this.checks.set(key, this.compile(method, path, answer.status));
    const check = this.checks.get(key);
    if (check === undefined) return `${key} is not in GitHub's description`;
    if (check(JSON.parse(String(answer.body)))) return undefined;
    return `${key}: ${this.ajv.errorsText(check.errors?.slice(0, 5))}`;
  }

  private compile(method: string, path: string, status: number): ValidateFunction | undefined {
    const response = this.deref(this.description.paths[path]?.[method.toLowerCase()]?.responses[status]);
    const content =
      isObject(response) && isObject(response.content) ? response.content["application/json"] : undefined;
    if (!isObject(content) || !isObject(content.schema)) return undefined;
    const definitions: Json = {};
    const schema = this.bundle(content.schema, definitions);
    return this.ajv.compile({ ...(schema as Json), definitions });
  }

  private deref(value: unknown): unknown {
    if (!isObject(value) || typeof value.$ref !== "string") return value;
    const steps = value.$ref.replace("#/", "").split("/");
    return steps.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), this.description);
  }

  /** Copies a schema with everything it refers to, so that only that much of the description is compiled. */
  private bundle(schema: unknown, definitions: Json): unknown {
    return JSON.parse(
      JSON.stringify(translated(schema), (_key, value: unknown) => {
        if (!isObject(value) || typeof value.$ref !== "string") return value;
        const name = value.$ref.split("/").at(-1) ?? "";
        if (!(name in definitions)) {
          definitions[name] = true;
          definitions[name] = this.bundle(this.deref(value), definitions);
        }
        return { $ref: `#/definitions/${name}` };
      }),
    );
  }
}
