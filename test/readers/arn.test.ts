import { parse, validate } from "@aws-sdk/util-arn-parser";
import { describe, expect, it } from "vitest";
import { type BraketArnParts, formatBraketArn, parseBraketArn } from "../../src/entries/index.js";

const aws = { partition: "aws" };
const task = { ...aws, region: "us-east-1", accountId: "111122223333", kind: "quantum-task", id: "834b21ed" } as const;

describe("parseBraketArn", () => {
  const cases: [text: string, parts: BraketArnParts][] = [
    ["arn:aws:braket:us-east-1:111122223333:quantum-task/834b21ed", task],
    ["arn:aws:braket:us-east-1:111122223333:job/vqe-1697139811768", { ...task, kind: "hybrid-job", id: "vqe-1697139811768" }],
    ["arn:aws:braket:us-east-1:111122223333:spending-limit/0d8d2af2", { ...task, kind: "spending-limit", id: "0d8d2af2" }],
    ["arn:aws:braket:us-east-1:111122223333:reservation/84035155", { ...task, kind: "reservation", id: "84035155" }],
    // The four spellings of a device.
    [
      "arn:aws:braket:::device/quantum-simulator/amazon/sv1",
      { ...aws, kind: "device", deviceType: "quantum-simulator", provider: "amazon", name: "sv1" },
    ],
    [
      "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet",
      { ...aws, region: "eu-north-1", kind: "device", deviceType: "qpu", provider: "iqm", name: "Garnet" },
    ],
    [
      "arn:aws:braket::111122223333:device/qpu/ionq/ionQdevice",
      { ...aws, accountId: "111122223333", kind: "device", deviceType: "qpu", provider: "ionq", name: "ionQdevice" },
    ],
    [
      "arn:aws:braket:*:*:device/qpu/*",
      { ...aws, region: "*", accountId: "*", kind: "device", deviceType: "qpu", provider: "*" },
    ],
    ["arn:aws:braket:::device/qpu/a/b/c", { ...aws, kind: "device", deviceType: "qpu", provider: "a", name: "b/c" }],
    ["arn:aws:braket:::device/*", { ...aws, kind: "device", deviceType: "*" }],
    // Other partitions, and resources that are not known or not whole.
    [
      "arn:aws-us-gov:braket:us-gov-west-1:111122223333:job/x",
      { partition: "aws-us-gov", region: "us-gov-west-1", accountId: "111122223333", kind: "hybrid-job", id: "x" },
    ],
    [
      "arn:aws:braket:us-east-1:111122223333:notebook/a/b:c",
      { ...task, kind: "other", resourceType: "notebook", id: "a/b:c" } as never,
    ],
    ["arn:aws:braket:::device", { ...aws, kind: "other", resourceType: "device" }],
    ["arn:aws:braket:::device/", { ...aws, kind: "other", resourceType: "device", id: "" }],
    ["arn:aws:braket:::device/qpu//x", { ...aws, kind: "other", resourceType: "device", id: "qpu//x" }],
    ["arn:aws:braket:::quantum-task/", { ...aws, kind: "other", resourceType: "quantum-task", id: "" }],
    ["arn:aws:braket:::*", { ...aws, kind: "other", resourceType: "*" }],
  ];

  it.each(cases)("%s", (text, parts) => {
    expect(parseBraketArn(text)).toMatchObject({ ...parts, raw: text });
    expect(formatBraketArn(parts)).toBe(text);
  });

  it("has no member for what the ARN leaves empty", () => {
    expect(Object.keys(parseBraketArn("arn:aws:braket:::device/qpu/*") ?? {}).sort()).toEqual(
      ["kind", "deviceType", "provider", "partition", "raw", "hasWildcard"].sort(),
    );
  });

  it.each([
    "",
    "foobar",
    "arn",
    "arn:aws:braket",
    "arn:aws:s3:::bucket",
    "arn::braket:::device/qpu/a/b",
    "arn:aws:braket:us-east-1:111122223333:",
    "ARN:aws:braket:::job/x",
    " arn:aws:braket:::job/x",
    "local:none/none",
    "HIDDEN_DUE_TO_SECURITY_REASONS",
    undefined,
    null,
  ])("%j is none", (text) => {
    expect(parseBraketArn(text)).toBeUndefined();
  });

  it.each([
    ["as a whole", "arn%3Aaws%3Abraket%3Aus-east-1%3A111122223333%3Aquantum-task%2F834b21ed"],
    ["with small hex digits", "arn%3aaws%3abraket%3aus-east-1%3a111122223333%3aquantum-task%2f834b21ed"],
    ["in part", "arn:aws:braket:us-east-1:111122223333:quantum-task%2F834b21ed"],
  ])("decodes an ARN that is encoded %s, and keeps the text", (_, text) => {
    expect(parseBraketArn(text)).toEqual({ ...task, raw: text, hasWildcard: false });
  });

  it("decodes once", () => {
    expect(parseBraketArn("arn%253Aaws%253Abraket%253A%253A%253Ajob%252Fx")).toBeUndefined();
    expect(parseBraketArn("arn:aws:braket:::job/a%252Fb")).toMatchObject({ id: "a%2Fb" });
  });

  it("leaves a malformed percent sequence as it is, and decodes the others", () => {
    expect(parseBraketArn("arn:aws:braket:::job%2F%E0%A4%A")).toMatchObject({ kind: "hybrid-job", id: "%E0%A4%A" });
    expect(parseBraketArn("arn:aws:braket:::job/100%")).toMatchObject({ id: "100%" });
  });

  it.each([
    ["arn:aws:braket:*:*:device/qpu/*", true],
    ["arn:aws:braket:us-east-?::device/qpu/ionq/Forte-1", true],
    ["arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1", false],
  ])("tells whether %s has a wildcard", (text, hasWildcard) => {
    expect(parseBraketArn(text)?.hasWildcard).toBe(hasWildcard);
  });

  it.each(cases)("agrees with AWS's own parser on %s", (text) => {
    const ours = parseBraketArn(text);
    const theirs = parse(text);
    expect([ours?.partition, ours?.region ?? "", ours?.accountId ?? ""]).toEqual([
      theirs.partition,
      theirs.region,
      theirs.accountId,
    ]);
    expect(theirs.service).toBe("braket");
    expect(text.endsWith(`:${theirs.resource}`)).toBe(true);
  });

  it.each(["foobar", "arn", "arn:aws:braket", "local:none/none", ""])("agrees with AWS's own parser that %j is none", (text) => {
    expect(validate(text)).toBe(false);
    expect(parseBraketArn(text)).toBeUndefined();
  });

  it("stays fast on hostile text", () => {
    const start = performance.now();
    for (const text of [
      "%".repeat(200_000),
      "%E0".repeat(100_000),
      ":".repeat(200_000),
      `arn:aws:braket:::device${"/".repeat(200_000)}`,
    ])
      parseBraketArn(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
