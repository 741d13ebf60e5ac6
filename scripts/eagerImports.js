// @ts-check

/**
 * In one file nothing can load later. The bundler would wrap every module there to run it when it is asked for, which
 * makes the file larger: so what is asked for later is imported like everything else.
 *
 * @param {string} source TypeScript
 * @returns {string}
 */
export function withEagerImports(source) {
  /** @type {string[]} */
  const imports = [];
  const body = source.replace(/\bimport\(("[^"]+")\)/g, (_, from) => {
    imports.push(`import * as later${imports.length} from ${from};`);
    return `Promise.resolve(later${imports.length - 1})`;
  });
  return [...imports, body].join("\n");
}
