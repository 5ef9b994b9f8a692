import { describe, expect, it } from "vitest";
import { accountsOf, isCrossAccount, parseBraketEvent } from "../../src/entries/index.js";
import { eventWith } from "../support/eventWith.js";
import { fixtureRecord } from "../support/fixtures.js";

describe("accountsOf", () => {
  it.each([
    ["CreateQuantumTask/success", { actor: "123456789012", recipient: "123456789012", resources: ["123456789012"] }],
    ["GetDevice/success", { actor: "123456789012", recipient: "123456789012", resources: [] }],
    ["GetQuantumTask/aws-sample", { actor: "foobar", recipient: "foobar", resources: [] }],
  ])("%s", (name, wanted) => {
    expect(accountsOf(parseBraketEvent(fixtureRecord(name)))).toMatchObject(wanted);
  });

  it("includes the AWS account of a job's container image", () => {
    const record = fixtureRecord("CreateJob/success");
    const requestParameters = {
      ...(record.requestParameters as object),
      algorithmSpecification: {
        containerImage: { uri: "292282985366.dkr.ecr.us-east-1.amazonaws.com/amazon-braket-base-jobs:latest" },
      },
    };
    const event = parseBraketEvent({ ...record, requestParameters });
    expect(accountsOf(event).resources).toContain("292282985366");
    expect(isCrossAccount(event)).toBe(false);
  });

  it.each([
    ["444455556666", "444455556666"],
    ["AWS Internal", undefined],
    ["cloudformation.amazonaws.com", undefined],
    ["", undefined],
    [null, undefined],
  ])("takes %j as the owner of a VPC endpoint for %j", (vpcEndpointAccountId, wanted) => {
    const accounts = accountsOf(eventWith({ vpcEndpointAccountId }));
    expect(accounts.vpcEndpoint).toBe(wanted);
    expect("vpcEndpoint" in accounts).toBe(wanted !== undefined);
  });

  it.each([
    [{ accountId: "111122223333" }, "111122223333"],
    [{ arn: "arn:aws-us-gov:iam::444455556666:user/mira" }, "444455556666"],
    [{ accountId: "", sessionContext: { sessionIssuer: { accountId: "777788889999" } } }, "777788889999"],
    [{ type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" }, undefined],
    [{ type: "AWSService", invokedBy: "braket.amazonaws.com" }, undefined],
    [{}, undefined],
  ])("the actor of %j is of %j", (userIdentity, wanted) => {
    expect(accountsOf(eventWith({ userIdentity })).actor).toBe(wanted);
  });

  it("reads the record's own resources, for an unrecognized event only those", () => {
    const resources = [
      { ARN: "arn:aws:braket:us-west-2:444455556666:quantum-task/1", accountId: "444455556666" },
      { ARN: "arn:aws:s3:::amazon-braket-example", accountId: "777788889999" },
      { ARNPrefix: "arn:aws:braket:us-west-2:444455556666:job/" },
    ];
    const event = eventWith({ eventName: "TomorrowsEvent", resources });
    expect(accountsOf(event).resources).toEqual(["444455556666", "777788889999"]);
  });
});

describe("isCrossAccount", () => {
  const task = (account: string) => ({ quantumTaskArn: `arn:aws:braket:us-west-2:${account}:quantum-task/1` });
  const ada = { type: "AWSAccount", principalId: "AIDACKCEVSQ6C2EXAMPLE", accountId: "444455556666" };

  it.each([
    [
      "one account throughout",
      { userIdentity: ada, recipientAccountId: "444455556666", requestParameters: task("444455556666") },
      false,
    ],
    [
      "another recipient",
      { userIdentity: ada, recipientAccountId: "111122223333", requestParameters: task("444455556666") },
      true,
    ],
    ["another owner", { userIdentity: ada, recipientAccountId: "444455556666", requestParameters: task("111122223333") }, true],
    [
      "another owner, no caller",
      { userIdentity: {}, recipientAccountId: "444455556666", requestParameters: task("111122223333") },
      true,
    ],
    ["nothing told", { userIdentity: {}, recipientAccountId: undefined, requestParameters: { quantumTaskArn: "foobar" } }, false],
    [
      "only the caller told",
      { userIdentity: ada, recipientAccountId: null, requestParameters: { quantumTaskArn: "foobar" } },
      false,
    ],
    [
      "another owner of the VPC endpoint",
      {
        userIdentity: ada,
        recipientAccountId: "444455556666",
        requestParameters: task("444455556666"),
        vpcEndpointAccountId: "777788889999",
      },
      false,
    ],
  ])("%s", (_, changes, wanted) => {
    expect(isCrossAccount(eventWith(changes, "GetQuantumTask/success"))).toBe(wanted);
  });
});
