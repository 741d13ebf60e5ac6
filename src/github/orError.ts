import { GitHubError } from "./error.js";

/** What the work answers, or the `GitHubError` it throws. */
export async function orError<T>(work: () => T | Promise<T>): Promise<T | GitHubError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
}
