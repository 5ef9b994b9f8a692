import { describe, expect, expectTypeOf, it } from "vitest";
import {
  accountsOf,
  BRAKET_EVENT_NAMES,
  type BraketEvent,
  type BraketEventName,
  braketOperations,
  credentialOf,
  deviceOf,
  errorOf,
  type FailedCreateJobEvent,
  type FailedEvent,
  type FailedUnrecognizedEvent,
  historiesOf,
  isUnrecognized,
  parseBraketEvent,
  principalOf,
  type SucceededCreateQuantumTaskEvent,
  type SucceededEvent,
  type SucceededUnrecognizedEvent,
} from "../../src/entries/index.js";
import { EXAMPLE_CALLERS, exampleEvent } from "../../src/entries/testing.js";
import { BraketEventSchema } from "../../src/entries/zod.js";

const OUTCOMES = ["succeeded", "failed"] as const;
const NAMES = [...BRAKET_EVENT_NAMES, "CreateQuantumProgram", "ListQuantumPrograms"];
const CASES = NAMES.flatMap((name) => OUTCOMES.map((outcome) => ({ name, outcome })));

describe.each(CASES)("exampleEvent($name), $outcome", ({ name, outcome }) => {
  const event = exampleEvent(name, { outcome });

  it("is a valid event of that name and outcome", () => {
    expect(parseBraketEvent(event)).toBe(event);
    expect(event.eventName).toBe(name);
    expect(event.errorCode !== undefined).toBe(outcome === "failed");
    expect(isUnrecognized(event)).toBe(name.endsWith("Program") || name.endsWith("Programs"));
  });

  it("goes through zod", () => {
    expect(BraketEventSchema.parse(event)).toBe(event);
  });

  it("is JSON", () => {
    expect(JSON.parse(JSON.stringify(event))).toEqual(event);
  });

  it("is equal on every call, and shares nothing with the last", () => {
    const again = exampleEvent(name, { outcome });
    expect(again).toEqual(event);
    expect(JSON.stringify(again)).toBe(JSON.stringify(event));
    expect(sharedObjects(event, again)).toEqual([]);
  });

  it("has the fields that a record of the newest version has", () => {
    expect(event).toMatchObject({
      eventVersion: "1.11",
      eventTime: "2026-09-07T08:15:00Z",
      awsRegion: "eu-north-1",
      eventType: "AwsApiCall",
      eventCategory: "Management",
      managementEvent: true,
    });
  });

  it("has every kind of caller", () => {
    for (const caller of EXAMPLE_CALLERS) {
      const called = exampleEvent(name, { outcome, caller });
      expect(parseBraketEvent(called)).toBe(called);
      const { requestParameters, requestID, eventID } = event;
      expect(called).toMatchObject({ requestParameters, requestID, eventID });
    }
  });

  it("is another event for another seed, and the same for the same", () => {
    const some = [1, 2, -3, 0.5, Number.NaN].map((seed) => exampleEvent(name, { outcome, seed }));
    for (const one of some) {
      expect(parseBraketEvent(one)).toBe(one);
      expect([one.eventName, one.errorCode !== undefined]).toEqual([name, outcome === "failed"]);
    }
    expect(new Set([event, ...some].map(({ eventID }) => eventID)).size).toBe(some.length + 1);
    expect(exampleEvent(name, { outcome, seed: 2 })).toEqual(some[1]);
  });
});

/** The objects that are in both values. */
function sharedObjects(one: unknown, other: unknown): unknown[] {
  const objectsIn = (value: unknown): object[] =>
    typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
  const known = new Set(objectsIn(one));
  return objectsIn(other).filter((value) => known.has(value));
}

describe("the example events", () => {
  const events: BraketEvent[] = CASES.map(({ name, outcome }) => exampleEvent(name, { outcome }));

  it("have an id each", () => {
    expect(new Set(events.map(({ eventID }) => eventID)).size).toBe(events.length);
    expect(new Set(events.map(({ requestID }) => requestID)).size).toBe(events.length);
  });

  it("are read-only as the facts say", () => {
    for (const name of BRAKET_EVENT_NAMES) expect(exampleEvent(name).readOnly).toBe(braketOperations[name].readOnly);
    expect(exampleEvent("CreateQuantumProgram").readOnly).toBe(false);
    expect(exampleEvent("ListQuantumPrograms").readOnly).toBe(true);
  });

  it("are about one quantum task, one hybrid job, one spending limit", () => {
    const arn = exampleEvent("CreateQuantumTask").responseElements.quantumTaskArn;
    expect(exampleEvent("GetQuantumTask").requestParameters.quantumTaskArn).toBe(arn);
    expect(exampleEvent("CancelQuantumTask").requestParameters.quantumTaskArn).toBe(arn);
    expect(exampleEvent("GetJob").requestParameters.jobArn).toBe(exampleEvent("CreateJob").responseElements.jobArn);
    const life = [exampleEvent("CreateQuantumTask"), exampleEvent("GetQuantumTask"), exampleEvent("CancelQuantumTask")];
    expect(historiesOf(life).length).toBe(1);
  });

  it("come from one caller", () => {
    const callers = events.map(({ userIdentity, sourceIPAddress }) => JSON.stringify([userIdentity, sourceIPAddress]));
    expect(new Set(callers).size).toBe(1);
  });

  it("name their device where the call names one", () => {
    expect(deviceOf(exampleEvent("CreateQuantumTask"))?.name).toBe("Garnet");
    expect(deviceOf(exampleEvent("CreateSpendingLimit"))?.name).toBe("Garnet");
  });

  it("fail with an error that the call can get", () => {
    for (const name of BRAKET_EVENT_NAMES) {
      const { errorCode } = exampleEvent(name, { outcome: "failed" });
      // IAM may refuse any call; the API's model says so of some only.
      expect(["AccessDeniedException", ...braketOperations[name].errors]).toContain(errorCode);
    }
  });

  it("name the caller in what IAM refused", () => {
    const denied = exampleEvent("GetDevice", { outcome: "failed", caller: "root" });
    expect(errorOf(denied)?.category).toBe("access-denied");
    expect(denied.errorMessage).toContain("arn:aws:iam::111122223333:root");
  });

  it("have nothing that could be taken for real", () => {
    const accounts = new Set(events.flatMap((event) => JSON.stringify(event).match(/(?<![\w.])\d{12}(?![\w.])/g) ?? []));
    expect([...accounts]).toEqual(["111122223333"]);
  });
});

describe("the caller", () => {
  it("is a person where none is asked for", () => {
    expect(principalOf(exampleEvent("GetDevice"))).toEqual(principalOf(exampleEvent("GetDevice", { caller: "person" })));
  });

  it.each([
    ["root", "root"],
    ["user", "iam-user"],
    ["hybrid-job", "assumed-role"],
    ["service", "aws-service"],
  ] as const)("%s", (caller, kind) => {
    expect(principalOf(exampleEvent("CreateQuantumTask", { caller })).kind).toBe(kind);
  });

  it("holds the credentials that its name says", () => {
    expect(credentialOf(exampleEvent("CreateQuantumTask", { caller: "instance" })).ec2RoleDelivery).toBe("2.0");
    expect(exampleEvent("GetDevice", { caller: "console" }).sessionCredentialFromConsole).toBe("true");
  });

  it("may be an identity of the test's own", () => {
    const caller = { type: "IAMUser", userName: "ada", accountId: "444455556666" };
    const event = exampleEvent("CreateJob", { caller });
    expect(event.userIdentity).toEqual(caller);
    expect(event.userIdentity).not.toBe(caller);
    expect(accountsOf(event).actor).toBe("444455556666");
  });

  it.each(["nobody", "constructor", "__proto__"])("is no other text: %s", (caller) => {
    expect(() => exampleEvent("CreateJob", { caller: caller as "root" })).toThrow("caller: expected a userIdentity or one");
  });
});

describe("overrides", () => {
  it("replace members at any depth, and leave the others", () => {
    const plain = exampleEvent("CreateQuantumTask");
    const event = exampleEvent("CreateQuantumTask", {
      overrides: {
        eventTime: "2026-10-01T00:00:00Z",
        requestParameters: { shots: 10 },
        userIdentity: { arn: "arn:aws:iam::1:x" },
      },
    });
    expect(event).toEqual({
      ...plain,
      eventTime: "2026-10-01T00:00:00Z",
      requestParameters: { ...plain.requestParameters, shots: 10 },
      userIdentity: { ...plain.userIdentity, arn: "arn:aws:iam::1:x" },
    });
    expect(Object.keys(event)).toEqual(Object.keys(plain));
  });

  it("remove optional members by undefined", () => {
    const event = exampleEvent("CreateJob", { overrides: { userAgent: undefined, requestParameters: { tags: undefined } } });
    expect(event).not.toHaveProperty("userAgent");
    expect(event).not.toHaveProperty("requestParameters.tags");
  });

  it("replace arrays as a whole, and objects by null", () => {
    const tagKeys = ["a"];
    const event = exampleEvent("UntagResource", { overrides: { requestParameters: { tagKeys }, tlsDetails: null } });
    expect(event.requestParameters.tagKeys).toEqual(["a"]);
    expect(event.tlsDetails).toBeNull();
    tagKeys.push("b");
    expect(event.requestParameters.tagKeys).toEqual(["a"]);
  });

  it("put objects where the example has none", () => {
    const event = exampleEvent("GetDevice", { overrides: { eventContext: { tagContext: { a: "b" } } } });
    expect(event.eventContext).toEqual({ tagContext: { a: "b" } });
  });

  it("set the error of a failed call", () => {
    const event = exampleEvent("CreateJob", { outcome: "failed", overrides: { errorCode: "404", errorMessage: undefined } });
    expect(event.errorCode).toBe("404");
    expect(event).not.toHaveProperty("errorMessage");
  });

  it("make own members, whatever their names", () => {
    const overrides = JSON.parse('{"requestParameters":{"hyperParameters":{"__proto__":"x"}}}') as object;
    const event = exampleEvent("CreateJob", { overrides });
    expect(Object.keys(event.requestParameters.hyperParameters ?? {})).toContain("__proto__");
    expect(Object.getPrototypeOf(event.requestParameters.hyperParameters)).toBe(Object.prototype);
  });

  it.each<[string, object, string]>([
    ["a value of the wrong kind", { requestParameters: { shots: "10" } }, "requestParameters.shots: expected a number, found"],
    ["a required member removed", { requestParameters: { deviceArn: undefined } }, "requestParameters.deviceArn: expected"],
    ["another kind of record", { eventType: "AwsServiceEvent" }, "To make an invalid record, spread the event"],
    ["another service", { eventSource: "s3.amazonaws.com" }, "To make an invalid record, spread the event"],
    ["nothing at all", null as unknown as object, "To make an invalid record, spread the event"],
    ["another outcome", { errorCode: "404" }, 'overrides.errorCode: expected an error code only if `outcome` is "failed"'],
    ["another name", { eventName: "CreateQuantumProgram" }, "overrides.eventName: expected the name of the example"],
  ])("are refused where the event would not be what its type says: %s", (_, overrides, message) => {
    const make = () => exampleEvent("CreateQuantumTask", { overrides });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });
});

describe("options that are not what their types say", () => {
  it.each<[string, unknown, unknown, string]>([
    ["the index that map passes", "GetDevice", 1, "options: expected an object, found 1"],
    ["no options at all", "GetDevice", null, "options: expected an object, found null"],
    ["no name", undefined, {}, "name: expected a text that is not empty, found nothing"],
    ["an empty name", "", {}, "name: expected a text that is not empty"],
    ["another outcome", "GetDevice", { outcome: "success" }, 'outcome: expected "succeeded" or "failed"'],
    ["a seed of text", "GetDevice", { seed: "1" }, "seed: expected a number, found a string"],
  ])("throw a TypeError: %s", (_, name, options, message) => {
    const make = () => exampleEvent(name as "GetDevice", options as object);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });
});

describe("the type of an example event", () => {
  it("is that of its name and outcome", () => {
    expectTypeOf(exampleEvent("CreateQuantumTask")).toEqualTypeOf<SucceededCreateQuantumTaskEvent>();
    expectTypeOf(exampleEvent("CreateQuantumTask", { caller: "root" })).toEqualTypeOf<SucceededCreateQuantumTaskEvent>();
    expectTypeOf(exampleEvent("CreateJob", { outcome: "failed" })).toEqualTypeOf<FailedCreateJobEvent>();
    expectTypeOf(exampleEvent("CreateJob", { outcome: undefined })).toExtend<BraketEvent>();
  });

  it("is a union where the name or the outcome is one", () => {
    const name = "CreateJob" as BraketEventName;
    const outcome = "failed" as "succeeded" | "failed";
    expectTypeOf(exampleEvent(name)).toEqualTypeOf<SucceededEvent>();
    expectTypeOf(exampleEvent(name, { outcome: "failed" })).toEqualTypeOf<FailedEvent>();
    expectTypeOf(exampleEvent(name, { outcome })).toEqualTypeOf<SucceededEvent | FailedEvent>();
  });

  it("is unrecognized for other names, and either for any text", () => {
    expectTypeOf(exampleEvent("CreateQuantumProgram")).toEqualTypeOf<SucceededUnrecognizedEvent>();
    expectTypeOf(exampleEvent("NewCall", { outcome: "failed" })).toEqualTypeOf<FailedUnrecognizedEvent>();
    expectTypeOf(exampleEvent("New" as string)).toEqualTypeOf<SucceededEvent | SucceededUnrecognizedEvent>();
    expectTypeOf(exampleEvent("New" as string)).toExtend<BraketEvent>();
    expectTypeOf(exampleEvent("GetJob" as `${"Get" | "Put"}Job`)).toEqualTypeOf<
      SucceededEvent<"GetJob"> | SucceededUnrecognizedEvent
    >();
  });

  it("holds its overrides to its members", () => {
    // @ts-expect-error A succeeded call has no error code.
    expect(() => exampleEvent("GetDevice", { overrides: { errorCode: "404" } })).toThrow(TypeError);
    // @ts-expect-error It is a number.
    expect(() => exampleEvent("CreateQuantumTask", { overrides: { requestParameters: { shots: "1" } } })).toThrow(TypeError);
    // @ts-expect-error It is misspelt, and no type knows it.
    expect(exampleEvent("CreateQuantumTask", { overrides: { requestParameters: { shot: 1 } } })).toBeDefined();
    const open = exampleEvent("CreateJob", { overrides: { requestParameters: { instanceConfig: { instanceType: "ml.new" } } } });
    expect(open.requestParameters.instanceConfig?.instanceType).toBe("ml.new");
  });
});
