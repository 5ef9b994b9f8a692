import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BraketEvent } from "braket-cloudtrail";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventsOfBody, eventsOfFile } from "../../docs/guides/streams/sources.js";
import { fixtureRecord } from "../support/fixtures.js";

const task = fixtureRecord("CreateQuantumTask/success");
const foreign = { eventSource: "s3.amazonaws.com", eventName: "PutObject" };
const lines = [foreign, task, { ...task, eventTime: 7 }, task].map((record) => JSON.stringify(record)).join("\n");

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "braket-cloudtrail-"));
  await writeFile(join(folder, "log.ndjson"), lines);
  await writeFile(join(folder, "log.ndjson.gz"), gzipSync(lines));
  await writeFile(join(folder, "cut.ndjson.gz"), gzipSync(lines).subarray(0, -20));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(make: (report: (problem: string) => void) => AsyncIterable<BraketEvent>) {
  const problems: string[] = [];
  const names: string[] = [];
  for await (const event of make((problem) => problems.push(problem))) names.push(event.eventName);
  return { names, problems };
}

const expected = {
  names: ["CreateQuantumTask", "CreateQuantumTask"],
  problems: ["line[3].eventTime: expected a string, found a number"],
};

describe("the guide to streams", () => {
  it.each(["log.ndjson", "log.ndjson.gz"])("reads %s", async (name) => {
    expect(await read((report) => eventsOfFile(join(folder, name), report))).toEqual(expected);
  });

  it("throws on gzip that is cut", async () => {
    await expect(read((report) => eventsOfFile(join(folder, "cut.ndjson.gz"), report))).rejects.toThrow();
  });

  it("reads the body of a response, or none", async () => {
    expect(await read((report) => eventsOfBody(new Response(lines), report))).toEqual(expected);
    expect(await read((report) => eventsOfBody(new Response(null), report))).toEqual({ names: [], problems: [] });
  });
});
