import type { Minutes } from "./model.js";
import { modelMinutes } from "./modelMinutes.js";
import { readChunks } from "./syntax/chunks.js";

/** Reads a document; never throws, whatever the text. */
export function parseMinutes(text: string): Minutes {
  return modelMinutes(text, readChunks(text)).minutes;
}
