import type { Minutes } from "./model.js";
import { modelMinutes } from "./modelMinutes.js";
import { readChunks } from "./syntax/chunks.js";
import { markdown, parserInput } from "./syntax/parser.js";

/** Reads a document; never throws, whatever the text. */
export function parseMinutes(text: string): Minutes {
  const tree = markdown.parse(parserInput(text));
  return modelMinutes(text, readChunks(tree, text, new WeakMap())).minutes;
}
