#!/usr/bin/env node
import { parse } from "./cli/parse.js";

const [command, ...rest] = process.argv.slice(2);
const paths = rest.filter((argument) => !argument.startsWith("--"));

if (command === "parse" && paths.length > 0) parse(paths, (line) => process.stdout.write(`${line}\n`));
else {
  process.stderr.write("usage: minutes parse PATH… --json\n");
  process.exitCode = 2;
}
