import assert from "node:assert/strict";
import { hostsOf, isOnThisMachine, originsOf, serverOf } from "../../../src/host/server.js";

const plain = { apiUrl: "", provider: "github", enterpriseUri: "" };

describe("serverOf", () => {
  it("asks the GitHub that the sign-in is for", () => {
    assert.deepEqual(serverOf(plain), { apiUrl: "https://api.github.com", takesToken: true });
    const enterprise = { ...plain, provider: "github-enterprise" };
    for (const [enterpriseUri, apiUrl] of [
      ["https://ghe.example", "https://ghe.example/api/v3"],
      ["https://ghe.example:8443/", "https://ghe.example:8443/api/v3"],
      ["https://octo.ghe.com", "https://api.octo.ghe.com"],
    ] as const)
      assert.deepEqual(serverOf({ ...enterprise, enterpriseUri }), { apiUrl, takesToken: true });
  });

  it("takes no token to another GitHub than the one that gave it", () => {
    for (const apiUrl of [
      "https://evil.example",
      "http://api.github.com",
      "http://127.0.0.1:8080",
      "no address",
    ])
      assert.deepEqual(serverOf({ ...plain, apiUrl }), { apiUrl, takesToken: false });
    const enterprise = { provider: "github-enterprise", enterpriseUri: "https://ghe.example" };
    assert.equal(serverOf({ ...enterprise, apiUrl: "https://api.github.com" }).takesToken, false);
    assert.equal(serverOf({ ...enterprise, apiUrl: "https://ghe.example/api/v3" }).takesToken, true);
  });

  it("takes the token of another extension's sign-in to the address that is set", () =>
    assert.equal(serverOf({ ...plain, provider: "demo", apiUrl: "http://127.0.0.1:1" }).takesToken, true));
});

describe("a server", () => {
  it("names where its pages are", () => {
    const server = serverOf({ ...plain, apiUrl: "https://ghe.example/api/v3" });
    assert.deepEqual([...originsOf(server)], ["https://github.com", "https://ghe.example"]);
    assert.deepEqual([...hostsOf(server)], ["github.com", "ghe.example"]);
    assert.deepEqual([...hostsOf(serverOf({ ...plain, apiUrl: "no address" }))], ["github.com"]);
  });

  it("is known for this machine's own", () => {
    assert.equal(isOnThisMachine(serverOf({ ...plain, apiUrl: "http://127.0.0.1:1" })), true);
    assert.equal(isOnThisMachine(serverOf({ ...plain, apiUrl: "http://127.0.0.1.evil.example" })), false);
    assert.equal(isOnThisMachine(serverOf({ ...plain, apiUrl: "no address" })), false);
  });
});
