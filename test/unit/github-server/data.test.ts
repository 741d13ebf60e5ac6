import assert from "node:assert/strict";
import { createWorldData } from "../../github/data/index.js";
import { itemNodeId } from "../../github/identity.js";
import type { Item } from "../../github/model.js";

describe("the data of the local GitHub", () => {
  const data = createWorldData();
  const has = (test: (item: Item) => boolean): boolean => data.items.some(test);
  const agenda = (label: string): readonly Item[] =>
    data.items.filter((item) => item.state === "open" && item.labels.includes(label));

  it("names no item, person or repository twice", () => {
    const unique = (keys: readonly unknown[]): void => assert.equal(new Set(keys).size, keys.length);
    unique(data.items.map((item) => item.id));
    unique(data.items.map(itemNodeId));
    unique([...data.items, ...data.discussions].map((item) => `${item.repository}#${item.number}`));
    unique(data.people.map((person) => person.login.toLowerCase()));
    unique(data.people.map((person) => person.id));
    unique(data.repositories.map((repository) => repository.id));
  });

  it("has items in every state", () => {
    assert.ok(has((item) => item.pull === undefined && item.state === "open"));
    for (const reason of ["completed", "not_planned", "duplicate", "reopened"]) {
      assert.ok(
        has((item) => item.stateReason === reason),
        reason,
      );
    }
    assert.ok(has((item) => item.pull?.isDraft === true && item.state === "open"));
    assert.ok(has((item) => item.pull?.mergedAt !== undefined));
    assert.ok(
      has((item) => item.pull !== undefined && item.state === "closed" && item.pull.mergedAt === undefined),
    );
    for (const review of ["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"]) {
      assert.ok(
        has((item) => item.pull?.review === review),
        review,
      );
    }
    assert.ok(
      has((item) => item.author === undefined),
      "a deleted account",
    );
  });

  it("lets nothing happen before it was opened", () => {
    for (const item of data.items) {
      const where = `${item.repository}#${item.number}`;
      assert.ok(item.updatedAt >= item.createdAt, where);
      assert.ok(item.closedAt === undefined || item.closedAt > item.createdAt, where);
      assert.equal(item.closedAt !== undefined, item.state === "closed", where);
    }
  });

  it("refers only to people, labels and repositories that exist", () => {
    const logins = new Set(data.people.map((person) => person.login));
    const labels = new Set(data.labels.map((label) => label.name));
    const repositories = new Set(data.repositories.map(({ owner, name }) => `${owner}/${name}`));
    for (const item of data.items) {
      assert.ok(repositories.has(item.repository), item.repository);
      for (const label of item.labels) assert.ok(labels.has(label), label);
      for (const login of [item.author, ...item.assignees])
        assert.ok(login === undefined || logins.has(login), login);
    }
    for (const team of data.teams) for (const login of team.members) assert.ok(logins.has(login), login);
    for (const name of Object.keys(data.files)) assert.ok(repositories.has(name), name);
  });

  it("spreads over enough repositories, one of them private, one archived", () => {
    const used = new Set(
      data.items.filter((item) => item.repository.startsWith("nodejs/")).map((item) => item.repository),
    );
    assert.ok(used.size >= 12, String(used.size));
    assert.ok(
      data.repositories.some((repository) => repository.isPrivate && used.has("nodejs/security-private")),
    );
    assert.ok(
      data.repositories.some((repository) => repository.isArchived && used.has("nodejs/community-committee")),
    );
    const others = data.items.filter((item) => !/bulk-|hostile/.test(item.repository));
    assert.ok(others.length >= 200, String(others.length));
  });

  it("holds agendas of every size", () => {
    assert.equal(agenda("security-wg-agenda").length, 13);
    assert.equal(agenda("tsc-agenda").length, 30);
    assert.equal(agenda("bulk-agenda").length, 300);
    assert.ok(agenda("hostile-agenda").some((item) => item.title.length === 1000));
  });

  it("knows nobody by a handle that GitHub could not have", () => {
    for (const { login } of data.people) assert.match(login, /^[a-z\d]+(?:-[a-z\d]+)*$/i);
  });

  it("gives every server a fresh copy", () => {
    assert.deepEqual(createWorldData(), data);
  });
});
