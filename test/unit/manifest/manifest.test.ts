import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";
import { ruleIds } from "../../../src/rules/ids.js";

interface Manifest {
  main: string;
  contributes: {
    commands: { command: string; title: string; category: string; icon?: string }[];
    menus: Record<string, { command: string; when?: string; group?: string }[]> & {
      commandPalette: { command: string; when: string }[];
    };
    views: Record<string, { id: string }[]>;
    viewsWelcome: { view: string; when: string; contents: string }[];
    configuration: { properties: Record<string, { scope?: string; propertyNames?: { enum: string[] } }> };
    semanticTokenTypes: { id: string }[];
    snippets: { path: string }[];
    grammars: { path: string }[];
    jsonValidation: { url: string }[];
  };
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
}

const text = readFileSync(join(root, "package.json"), "utf8");
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const words = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8")) as Record<string, string>;
const source = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join(root, "src", path), "utf8"))
  .join("\n");

describe("the manifest", () => {
  const declared = contributes.commands.map(({ command }) => command);

  it("declares every command that is registered, and no other", () => {
    const registered = [
      ...source.matchAll(/(?:registerCommand|register|registerTextEditorCommand)\(\s*"(minutes\.\w+)"/g),
    ];
    assert.deepEqual([...new Set(registered.map((match) => match[1]))].sort(), [...declared].sort());
  });

  it("has a word for each key, and uses each", () => {
    const used = new Set([...text.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? ""));
    assert.deepEqual([...used].sort(), Object.keys(words).sort());
    for (const word of Object.values(words)) assert.ok(word.trim().length > 0);
  });

  it("says every title and description through package.nls.json", () => {
    const spoken = /"(?:title|description|markdownDescription|contents|name|displayName)": "(?!%)/g;
    // The package's own name is no text for people.
    const plain = text.slice(text.indexOf('"contributes"'), text.indexOf('"scripts"')).match(spoken);
    assert.equal(plain, null);
  });

  it("keeps the commands that need an item of the tree out of the palette", () => {
    const inTree = new Set((contributes.menus["view/item/context"] ?? []).map(({ command }) => command));
    const hidden = new Set(
      contributes.menus.commandPalette.filter(({ when }) => when === "never").map(({ command }) => command),
    );
    assert.deepEqual([...inTree].sort(), [...hidden].sort());
  });

  it("names only commands that are declared in its menus", () => {
    for (const entries of Object.values(contributes.menus))
      for (const { command } of entries) assert.ok(declared.includes(command), command);
  });

  it("gives every command a category, and an icon where it is shown as a button", () => {
    const buttons = Object.values<{ command: string; group?: string }[]>(contributes.menus)
      .flat()
      .filter(({ group = "" }) => /^(?:navigation|inline)/.test(group))
      .map(({ command }) => command);
    assert.ok(buttons.length > 3);
    for (const { command, category, icon } of contributes.commands) {
      assert.equal(category, "%extension.displayName%", command);
      if (buttons.includes(command)) assert.match(icon ?? "", /^\$\([a-z-]+\)$/, command);
    }
  });

  it("welcomes in every state that the view can be in without an agenda, with one button", () => {
    const states = /export type AgendaState =([^;]+);/.exec(source)?.[1]?.match(/\w+/g) ?? [];
    const welcomed = new Set(contributes.viewsWelcome.map(({ when }) => / == (\w+)/.exec(when)?.[1] ?? ""));
    assert.deepEqual(
      [...welcomed].sort(),
      states.filter((state) => state !== "loading" && state !== "ready").sort(),
    );
    for (const { contents } of contributes.viewsWelcome) {
      const buttons = [...(words[contents.slice(1, -1)] ?? "").matchAll(/^\[[^\]]+\]\(command:([\w.]+)/gm)];
      assert.equal(buttons.length, 1, contents);
      const command = buttons[0]?.[1] ?? "";
      assert.ok(!command.startsWith("minutes.") || declared.includes(command), command);
    }
  });

  it("restricts whatever can send a token or reach the network to trusted workspaces", () => {
    const properties = Object.entries(contributes.configuration.properties);
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    for (const [name, { scope }] of properties.filter(([key]) => key.startsWith("minutes.github."))) {
      assert.equal(scope, "machine", `${name} is not for a workspace to set`);
      assert.ok(restrictedConfigurations.includes(name), name);
    }
  });

  it("reads only settings that are declared, and declares none that nobody reads", () => {
    const read = [...source.matchAll(/\bread(?:<[^(]*>)?\("([\w.]+)"/g)].map(
      (match) => `minutes.${match[1]}`,
    );
    assert.deepEqual([...new Set(read)].sort(), Object.keys(contributes.configuration.properties).sort());
  });

  it("offers each rule by name where its severity is set", () =>
    assert.deepEqual(
      contributes.configuration.properties["minutes.lint.rules"]?.propertyNames?.enum,
      ruleIds,
    ));

  it("gates its menus by context keys that are set", () => {
    const keys = new Set(
      [...text.matchAll(/"when": "[^"]*"/g)].flatMap(
        ([when]) => when.match(/\bminutes\.(?!agenda\b(?!\.state))[\w.]+/g) ?? [],
      ),
    );
    const set = [...source.matchAll(/setContext\("(minutes\.[\w.]+)"/g)].map((match) => match[1] ?? "");
    assert.deepEqual([...keys].sort(), [...new Set(set)].sort());
  });

  it("names files that are there", () => {
    const schemas = contributes.jsonValidation.map(({ url }) => ({ path: url }));
    for (const { path } of [...contributes.snippets, ...contributes.grammars, ...schemas])
      assert.ok(existsSync(join(root, path)), path);
    for (const [, path] of text.matchAll(/"(media\/[\w./]+)"/g))
      assert.ok(existsSync(join(root, path ?? "")), path);
  });
});
