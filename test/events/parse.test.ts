import { describe, expect, it } from "vitest";
import {
  BRAKET_EVENT_NAMES,
  braketOperations,
  isBraketEvent,
  parseBraketEvent,
  safeParseBraketEvent,
} from "../../src/entries/index.js";
import { formatPath } from "../../src/validation/issue.js";
import { fixtures } from "../support/fixtures.js";
import { HIDDEN } from "../support/hidden.js";
import { minimalRecord, pathsIn, successOf, type TestRecord, withMember } from "../support/records.js";

const REQUIRED_FIELDS = ["eventVersion", "eventTime", "eventSource", "eventName", "awsRegion", "eventID", "userIdentity"];

/** The paths of the issues, as text; an empty list for an event. */
function issuePaths(input: unknown): string[] {
  const result = safeParseBraketEvent(input);
  return result.success ? [] : result.error.issues.map((issue) => formatPath(issue.path));
}

describe("a parsed event is the record that came in", () => {
  it.each(fixtures().map((fixture) => [fixture.name, fixture.record] as const))("%s", (_name, record) => {
    const before = structuredClone(record);
    const event = parseBraketEvent(record);
    expect(event).toBe(record);
    expect(event).toStrictEqual(before);
    expect(parseBraketEvent(JSON.stringify(record))).toStrictEqual(before);
    expect(isBraketEvent(record)).toBe(true);
  });

  it("keeps unknown members at every level", () => {
    for (const { record } of fixtures()) {
      const objects = [[], ...pathsIn(record)].filter((path) => {
        const value = path.reduce<unknown>((at, key) => (at as TestRecord)[key], record);
        return typeof value === "object" && value !== null && !Array.isArray(value);
      });
      for (const path of objects) {
        // Maps of strings know all their members: an object in one is of the wrong kind.
        const inMap = ["tags", "hyperParameters"].includes(String(path.at(-1)));
        const changed = withMember(record, [...path, "aMemberOfTomorrow"], inMap ? "text" : { deep: [1, null] });
        const before = structuredClone(changed);
        const omitted = path.includes("requestParameters") && "omitted" in (record.requestParameters as TestRecord);
        expect(safeParseBraketEvent(changed).success, `${formatPath(path)} ${omitted}`).toBe(true);
        expect(changed).toStrictEqual(before);
      }
    }
  });

  it("takes frozen objects and objects without a prototype", () => {
    const record = successOf("CreateJob");
    expect(parseBraketEvent(Object.freeze(record))).toBe(record);
    const bare = Object.assign(Object.create(null) as TestRecord, record);
    expect(parseBraketEvent(bare)).toBe(bare);
  });
});

describe("the fields of every record", () => {
  const record = minimalRecord("SearchDevices");

  it("are enough", () => {
    expect(issuePaths(record)).toEqual([]);
  });

  it.each(REQUIRED_FIELDS)("%s is required", (field) => {
    for (const wrong of [undefined, null, 7, true, []]) {
      const changed = withMember(record, [field], wrong);
      expect(issuePaths(changed), String(wrong)).toContain(field);
    }
  });

  it.each(["eventVersion", "eventTime", "awsRegion", "eventID"])("%s may be any text", (field) => {
    for (const text of ["", "foobar", "9.99", "1.10", "not a time"]) expect(issuePaths({ ...record, [field]: text })).toEqual([]);
  });

  it("leaves every other field at every level optional: absent, undefined, null or empty", () => {
    let tried = 0;
    for (const { name, record: whole, eventName } of fixtures()) {
      const required = new Set([...REQUIRED_FIELDS, "errorCode", ...requiredPaths(eventName, whole)]);
      for (const path of pathsIn(whole)) {
        const text = formatPath(path);
        if (required.has(text) || isMapEntry(path) || path.some((key) => typeof key === "number") || path.includes("omitted"))
          continue;
        const value = path.reduce<unknown>((at, key) => (at as TestRecord)[key], whole);
        const empty =
          value === HIDDEN
            ? {}
            : typeof value === "string"
              ? ""
              : Array.isArray(value)
                ? []
                : typeof value === "object"
                  ? {}
                  : value;
        // An empty object in place of one with required members lacks those.
        const emptied = [...required].some((other) => other.startsWith(`${text}.`)) ? value : empty;
        for (const [changed, how] of [
          [withMember(whole, path, undefined), "absent"],
          [withMember(whole, path, undefined, true), "undefined"],
          [withMember(whole, path, null), "null"],
          [withMember(whole, path, emptied), "empty"],
        ] as const) {
          expect(issuePaths(changed), `${name}: ${text} ${how}`).toEqual([]);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(3000);
  });
});

/** The required members of a successful call; a refused one has none. Of an omitted request only the response's remain. */
function requiredPaths(eventName: string, record: TestRecord): string[] {
  if (record.errorCode !== undefined) return [];
  const omitted = "omitted" in ((record.requestParameters ?? {}) as TestRecord);
  const paths = Object.keys(braketOperations[eventName as keyof typeof braketOperations].required);
  const kept = omitted ? [...paths.filter((path) => path.startsWith("responseElements")), "requestParameters.omitted"] : paths;
  return [...kept, ...new Set(kept.map((path) => path.split(".")[0] ?? ""))];
}

/** Entries of maps have no null: a map's value is a string. */
function isMapEntry(path: readonly (string | number)[]): boolean {
  return (
    ["tags", "hyperParameters", "requestContext", "attributes"].includes(String(path.at(-2))) && path.at(-3) !== "sessionContext"
  );
}

describe("what a successful call must have", () => {
  it.each(BRAKET_EVENT_NAMES)("%s: exactly what the catalog says", (eventName) => {
    const record = successOf(eventName);
    const required = Object.keys(braketOperations[eventName].required);
    for (const path of required) {
      const keys = path.split(".");
      for (const gone of [undefined, null]) {
        const paths = issuePaths(withMember(record, keys, gone));
        expect(paths, path).toEqual([path]);
      }
    }
    const sections = new Set(required.map((path) => path.split(".")[0] ?? ""));
    for (const section of ["requestParameters", "responseElements"]) {
      for (const gone of [undefined, null]) {
        expect(issuePaths(withMember(record, [section], gone)), section).toEqual(sections.has(section) ? [section] : []);
      }
    }
  });

  it("tells all issues, not only the first", () => {
    const record = {
      ...minimalRecord("CreateJob"),
      eventTime: 5,
      requestParameters: { jobName: 1, deviceConfig: {}, tags: { a: 1 } },
      responseElements: {},
    };
    expect(issuePaths(record).sort()).toEqual([
      "eventTime",
      "requestParameters.deviceConfig.device",
      "requestParameters.jobName",
      "requestParameters.roleArn",
      "requestParameters.tags",
      "responseElements.jobArn",
    ]);
  });
});

describe("outcome is errorCode alone", () => {
  it("takes an undefined errorCode for none", () => {
    expect(issuePaths({ ...successOf("GetJob"), errorCode: undefined })).toEqual([]);
  });

  it.each([null, ""])("refuses %j, and says to remove it", (errorCode) => {
    const result = safeParseBraketEvent({ ...successOf("GetJob"), errorCode });
    expect(result.error?.code).toBe("invalid-event");
    expect(result.error?.message).toMatch(/^errorCode: expected .*remove it/);
    expect(result.error?.issues).toHaveLength(1);
  });

  it("refuses an errorCode that is no text, and checks the rest as a refused call", () => {
    expect(issuePaths({ ...minimalRecord("GetJob"), errorCode: 404 })).toEqual(["errorCode"]);
  });

  it.each(BRAKET_EVENT_NAMES)("a refused %s may lack everything", (eventName) => {
    const refused = minimalRecord(eventName, { errorCode: "AccessDeniedException" });
    for (const requestParameters of [undefined, null, {}]) {
      for (const responseElements of [undefined, null, {}, { message: "User: x is not authorized", extra: 1 }]) {
        expect(issuePaths({ ...refused, requestParameters, responseElements })).toEqual([]);
      }
    }
  });

  it("refuses wrong kinds in a refused call too", () => {
    const refused = minimalRecord("CreateQuantumTask", { errorCode: "ValidationException" });
    expect(issuePaths({ ...refused, requestParameters: { shots: "100" } })).toEqual(["requestParameters.shots"]);
    expect(issuePaths({ ...refused, requestParameters: "text" })).toEqual(["requestParameters"]);
    expect(issuePaths({ ...refused, responseElements: "text" })).toEqual(["responseElements"]);
    expect(issuePaths({ ...refused, responseElements: { message: 7 } })).toEqual(["responseElements.message"]);
    expect(issuePaths({ ...minimalRecord("CreateJob"), errorCode: "X", requestParameters: { deviceConfig: [] } })).toEqual([
      "requestParameters.deviceConfig",
    ]);
  });
});

describe("the omission marker", () => {
  const markers = [
    { omitted: true },
    { omitted: "true", reason: "requestParameters too large", originalSize: "149893" },
    { omitted: true, originalSize: 149893, aMemberOfTomorrow: 1 },
  ];

  it.each(["CreateQuantumTask", "CreateJob"])("stands for the request of %s", (eventName) => {
    for (const requestParameters of markers) {
      expect(issuePaths({ ...successOf(eventName), requestParameters })).toEqual([]);
      expect(issuePaths(minimalRecord(eventName, { errorCode: "X", requestParameters }))).toEqual([]);
    }
  });

  it("stands alone", () => {
    const requestParameters = { omitted: true, shots: 5, originalSize: true };
    expect(issuePaths({ ...successOf("CreateQuantumTask"), requestParameters }).sort()).toEqual([
      "requestParameters.originalSize",
      "requestParameters.shots",
    ]);
  });

  it("is no marker unless it says so", () => {
    const record = withMember(successOf("CreateQuantumTask"), ["requestParameters", "omitted"], false);
    expect(issuePaths(record)).toEqual(["requestParameters.omitted"]);
  });

  it("does not stand for a small request", () => {
    expect(issuePaths({ ...successOf("GetJob"), requestParameters: { omitted: true } })).toEqual(["requestParameters.jobArn"]);
  });
});

describe("forms that the sources leave open", () => {
  it.each<[string, string, string, readonly unknown[], readonly unknown[]]>([
    [
      "GetQuantumTask",
      "requestParameters",
      "additionalAttributeNames",
      ["QueueInfo", ["QueueInfo"], [], "Tomorrow"],
      [7, [7], {}],
    ],
    ["GetJob", "requestParameters", "additionalAttributeNames", ["QueueInfo", ["QueueInfo"]], [true, [null]]],
    ["UntagResource", "requestParameters", "tagKeys", ["one", ["one", "two"], []], [7, [7], { a: 1 }]],
    ["CreateQuantumTask", "requestParameters", "action", ["{}", {}, HIDDEN, "not json"], [7, []]],
    ["CreateQuantumTask", "requestParameters", "deviceParameters", ["{}", { a: { b: 1 } }, HIDDEN], [false, []]],
    ["CreateQuantumTask", "requestParameters", "tags", [{ a: "b" }, {}, HIDDEN], ["text", { a: 1 }, { a: null }, []]],
    ["CreateJob", "requestParameters", "hyperParameters", [{ a: "b" }, HIDDEN], ["hidden", { a: {} }]],
    ["TagResource", "requestParameters", "tags", [{ a: "" }, HIDDEN], [undefined, "text"]],
    [
      "CreateSpendingLimit",
      "requestParameters",
      "timePeriod",
      [{ startAt: 1, endAt: "Nov 20, 2025, 12:00:00 AM" }, {}],
      [7, { startAt: true }],
    ],
  ])("%s.%s.%s", (eventName, section, member, right, wrong) => {
    for (const value of right)
      expect(issuePaths(withMember(successOf(eventName), [section, member], value)), JSON.stringify(value)).toEqual([]);
    for (const value of wrong) {
      const paths = issuePaths(withMember(successOf(eventName), [section, member], value));
      expect(paths, JSON.stringify(value)).toHaveLength(1);
      expect(paths[0]).toContain(`${section}.${member}`);
    }
  });

  it("takes the flags that drift between text and boolean", () => {
    const flags = {
      sessionCredentialFromConsole: "true",
      userIdentity: { sessionContext: { attributes: { mfaAuthenticated: true } } },
    };
    expect(issuePaths(minimalRecord("SearchJobs", flags))).toEqual([]);
    expect(issuePaths(minimalRecord("SearchJobs", { sessionCredentialFromConsole: true }))).toEqual([]);
    expect(issuePaths(minimalRecord("SearchJobs", { additionalEventData: "{}" }))).toEqual([]);
  });
});

describe("names that no version models", () => {
  it.each(["CreateTomorrow", "constructor", "__proto__", "toString", "", "createJob"])(
    "%j is an unrecognized event",
    (eventName) => {
      const record = minimalRecord(eventName, { requestParameters: { anything: 1 }, responseElements: null });
      expect(parseBraketEvent(record)).toBe(record);
      expect(issuePaths({ ...record, errorCode: "X", responseElements: { message: 7 } })).toEqual([]);
      expect(issuePaths({ ...record, requestParameters: "text", responseElements: [] })).toEqual([
        "requestParameters",
        "responseElements",
      ]);
      expect(issuePaths({ ...record, eventTime: undefined })).toEqual(["eventTime"]);
    },
  );
});

describe("records about Braket that are no call", () => {
  const kinds = [
    { eventType: "AwsServiceEvent" },
    { eventType: "AwsVpceEvent", eventCategory: "NetworkActivity" },
    { eventType: "AwsVpceEvents" },
    { eventType: "AwsConsoleSignIn" },
    { eventType: "TypeOfTomorrow" },
    { eventCategory: "NetworkActivity" },
    { eventCategory: "Insight" },
    { eventCategory: "Aggregated" },
  ];
  const member = (kind: TestRecord) => Object.keys(kind)[0];

  it.each(kinds)("%j with a modelled name", (kind) => {
    const result = safeParseBraketEvent({ ...successOf("GetJob"), ...kind });
    expect(result.error?.code).toBe("not-an-api-call");
    expect(result.error?.issues.map(({ path }) => path)).toEqual([[member(kind)]]);
  });

  it.each(kinds)("%j with a name that is not modelled", (kind) => {
    const result = safeParseBraketEvent(minimalRecord("SomethingHappened", kind));
    expect(result.error?.code).toBe("not-an-api-call");
    expect(result.error?.issues.map(({ path }) => path)).toEqual([[member(kind)]]);
  });

  it("has no name either, when it is aggregated", () => {
    const aggregated = {
      eventVersion: "1.0",
      eventId: "x",
      eventCategory: "Aggregated",
      eventType: "AwsAggregatedEvent",
      eventSource: "braket.amazonaws.com",
    };
    expect(safeParseBraketEvent(aggregated).error?.code).toBe("not-an-api-call");
  });

  it.each([
    ["braket.amazonaws.com", "not-an-api-call"],
    ["s3.amazonaws.com", "not-braket"],
  ])("is an insight about %s", (eventSource, code) => {
    const insight = {
      eventVersion: "1.08",
      eventType: "AwsCloudTrailInsight",
      insightDetails: { eventSource, eventName: "GetQuantumTask" },
    };
    expect(safeParseBraketEvent(insight).error?.code).toBe(code);
  });

  it.each([
    { eventType: "AwsApiCall", eventCategory: "Management" },
    { eventType: "AwsConsoleAction", eventCategory: "Data" },
    { eventType: null, eventCategory: null },
    { eventType: "", eventCategory: "" },
    { eventType: undefined, eventCategory: "Tomorrow" },
  ])("%j is a call", (kind) => {
    expect(issuePaths({ ...successOf("GetJob"), ...kind })).toEqual([]);
  });
});
