import { CannotRun, type Command, type World } from "./cli/command.js";
import { lint } from "./cli/lint.js";
import { answersAsThread } from "./cli/lookSideBySide.js";
import { fix } from "./cli/fix.js";
import { issue } from "./cli/issue.js";
import { next } from "./cli/next.js";
import { create } from "./cli/new.js";
import { parse } from "./cli/parse.js";
import { printable } from "./cli/printable.js";
import { refresh } from "./cli/refresh.js";

const commands: Readonly<Record<string, Command>> = { fix, lint, next, parse, new: create, refresh, issue };

const world: World = {
  print: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${printable(line)}\n`),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  now: Date.now,
};

// A reader that has seen enough (`| head`) ends the command; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
if (!answersAsThread()) process.exitCode = await main(process.argv.slice(2));

async function main([word = "--help", ...rest]: readonly string[]): Promise<number> {
  if (word === "--help" || word === "-h") {
    world.print(help());
    return 0;
  }
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (!command) {
    world.complain(`minutes: there is no command "${word}".\n\n${help()}`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    world.print(`usage: minutes ${word} ${command.usage}\n\n${command.summary}\n`);
    return 0;
  }
  try {
    return await command.run(rest, world);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    world.complain(`minutes ${word}: ${error.message}`);
    return 2;
  }
}

function help(): string {
  const lines = Object.entries(commands).map(
    ([word, { usage, summary }]) => `  minutes ${word} ${usage}\n      ${summary}\n`,
  );
  return `usage:\n${lines.join("")}`;
}
