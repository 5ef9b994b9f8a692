import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { parseBraketEvent } from "braket-cloudtrail";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callsUnder, lineOf } from "../../docs/guides/local-folder/rows.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";

const SCRIPT = fileURLToPath(new URL("../../docs/guides/local-folder/rows.ts", import.meta.url));
const DAY = "AWSLogs/123456789012/CloudTrail/eu-north-1/2026/03/03";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "braket-cloudtrail-"));
  const file = async (name: string, content: string | Uint8Array) => {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  const log = (...records: unknown[]) => JSON.stringify({ Records: records });
  const task = fixtureRecord("CreateQuantumTask/success");
  await file(`${DAY}/a.json.gz`, gzipSync(log(task)));
  await file(`${DAY}/b.json.gz`, gzipSync(log(fixtureRecord("CreateQuantumTask/spending-limit"), task)));
  await file(`${DAY}/c.json.gz`, gzipSync(log({ ...task, eventSource: "s3.amazonaws.com" })));
  await file(`${DAY}/d.json.gz`, gzipSync(log(task)).subarray(0, 40));
  await file(`${DAY}/e.json`, exampleLogText());
  await file(`${DAY}/notes.txt`, "braket.amazonaws.com");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the guide over a local folder", () => {
  it("finds every call once, and tells what it cannot read", async () => {
    const problems: string[] = [];
    const lines: string[] = [];
    for await (const event of callsUnder(folder, (problem) => problems.push(problem))) lines.push(lineOf(event));
    expect(lines.slice(0, 2)).toEqual([
      "2026-03-03T09:31:22Z\tmira@example.com as QuantumResearcher\tCreateQuantumTask\tGarnet\tdone",
      "2026-04-20T09:00:41Z\tjonas@example.com as QuantumResearcher\tCreateQuantumTask\tCepheus-1-108Q\tspending-limit",
    ]);
    expect(lines).toHaveLength(2 + 71);
    expect(problems).toEqual([
      expect.stringContaining(`${join(DAY, "d.json.gz")}: `),
      expect.stringContaining(`${join(DAY, "e.json")}: Records[`),
      expect.stringContaining(`${join(DAY, "e.json")}: Records[77].requestParameters.shots: `),
    ]);
  });

  it("keeps control characters out of the terminal", () => {
    const record = { ...fixtureRecord("GetDevice/success"), requestParameters: { deviceArn: "a\u001b[2J\tb\nc" } };
    expect(lineOf(parseBraketEvent(record)).split("\t")[3]).toBe("a?[2J?b?c");
  });

  it("runs as a script, whose exit code tells that something could not be read", async () => {
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", SCRIPT, folder]);
    const failure = await run.then(
      () => undefined,
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(failure).toMatchObject({ code: 1 });
    expect(failure?.stdout.trimEnd().split("\n")).toHaveLength(2 + 71);
    expect(failure?.stderr.trimEnd().split("\n")).toHaveLength(3);
  }, 30_000);
});
