// Every test file; made up by bundle.ts.
export {};
