// @ts-check
// Stands in for json-with-bigint in the bundles: Octokit would keep all the digits of GitHub's longest ids, which
// nobody reads here.

export const JSONParse = JSON.parse;
export const JSONStringify = JSON.stringify;
