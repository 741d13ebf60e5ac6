// @ts-check

/** Flags that keep Chromium quiet, without a network of its own, and startable as root. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // The page comes amended from the test (trustSignIn.js), which Chromium takes for another network than loopback.
  "--disable-features=LocalNetworkAccessChecks",
];
