// What VS Code loads on Node. The web worker of VS Code 1.100 looks at `main` to tell whether `browser` is an ES module,
// which it would refuse: so this file is none, and loads the one that is.
/** @type {(context: import("vscode").ExtensionContext) => Promise<unknown>} */
module.exports.activate = async (context) => (await import("./extension.js")).activate(context);
