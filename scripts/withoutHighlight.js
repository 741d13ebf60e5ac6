// @ts-check
// Stands in for @lezer/highlight in the bundles: the Markdown parser says with it how CodeMirror should colour its
// nodes, and nobody asks for that here.

/** A colour of a node. */
export class Tag {
  name = "";
}

const tag = () => new Tag();

/** Every tag there is, and every modifier of one. */
export const tags = new Proxy({}, { get: () => tag });

/** No node gets a colour. */
export const styleTags = () => () => null;
