// @ts-check
// Stands in for entities/decode in the bundles: the HTML parser is asked to leave named characters as they are.

/** What it would hand them to. */
export const EntityDecoder = Object;

export const DecodingMode = {};
export const htmlDecodeTree = undefined;
export const xmlDecodeTree = undefined;
