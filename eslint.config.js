// @ts-check
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import { builtinModules } from "node:module";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const nodeBuiltins = ["node:*", ...builtinModules];
export const pureRooms = ["minutes", "rules", "meeting", "github", "render", "history"];

/**
 * The rooms each room may import, itself aside: docs/architecture.md draws the same arrows.
 *
 * @type {Record<string, readonly string[]>}
 */
export const arrows = {
  minutes: [],
  rules: ["minutes"],
  meeting: ["minutes"],
  github: ["minutes"],
  render: ["minutes", "github"],
  history: ["minutes"],
  host: pureRooms,
  editor: [...pureRooms, "host"],
  views: [...pureRooms, "host"],
  commands: [...pureRooms, "host"],
  cli: pureRooms,
};

/**
 * @param {string} room
 * @param {readonly string[]} allowed
 * @returns {import("eslint").Linter.Config}
 */
function wall(room, allowed) {
  const forbidden = Object.keys(arrows).filter((other) => other !== room && !allowed.includes(other));
  const message = `${room} may not import this room: see docs/architecture.md.`;
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [...pureRooms, "cli"].includes(room)
            ? [{ name: "vscode", message: `${room} knows no editor.` }]
            : [],
          patterns: [
            { group: forbidden.map((other) => `**/${other}/**`), message },
            ...(room === "cli"
              ? []
              : [{ group: nodeBuiltins, message: "This room runs in a browser, too." }]),
          ],
        },
      ],
    },
  };
}

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", ".vscode-test/", "**/node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 5],
      "no-console": "error",
      // vscode.Disposable is a class in the types and a shape in the API: an event is as good as what creates it.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  ...Object.entries(arrows).map(([room, allowed]) => wall(room, allowed)),
  {
    files: ["src/**"],
    ignores: ["src/host/messages.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[property.name=/^show(Information|Warning|Error)Message$/]",
          message: "Message boxes make links of words: say it through host/messages.ts.",
        },
      ],
    },
  },
  // TypeScript knows which names there are, in the scripts too.
  { files: ["**/*.js", "**/*.cjs"], rules: { "no-undef": "off" } },
  {
    files: ["test/**", "scripts/**", "bench/**", "src/cli.ts", "src/cli/**"],
    rules: {
      "no-console": "off",
      "max-lines-per-function": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
