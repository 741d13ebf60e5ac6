/** Set where the tests are bundled: which of them to run; empty for all. */
declare const grep: string;

/** What VS Code calls in its extension host, Node's or the web worker: runs every test beside this file. */
export async function run(): Promise<void> {
  // scripts/launcher.js shows what comes after this line.
  console.log("Tests in the extension host");
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({
    ui: "bdd",
    reporter: "spec",
    timeout: 60_000,
    color: false,
    ...(grep ? { grep } : {}),
  });
  // Here the tests are no files that mocha could load: its words (describe, it) are made known, and they register.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./all.js");
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
