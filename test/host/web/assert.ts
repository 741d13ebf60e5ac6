import assert from "assert";

/** `node:assert/strict` for the web worker. */
export default assert.strict;
