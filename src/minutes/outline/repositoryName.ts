import type { RepositoryName } from "../model.js";
import { isLogin } from "../references/handle.js";

const NAME = /^[\w.-]+$/;

/** Reads `owner/name`, with or without inline code's backticks. */
export function readRepositoryName(words: string): RepositoryName | undefined {
  if (!words.includes("/")) return undefined;
  const [owner, name, more] = words.replace(/^`(.*)`$/, "$1").split("/");
  if (!owner || !name || more !== undefined || !isLogin(owner) || !NAME.test(name)) return undefined;
  return { owner, name };
}

/** A heading of one word that could be a repository's bare name (`### node`). */
export function isBareName(words: string): boolean {
  return NAME.test(words);
}
