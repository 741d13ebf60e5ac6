import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { startGitHub } from "../github/server.js";
import { openWindow } from "./window.js";

describe("a workspace that came from anywhere", () => {
  it("is not asked about on the network before it is trusted", async () => {
    const window = await openWindow({
      file: "meetings/2024-05-09.md",
      settings: {
        "security.workspace.trust.enabled": true,
        "security.workspace.trust.startupPrompt": "never",
      },
    });
    try {
      const { workbench, github } = window;
      await workbench.openSidebar("Minutes");
      const words = workbench.page.locator(".sidebar .welcome-view-content");
      await words.getByText("This workspace is not trusted").waitFor();
      await words.getByRole("button", { name: "Manage Workspace Trust" }).waitFor();
      await workbench.goTo(32);
      await workbench.hasHover("[#52575]");
      await workbench.screenshot("untrusted");
      assert.deepEqual(github.requests, []);
    } finally {
      await window.close();
    }
  });

  it("cannot name the server that gets the token", async () => {
    const other = await startGitHub();
    const folder = mkdtempSync(join(tmpdir(), "minutes-hostile-"));
    cpSync(join(root, "sample"), folder, { recursive: true });
    mkdirSync(join(folder, ".vscode"), { recursive: true });
    const settings = {
      "minutes.github.apiUrl": other.url,
      "minutes.github.authenticationProvider": "github-enterprise",
      "github-enterprise.uri": other.url,
    };
    writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
    const window = await openWindow({ folder, file: "meetings/2024-05-09.md" });
    try {
      await window.workbench.openSidebar("Minutes");
      await window.workbench.treeRow("nodejs/undici").waitFor();
      assert.ok(window.github.requests.some(({ hasToken }) => hasToken));
      assert.deepEqual(other.requests, []);
    } finally {
      await window.close();
      await other.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
