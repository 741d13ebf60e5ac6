// @ts-check
// Stands in for the package "content-type" in the bundles: Octokit asks for an answer's type and character set only.

/** @param {string} header `application/json; charset=utf-8` */
export function parse(header) {
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  const pairs = parameters.map(
    (part) => /** @type {const} */ ([part.split("=")[0] ?? "", part.split("=")[1]]),
  );
  return { type, parameters: Object.fromEntries(pairs) };
}
