import type Mocha from "mocha";
import "mocha/mocha.js";

/** Mocha's build for browsers leaves its class behind as a global. */
export default (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;
