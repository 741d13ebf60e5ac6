/** What loads with the first question to GitHub. */
export { GitHubClient } from "./client.js";
export { createGitHubStore } from "./createStore.js";
