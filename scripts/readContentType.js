// @ts-check
// Stands in for the package "content-type" in the bundles: Octokit asks for an answer's type and character set only.

/** @param {string} header `application/json; charset=utf-8` */
export function parse(header) {
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  return { type, parameters: Object.fromEntries(parameters.map((part) => part.split("=", 2))) };
}
