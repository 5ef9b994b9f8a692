import { describe, expect, it } from "vitest";
import { validateOtherRecord, validateRecord } from "../../src/generated/validate.js";
import { NotACall } from "../../src/validation/callType.js";
import { formatPath, type Issues } from "../../src/validation/issue.js";
import { fixtures } from "../support/fixtures.js";
import { minimalRecord, type TestRecord } from "../support/records.js";

/** The form of a network activity event in AWS's user guide, for Braket. */
const networkActivity: TestRecord = {
  ...minimalRecord("CreateQuantumTask"),
  eventVersion: "1.09",
  userIdentity: { type: "AWSAccount", principalId: "AKIAIOSFODNN7EXAMPLE", accountId: "777788889999" },
  sourceIPAddress: "192.0.2.0",
  errorCode: "VpceAccessDenied",
  errorMessage: "The request was denied due to a VPC endpoint policy",
  eventType: "AwsVpceEvent",
  vpcEndpointId: "vpce-0123456789abcdef0",
  vpcEndpointAccountId: "123456789012",
  eventCategory: "NetworkActivity",
};

const serviceEvent: TestRecord = {
  ...minimalRecord("SomethingHappened"),
  userIdentity: { accountId: "123456789012", invokedBy: "braket.amazonaws.com" },
  eventType: "AwsServiceEvent",
  serviceEventDetails: { device: { shots: 7 } },
  requestParameters: null,
  responseElements: null,
};

const pathsOf = (issues: Issues) => issues?.map(({ path }) => formatPath(path));

describe("validateOtherRecord", () => {
  it.each([
    ["a network activity event", networkActivity],
    ["a service event", serviceEvent],
    ["a service event with the name of a call", { ...serviceEvent, eventName: "CreateJob" }],
    ["any request and response", { ...networkActivity, requestParameters: { shots: "many" }, responseElements: { message: 7 } }],
    ["a success, though the call of its name has a response", { ...networkActivity, errorCode: undefined }],
  ])("finds no issue in %s", (_what, record) => {
    expect(validateOtherRecord(record)).toBeUndefined();
  });

  it.each([
    ["eventTime", undefined],
    ["eventName", undefined],
    ["eventName", 7],
    ["userIdentity", null],
    ["errorCode", null],
    ["errorCode", ""],
    ["vpcEndpointId", 7],
    ["serviceEventDetails", "text"],
    ["requestParameters", "text"],
    ["responseElements", []],
  ])("finds that %s is %j", (member, value) => {
    for (const record of [networkActivity, serviceEvent])
      expect(pathsOf(validateOtherRecord({ ...record, [member]: value }))).toEqual([member]);
  });

  it("finds issues inside the fields", () => {
    const userIdentity = { sessionContext: { sessionIssuer: { arn: 7 } } };
    const record = { ...serviceEvent, userIdentity, tlsDetails: { tlsVersion: 7 } };
    expect(pathsOf(validateOtherRecord(record))?.sort()).toEqual([
      "tlsDetails.tlsVersion",
      "userIdentity.sessionContext.sessionIssuer.arn",
    ]);
  });

  it("accepts the fields of every fixture", () => {
    for (const { record, name } of fixtures()) {
      expect(validateOtherRecord({ ...record, eventType: "AwsServiceEvent" }), name).toBeUndefined();
      expect(validateRecord({ ...record, eventType: "AwsServiceEvent" }), name).toBeInstanceOf(NotACall);
    }
  });
});
