import { describe, expect, it } from "vitest";
import { braketOperations, isReadOnly, parseBraketEvent, readOnlyOf } from "../../src/entries/index.js";
import { eventWith } from "../support/eventWith.js";
import { fixtures } from "../support/fixtures.js";

describe("readOnlyOf", () => {
  it.each(fixtures().map(({ name, record }) => [name, record] as const))("%s", (_, record) => {
    const event = parseBraketEvent(record);
    const answer = readOnlyOf(event);
    expect(answer.conflict).toBe(false);
    expect(answer.basis === "record").toBe(typeof record.readOnly === "boolean");
    const operation = Object.entries(braketOperations).find(([eventName]) => eventName === record.eventName)?.[1];
    if (operation !== undefined) expect(answer.value).toBe(operation.readOnly);
    expect(isReadOnly(event)).toBe(answer.value);
  });

  it.each([
    ["GetDevice", undefined, { value: true, basis: "catalog", conflict: false }],
    ["GetDevice", null, { value: true, basis: "catalog", conflict: false }],
    ["GetDevice", false, { value: false, basis: "record", conflict: true }],
    ["SearchDevices", true, { value: true, basis: "record", conflict: false }],
    ["SearchJobs", undefined, { value: true, basis: "catalog", conflict: false }],
    ["SearchJobs", false, { value: false, basis: "record", conflict: true }],
    // It does not begin with a reading verb.
    ["UntagResource", undefined, { value: false, basis: "catalog", conflict: false }],
    ["UntagResource", true, { value: true, basis: "record", conflict: true }],
    ["ListThings", undefined, { value: true, basis: "verb", conflict: false }],
    ["DescribeThing", undefined, { value: true, basis: "verb", conflict: false }],
    ["getServiceLinkedRoleStatus", undefined, { value: true, basis: "verb", conflict: false }],
    ["GetUserAgreementStatus", false, { value: false, basis: "record", conflict: true }],
    ["AcceptUserAgreement", undefined, { value: false, basis: "unknown", conflict: false }],
    ["AcceptUserAgreement", true, { value: true, basis: "record", conflict: false }],
    ["Getaway", undefined, { value: false, basis: "unknown", conflict: false }],
    ["Listen", undefined, { value: false, basis: "unknown", conflict: false }],
    ["Get", undefined, { value: true, basis: "verb", conflict: false }],
    ["constructor", undefined, { value: false, basis: "unknown", conflict: false }],
    ["__proto__", undefined, { value: false, basis: "unknown", conflict: false }],
    ["", undefined, { value: false, basis: "unknown", conflict: false }],
  ] as const)("%j with readOnly %j", (eventName, readOnly, wanted) => {
    const requestParameters = {
      deviceArn: "arn:aws:braket:::device/quantum-simulator/amazon/sv1",
      filters: [],
      resourceArn: "arn:aws:braket:us-west-2:111122223333:quantum-task/1",
      tagKeys: ["a"],
    };
    const event = eventWith({ eventName, readOnly, requestParameters });
    expect(readOnlyOf(event)).toEqual(wanted);
    expect(isReadOnly(event)).toBe(wanted.value);
  });
});
