// @ts-check
// Stands in for the plugins of @octokit/rest in the bundles: requests go by their routes, pages are asked for one by
// one and the log is our own, so a hundred kilobytes of methods for every endpoint there is would help nobody.

const nothing = () => ({});

export { nothing as legacyRestEndpointMethods, nothing as paginateRest, nothing as requestLog };
