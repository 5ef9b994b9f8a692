import { describe, expect, it } from "vitest";
import { parseBraketArn, parseBraketEvent } from "../../../src/entries/index.js";
import { type RedactionCategory, redact } from "../../../src/entries/redact.js";
import { HIDDEN } from "../../support/hidden.js";
import { minimalRecord } from "../../support/records.js";

describe("redact", () => {
  const arns: readonly (readonly [string, RedactionCategory[], string])[] = [
    ["arn:aws:braket:::device/quantum-simulator/amazon/sv1", [], "arn:aws:braket:::device/quantum-simulator/amazon/sv1"],
    ["arn:aws:braket::111122223333:device/qpu/ionq/ionQdevice", [], "arn:aws:braket::000000000001:device/qpu/ionq/ionQdevice"],
    ["arn%3Aaws%3Abraket%3A%3A%3Adevice%2Fqpu%2Fiqm%2FGarnet", [], "arn%3Aaws%3Abraket%3A%3A%3Adevice%2Fqpu%2Fiqm%2FGarnet"],
    ["local:braket/default", [], "local:braket/default"],
    ["foobar", [], HIDDEN],
    ["foobar", ["names"], "foobar"],
    ["arn:aws:braket:us-east-1:111122223333:job/my-secret-job", [], `arn:aws:braket:us-east-1:000000000001:job/${HIDDEN}`],
    [
      "arn%3aaws%3abraket%3aus-east-1%3a111122223333%3ajob%2Fsecret",
      [],
      `arn%3aaws%3abraket%3aus-east-1%3a000000000001%3ajob%2F${HIDDEN}`,
    ],
    ["arn:aws:braket:us-east-1:111122223333:job/my-job", ["names"], "arn:aws:braket:us-east-1:000000000001:job/my-job"],
    ["arn:aws:iam::111122223333:user/a/joe", ["names"], `arn:aws:iam::000000000001:user/${HIDDEN}`],
    ["arn:aws:iam::111122223333:user/a/joe", ["people"], "arn:aws:iam::000000000001:user/a/joe"],
    ["arn:aws:iam::111122223333:role/a/R", ["people"], `arn:aws:iam::000000000001:role/${HIDDEN}`],
    ["arn:aws:iam::111122223333:role/a/R", ["names", "accounts"], "arn:aws:iam::111122223333:role/a/R"],
    ["arn:aws:iam::111122223333:root", [], "arn:aws:iam::000000000001:root"],
    ["arn:aws:sts::111122223333:assumed-role/R/joe", ["names"], `arn:aws:sts::000000000001:assumed-role/R/${HIDDEN}`],
    ["arn:aws:sts::111122223333:assumed-role/R/joe", ["people"], `arn:aws:sts::000000000001:assumed-role/${HIDDEN}/joe`],
    ["arn:aws:iam::aws:policy/AmazonBraketFullAccess", ["people"], "arn:aws:iam::aws:policy/AmazonBraketFullAccess"],
    ["arn:aws:s3:::secret-bucket/key", [], `arn:aws:s3:::${HIDDEN}`],
    ["arn:aws-us-gov:braket:::device/qpu/a/b/c/d", [], `arn:aws-us-gov:braket:::device/${HIDDEN}`],
  ];

  it.each(arns)("of the ARN %s, keeping %j", (deviceArn, keep, wanted) => {
    const event = parseBraketEvent(minimalRecord("GetDevice", { requestParameters: { deviceArn } }));
    const shared = redact(event, { keep });
    expect(shared.eventName === "GetDevice" && shared.requestParameters?.deviceArn).toBe(wanted);
    expect(parseBraketArn(wanted)?.kind).toBe(parseBraketArn(deviceArn)?.kind);
  });
});
