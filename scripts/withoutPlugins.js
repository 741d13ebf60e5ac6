// @ts-check
// Stands in for parts of @octokit/rest in the bundles: requests go by their routes, GraphQL's too, pages are asked for
// one by one, the token is added by the safe fetch and the log is our own, so a hundred kilobytes of methods for every
// endpoint there is would help nobody.

const nothing = () => ({});

/** Octokit asks for a GraphQL of its own when it is made. */
const withCustomRequest = () => ({ defaults: nothing });

export {
  nothing as createTokenAuth,
  nothing as legacyRestEndpointMethods,
  nothing as paginateRest,
  nothing as requestLog,
  withCustomRequest,
};
