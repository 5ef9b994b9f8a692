import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CorpusReport, runCorpus } from "../../scripts/corpus/run.js";
import { BRAKET_EVENT_NAMES } from "../../src/entries/index.js";
import { exampleEvent, exampleRecord } from "../../src/entries/testing.js";

const SECRET = "quetzal";
let folder = "";
let report: CorpusReport;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-"));
  mkdirSync(join(folder, "2026/11"), { recursive: true });
  const created = exampleEvent("CreateQuantumTask");
  const bad = { ...created, requestParameters: { ...created.requestParameters, shots: SECRET } };
  const news = { ...created, moons: SECRET, resources: [{ ARN: "arn:aws:sns:us-east-1:123456789012:t", phase: SECRET }] };
  const { eventID: _, ...nameless } = exampleRecord("s3.amazonaws.com", "GetObject");
  writeFileSync(join(folder, "2026/11/log.json"), JSON.stringify({ Records: [created, bad, news] }));
  writeFileSync(
    join(folder, "more.json.gz"),
    gzipSync(`${JSON.stringify(exampleRecord("ec2.amazonaws.com", "StartInstances"))}\n${JSON.stringify(nameless)}`),
  );
  writeFileSync(join(folder, "notes.txt"), "no records here");
  report = runCorpus(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run corpus", () => {
  it("counts files and records, in folders and in gzip", () => {
    expect([report.files, report.records]).toEqual([3, 5]);
    expect(report.asIs).toEqual({ parsed: 2, rejected: 1, others: 0, skipped: 2 });
    expect(report.unreadable.lines().join()).toContain("notes.txt");
  });

  it("tries each record as a call that is not known, and as each known call", () => {
    expect(report.unknownName).toEqual({ parsed: 4, rejected: 1 });
    expect(report.knownNames.parsed + report.knownNames.rejected).toBe(5 * BRAKET_EVENT_NAMES.length);
    expect(report.rejectedUnknownName.lines().join()).toContain(
      "eventID: expected a string, found nothing  (first: more.json.gz [1])",
    );
  });

  it("names reasons, fields and answers with the first place of each", () => {
    expect(report.rejectedAsIs.lines()[0]).toMatch(
      /^ +1 {2}requestParameters\.shots: expected a number, found a string {2}\(first: 2026.11.log\.json\)$/,
    );
    expect(report.unmodelled.lines().map((line) => line.trim().split(/ +/)[1])).toEqual(["moons", "resources[].phase"]);
    expect(report.unknowns.lines().join()).toContain("1  resourcesOf: a resource of another kind");
  });

  it("prints no value of a record", () => {
    const texts = Object.values(report).flatMap((part) => (typeof part === "object" && "lines" in part ? part.lines() : []));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.join("\n")).not.toContain(SECRET);
  });
});
