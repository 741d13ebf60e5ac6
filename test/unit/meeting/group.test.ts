import assert from "node:assert/strict";
import { type GroupClues, resolveGroup } from "../../../src/meeting/group.js";
import { type GroupConfig, readGroupConfig } from "../../../src/meeting/groupConfig.js";
import { invitedOf } from "../../../src/meeting/invited.js";
import { readRemote, readVirtualFolder } from "../../../src/meeting/remote.js";
import { readAgendaQuery, searchText } from "../../../src/github/agendaQuery.js";
import { parseMinutes } from "../../../src/minutes/parse.js";

function config(id: string, members: object = {}): GroupConfig {
  const text = JSON.stringify({ name: `The ${id}`, github: { owner: "nodejs", repo: id }, ...members });
  const { config: read, problems } = readGroupConfig(id, text);
  assert.deepEqual(problems, []);
  assert.ok(read);
  return read;
}

const nothing: GroupClues = {
  chosen: "",
  configured: [],
  files: [],
  nearest: [],
  title: undefined,
  extracted: undefined,
  remote: undefined,
};
const { extracted } = parseMinutes(
  "# A Meeting 2024-05-09\n\n## Agenda\n\nExtracted from **tsc-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.\n",
);

describe("resolveGroup", () => {
  it("knows none where nothing tells one", () => assert.equal(resolveGroup(nothing), undefined));

  it("takes label and organisation from the git remote", () =>
    assert.deepEqual(resolveGroup({ ...nothing, remote: { owner: "nodejs", name: "security-wg" } }), {
      source: "remote",
      name: "security-wg-agenda",
      org: "nodejs",
      label: "security-wg-agenda",
      config: undefined,
    }));

  it("prefers a meeting file to the remote, the document to the file, settings to all", () => {
    const remote = { owner: "a", name: "b" };
    const files = [config("release")];
    const known = { ...nothing, remote, files, nearest: files };
    assert.equal(resolveGroup(known)?.label, "release-agenda");
    const fromDocument = resolveGroup({ ...known, extracted });
    assert.deepEqual([fromDocument?.source, fromDocument?.label], ["document", "tsc-agenda"]);
    const fromSettings = resolveGroup({ ...known, extracted, configured: [config("web")] });
    assert.deepEqual([fromSettings?.source, fromSettings?.label], ["settings", "web-agenda"]);
    const chosen = resolveGroup({ ...known, extracted, configured: [config("web")], chosen: "release" });
    assert.deepEqual([chosen?.source, chosen?.label], ["settings", "release-agenda"]);
  });

  it("puts no other group in the place of a chosen one that is configured nowhere", () =>
    assert.equal(
      resolveGroup({ ...nothing, extracted, nearest: [config("release")], chosen: "x" }),
      undefined,
    ));

  it("takes of several groups in the settings the document's, else the first", () => {
    const configured = [config("web"), config("tsc")];
    assert.equal(resolveGroup({ ...nothing, configured, extracted })?.label, "tsc-agenda");
    assert.equal(resolveGroup({ ...nothing, configured })?.label, "web-agenda");
  });

  it("gives the document's group the name, and where it is missing the organisation, of its meeting file", () => {
    assert.equal(resolveGroup({ ...nothing, extracted, files: [config("tsc")] })?.name, "The tsc");
    assert.ok(extracted);
    const bare = { ...extracted, org: undefined };
    assert.equal(resolveGroup({ ...nothing, extracted: bare, files: [config("tsc")] })?.org, "nodejs");
    assert.equal(resolveGroup({ ...nothing, extracted: bare, files: [config("web")] }), undefined);
  });

  it("takes of several meeting files the one that the title names, and guesses none", () => {
    const nearest = [config("web"), config("web-server")];
    const title = "Node.js The web-server Meeting 2024-05-09";
    assert.equal(resolveGroup({ ...nothing, nearest, title })?.label, "web-server-agenda");
    assert.equal(resolveGroup({ ...nothing, nearest }), undefined);
  });
});

describe("readGroupConfig", () => {
  it("fills in the defaults of the upstream tool", () => {
    const read = config("cpc", {
      host: "OpenJS Foundation",
      calendar: { filter: "CPC", url: "https://x/y.ics" },
    });
    assert.equal(read.github?.agendaLabel, "cpc-agenda");
    assert.equal(read.calendar?.page, "https://calendar.openjsf.org");
    assert.equal(config("tsc").host, "Node.js");
  });

  for (const [what, text, path] of [
    ["no JSON", "{", ""],
    ["a list", "[]", ""],
    ["no name", "{}", "name"],
    ["a number for a text", '{"name": 1}', "name"],
    ["no owner", '{"name": "x", "github": {"repo": "y"}}', "github.owner"],
    ["a text for a list", '{"name": "x", "invited": "y"}', "invited"],
    [
      "an impossible time",
      '{"name": "x", "joining": {"sessions": [{"time": "25:00", "participant": "z"}]}}',
      "joining.sessions[0].time",
    ],
  ] as const)
    it(`says what is wrong: ${what}`, () => {
      const { config: read, problems } = readGroupConfig("x", text);
      assert.equal(read, undefined);
      assert.equal(problems[0]?.path, path);
    });

  it("takes nothing from a prototype", () => {
    const { problems } = readGroupConfig("x", '{"__proto__": {"name": "x"}}');
    assert.equal(problems[0]?.message, "name is missing.");
  });
});

describe("invitedOf", () => {
  it("reads people, teams and observers", () =>
    assert.deepEqual(
      invitedOf(
        config("x", {
          invited: ["Ada Lovelace @ada (chair)", "Security wg team: @nodejs/security-wg", "nobody"],
          observers: ["Guest @guest"],
        }),
      ),
      [
        { name: "Ada Lovelace", handle: "ada", role: "chair", observer: false },
        { name: "Security wg team", handle: "nodejs/security-wg", role: undefined, observer: false },
        { name: "Guest", handle: "guest", role: undefined, observer: true },
      ],
    ));
});

describe("readRemote", () => {
  const hosts = new Set(["github.com", "ghe.example"]);
  const found = { owner: "nodejs", name: "security-wg" };

  for (const url of [
    "https://github.com/nodejs/security-wg.git",
    "https://token@github.com/nodejs/security-wg",
    "git@github.com:nodejs/security-wg.git",
    "ssh://git@github.com/nodejs/security-wg.git",
    "ssh://git@ssh.github.com:443/nodejs/security-wg.git",
    "git://github.com/nodejs/security-wg/",
    "https://ghe.example/nodejs/security-wg",
  ])
    it(`reads ${url}`, () => assert.deepEqual(readRemote(url, hosts), found));

  for (const url of [
    "",
    "/srv/git/security-wg.git",
    "https://github.com/nodejs",
    "file:///a/b",
    "https://gitlab.com/nodejs/security-wg.git",
    "https://github.com.evil.example/nodejs/security-wg.git",
  ])
    it(`finds nothing in ${JSON.stringify(url)}`, () => assert.equal(readRemote(url, hosts), undefined));
});

describe("readVirtualFolder", () => {
  for (const [authority, path, found] of [
    ["github", "/nodejs/security-wg", "nodejs/security-wg"],
    ["github", "/nodejs/security-wg/meetings/2024-05-09.md", "nodejs/security-wg"],
    ["github+7b2276223a317d", "/nodejs/TSC", "nodejs/TSC"],
    ["azurerepos", "/nodejs/TSC", undefined],
    ["githubber", "/nodejs/TSC", undefined],
    ["github", "/nodejs", undefined],
    ["github", "/", undefined],
  ] as const)
    it(`${found ?? "nothing"} in vscode-vfs://${authority}${path}`, () => {
      const read = readVirtualFolder({ scheme: "vscode-vfs", authority, path });
      assert.equal(read && `${read.owner}/${read.name}`, found);
    });

  it("nothing in the address of a file system of another kind", () =>
    assert.equal(readVirtualFolder({ scheme: "file", authority: "github", path: "/a/b" }), undefined));
});

describe("readAgendaQuery", () => {
  it("makes one search of one organisation and one label", () => {
    const query = readAgendaQuery("nodejs", "security-wg-agenda");
    assert.ok(query);
    assert.equal(searchText(query), 'is:open archived:false org:nodejs label:"security-wg-agenda"');
  });

  for (const [org, label] of [
    ["nodejs org:evil", "x-agenda"],
    ["nodejs", 'x" org:evil label:"y'],
    ["nodejs", "x\\"],
    ["nodejs", "x\nis:closed"],
    ["-nodejs", "x"],
    ["nodejs", ""],
    ["nodejs", "x".repeat(51)],
    ["nodejs", "a\u202eb"],
  ] as const)
    it(`lets no qualifier in: ${JSON.stringify([org, label])}`, () =>
      assert.equal(readAgendaQuery(org, label), undefined));
});
