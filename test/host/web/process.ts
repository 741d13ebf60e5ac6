/** What browsers' builds of assert ask of Node's `process`; bundled, so that the extension beside it finds none. */
export const process = { env: {}, emitWarning: () => undefined };
