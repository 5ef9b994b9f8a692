import { describe, expect, it } from "vitest";
import { BRAKET_AWS_ACCOUNTS_AS_OF, braketAwsAccounts, parseBraketEvent, resourcesOf } from "../../src/entries/index.js";
import { fixtureRecord } from "../support/fixtures.js";

describe("braketAwsAccounts", () => {
  it("has the account that holds the images of hybrid jobs", () => {
    expect(braketAwsAccounts.map(({ accountId }) => accountId)).toContain("292282985366");
  });

  it.each(braketAwsAccounts)(
    "$accountId is an account id, once, with regions, on evidence",
    ({ accountId, regions, evidence }) => {
      expect(accountId).toMatch(/^\d{12}$/);
      expect(braketAwsAccounts.filter((other) => other.accountId === accountId)).toHaveLength(1);
      for (const region of regions) expect(region).toMatch(/^[a-z]{2}-[a-z]+-\d$/);
      expect(regions.length).toBeGreaterThan(0);
      expect(evidence).not.toBe("uncertain");
    },
  );

  it("is dated", () => {
    expect(new Date(BRAKET_AWS_ACCOUNTS_AS_OF).toISOString().slice(0, 10)).toBe(BRAKET_AWS_ACCOUNTS_AS_OF);
  });

  it("is the owner that resourcesOf gives for an image of AWS's own", () => {
    const record = fixtureRecord("CreateJob/minimal");
    const uri = "292282985366.dkr.ecr.eu-north-1.amazonaws.com/amazon-braket-base-jobs:latest";
    const event = parseBraketEvent({
      ...record,
      requestParameters: { ...(record.requestParameters as object), algorithmSpecification: { containerImage: { uri } } },
    });
    const image = resourcesOf(event).find(({ kind }) => kind === "ecr-image");
    expect(braketAwsAccounts.map(({ accountId }) => accountId)).toContain(image?.accountId);
  });
});
