import assert from "node:assert/strict";
import { listGroupFiles, readGroupFile, readGroupSource } from "../../../src/github/groupFiles.js";
import { readGroupConfig } from "../../../src/meeting/groupConfig.js";
import * as faults from "../../github/faults.js";
import { createStage, kindOf, type Stage } from "./stage.js";

describe("the groups of a repository", () => {
  const source = { owner: "nodejs", name: "create-node-meeting-artifacts" };
  const folder = "/repos/nodejs/create-node-meeting-artifacts/contents/meetings";
  const group = (id: string) => ({ id, name: `${id}.meeting.json` });
  let stage: Stage;
  beforeEach(async () => (stage = await createStage({ validate: true })));
  afterEach(() => stage.close());

  /** Answers the next read with a listing of these entries. */
  const answerWith = (entries: unknown) =>
    stage.github.fail({ method: "GET" }, faults.body(JSON.stringify(entries)), 1);

  it("are listed by one request, by name", async () => {
    const files = await listGroupFiles(stage.client(), source);
    assert.deepEqual(stage.asked(), [`GET ${folder}`]);
    assert.ok(files.some(({ id }) => id === "security"));
    assert.deepEqual(
      files.map(({ id }) => id),
      files.map(({ id }) => id).sort((one, other) => one.localeCompare(other, "en")),
    );
  });

  it("are listed without a sign-in, too", async () => {
    const client = stage.client({ token: () => Promise.resolve(undefined) });
    assert.ok((await listGroupFiles(client, source)).length > 3);
  });

  it("are read by one request each, letter by letter", async () => {
    const { text = "" } = await readGroupFile(stage.client(), source, group("security"));
    assert.deepEqual(stage.asked(), [`GET ${folder}/security.meeting.json`]);
    const { config, problems } = readGroupConfig("security", text);
    assert.deepEqual(problems, []);
    assert.equal(config?.github?.agendaLabel, "security-wg-agenda");
    const { text: other = "" } = await readGroupFile(stage.client(), source, group("i18n"));
    assert.match(other, /"Internationalisation – Übersetzung 翻訳"/);
  });

  it("are none of the names that a path or a system understands as something else", async () => {
    const names = ["../up", "a/b", "..", ".hidden", "-option", "con", "NUL.x", "a\\b", "a:b", "a\u202eb", ""];
    const entries = [...names, "fine", "also.fine_2"].map((id) => ({ ...group(id), type: "file" }));
    answerWith([
      ...entries,
      { name: "folder.meeting.json", type: "dir" },
      { name: "link.meeting.json", type: "symlink" },
      { name: "README.md", type: "file" },
      { name: `${"x".repeat(200)}.meeting.json`, type: "file" },
    ]);
    const files = await listGroupFiles(stage.client(), source);
    assert.deepEqual(files, [group("also.fine_2"), group("fine")]);
  });

  it("are not read where they are long, or no text", async () => {
    const content = Buffer.from("{}").toString("base64");
    const answers = [
      { size: 100_001, encoding: "base64", content },
      { size: 5_000_000, encoding: "none", content: "" },
      { size: 2, encoding: "base64", content: Buffer.alloc(100_001, 32).toString("base64") },
      { size: 2, encoding: "base64", content: Buffer.from([0xff, 0xfe]).toString("base64") },
      { size: 2, encoding: "base64", content: "***" },
    ];
    const problems = [];
    for (const answer of answers) {
      answerWith(answer);
      problems.push((await readGroupFile(stage.client(), source, group("tsc"))).problem);
    }
    assert.deepEqual(problems, ["tooLarge", "tooLarge", "tooLarge", "notText", "notText"]);
  });

  it("end in an error of its own kind where GitHub has none or answers something else", async () => {
    const client = stage.client();
    const list = (name: string) => stage.settled(listGroupFiles(client, { owner: "nodejs", name }));
    assert.equal(await kindOf(list("no-such-repository")), "notFound");
    assert.equal(await kindOf(list("node")), "notFound");
    answerWith({ name: "meetings", type: "file" });
    assert.equal(await kindOf(list(source.name)), "invalidResponse");
    const gone = readGroupFile(client, source, group("none"));
    assert.equal(await kindOf(stage.settled(gone)), "notFound");
    const offline = stage.client({ apiUrl: "http://127.0.0.1:9" });
    assert.equal(await kindOf(stage.settled(listGroupFiles(offline, source))), "offline");
  });

  it("come from a repository that is named as owner/repo", () => {
    assert.deepEqual(readGroupSource(" nodejs/create-node-meeting-artifacts "), source);
    for (const words of ["", "nodejs", "nodejs/", "a/b/c", "nodejs/..", "nodejs/.", "../x", "`a/b`", "a/b?c"])
      assert.equal(readGroupSource(words), undefined, words);
  });
});
