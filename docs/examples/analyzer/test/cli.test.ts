import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleEvent, gzipped, inLogFile } from "braket-cloudtrail/testing";
import { expect, it } from "vitest";
import { event } from "./support/logs.js";

const CLI = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

it("the command prints the findings of log files, compressed or not, and what it could not read", () => {
  const folder = mkdtempSync(join(tmpdir(), "braket-analyzer-"));
  try {
    const root = exampleEvent("DeleteSpendingLimit", { caller: "root" });
    const evil = event("CreateJob", { requestParameters: { jobName: "\u001b[2J\nx", roleArn: "Admin" } });
    const [compressed, plain] = [join(folder, "a.json.gz"), join(folder, "b.json")];
    writeFileSync(compressed, gzipped(inLogFile([root])));
    writeFileSync(plain, JSON.stringify(inLogFile([root, { ...event("GetDevice"), eventTime: 7 }, evil])));
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", CLI, compressed, plain], {
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    const lines = stdout.split("\n").filter((line) => line.includes("root-use"));
    expect(lines).toEqual([
      "2026-09-07T08:15:00Z  notice   root-use            root user of 111122223333: called DeleteSpendingLimit as root, in a central session for one task",
    ]);
    expect(stdout).toContain("hybrid job ?[2J?x: runs as Admin");
    expect(stderr).toContain("rejected: Records[1].eventTime: expected a string");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
