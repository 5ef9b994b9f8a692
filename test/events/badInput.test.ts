import { describe, expect, it } from "vitest";
import {
  BraketParseError,
  formatIssues,
  isBraketEvent,
  parseBraketEvent,
  safeParseBraketEvent,
} from "../../src/entries/index.js";
import { fixtures } from "../support/fixtures.js";
import { revoked, throwingProxy } from "../support/hostile.js";
import { mutations } from "../support/mutations.js";
import { minimalRecord, pathsIn, successOf, type TestRecord, withMember } from "../support/records.js";
import { runs } from "../support/runs.js";

/** A text that stands nowhere but in the input, so that any error text that holds it has quoted the input. */
const SECRET = "s3cr3t-Zq9";

function deep(levels: number): unknown {
  let value: unknown = SECRET;
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

describe("input that is no record", () => {
  it.each<[string, unknown, string, RegExp]>([
    ["null", null, "not-a-record", /found null/],
    ["undefined", undefined, "not-a-record", /found nothing/],
    ["a number", 7, "not-a-record", /found a number/],
    ["NaN", Number.NaN, "not-a-record", /not finite/],
    ["a boolean", true, "not-a-record", /found a boolean/],
    ["a bigint", 7n, "not-a-record", /found a bigint/],
    ["a symbol", Symbol(SECRET), "not-a-record", /found a symbol/],
    ["a function", () => SECRET, "not-a-record", /found a function/],
    ["an array", [{}], "not-a-record", /parseBraketEvents/],
    ["an empty object", {}, "not-a-record", /eventSource/],
    ["a date", new Date(0), "not-a-record", /eventSource/],
    ["a promise", Promise.resolve({}), "not-a-record", /await/],
    ["bytes", new Uint8Array([123, 125]), "not-a-record", /decode/],
    ["an EventBridge event", { "detail-type": "x", detail: {} }, "not-a-record", /`detail`/],
    ["a log file", { Records: [] }, "not-a-record", /parseBraketEvents/],
    ["a CloudWatch Logs payload", { awslogs: { data: "" } }, "not-a-record", /parseCompressedBraketEvents/],
    ["a LookupEvents entry", { CloudTrailEvent: "{}" }, "not-a-record", /`CloudTrailEvent`/],
    ["a record in lower case", { eventsource: "braket.amazonaws.com", useridentity: {} }, "not-a-record", /rows of a table/],
    ["empty text", "", "invalid-json", /empty text/],
    ["text that is no JSON", SECRET, "invalid-json", /not JSON/],
    ["truncated JSON", `{"eventSource":"${SECRET}`, "invalid-json", /not JSON/],
    ["JSON text of JSON text", JSON.stringify(JSON.stringify({ a: SECRET })), "not-a-record", /once more/],
    ["JSON null", "null", "not-a-record", /found null/],
    ["100,000 open brackets", "[".repeat(100_000), "invalid-json", /not JSON/],
    ["100,000 levels", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "not-a-record", /array/],
    [
      "another service",
      { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: SECRET },
      "not-braket",
      /another service/,
    ],
  ])("%s", (_what, input, code, message) => {
    const result = safeParseBraketEvent(input);
    expect(result.error?.code).toBe(code);
    expect(result.error?.message).toMatch(message);
    expect(result.error?.message).not.toContain(SECRET);
    expect(result.error?.issues.length).toBeGreaterThan(0);
    expect(() => parseBraketEvent(input)).toThrow(BraketParseError);
    expect(isBraketEvent(input)).toBe(false);
    expect(result.error?.record).toBe(input);
  });

  it("is no event while it is text, even the text of one", () => {
    expect(isBraketEvent(JSON.stringify(successOf("GetJob")))).toBe(false);
  });
});

describe("input that fights back", () => {
  const hostile: [string, () => unknown, string][] = [
    [
      "a getter that throws at the top",
      () => ({
        ...minimalRecord("GetJob"),
        get errorCode() {
          throw new Error(SECRET);
        },
      }),
      "errorCode",
    ],
    [
      "a getter that throws inside",
      () => ({
        ...successOf("GetJob"),
        userIdentity: {
          sessionContext: {
            get attributes() {
              throw new TypeError(SECRET);
            },
          },
        },
      }),
      "userIdentity.sessionContext.attributes",
    ],
    [
      "a proxy that throws",
      () =>
        new Proxy(
          {},
          {
            get() {
              throw new RangeError(SECRET);
            },
          },
        ),
      "",
    ],
    [
      "a revoked proxy",
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
      "",
    ],
    [
      "a throw of nothing",
      () => ({
        get eventSource() {
          throw undefined;
        },
      }),
      "eventSource",
    ],
  ];
  it.each(hostile)("%s", (_what, make, path) => {
    const input = make();
    const result = safeParseBraketEvent(input);
    expect(result.error).toBeInstanceOf(BraketParseError);
    expect(result.error?.code).toBe("not-a-record");
    expect(result.error?.message).not.toContain(SECRET);
    if (path !== "") expect(result.error?.message.startsWith(`${path}: `)).toBe(true);
  });

  it("is a plain issue where an array has a constructor of its own", () => {
    const eventTime = Object.assign(["x"], { constructor: 0 });
    const { error } = safeParseBraketEvent({ eventVersion: "1.11", eventSource: "braket.amazonaws.com", eventTime });
    expect(error?.code).toBe("invalid-event");
    expect(error?.issues).toContainEqual({ message: "expected a string, found an array of string items", path: ["eventTime"] });
  });

  it("is found soon where the same list is held many times", () => {
    const bomb = Object.defineProperty({}, "shots", {
      enumerable: true,
      get() {
        throw new Error(SECRET);
      },
    });
    let shared: unknown[] = [];
    for (let level = 0; level < 6; level++) shared = Array.from({ length: 1000 }, () => shared);
    const requestParameters = { shared, bomb: [0, bomb] };
    const record = { eventSource: "braket.amazonaws.com", requestParameters };
    const throwing = Object.defineProperty({ ...record }, "userIdentity", {
      enumerable: true,
      get() {
        throw new Error(SECRET);
      },
    });
    expect(safeParseBraketEvent(throwing).error?.issues[0]?.path).toEqual(["requestParameters", "bomb", 1, "shots"]);
  });

  it("is an event when only its depth is extreme", () => {
    const record = withMember(successOf("CreateQuantumTask"), ["requestParameters", "action"], deep(100_000));
    expect(parseBraketEvent(record)).toBe(record);
  });

  it("may have __proto__ and constructor as members", () => {
    const text = `{"__proto__":{"eventSource":"x"},"constructor":1,${JSON.stringify(successOf("GetJob")).slice(1)}`;
    const event = parseBraketEvent(text);
    expect(Object.hasOwn(event, "__proto__")).toBe(true);
    expect(event.eventName).toBe("GetJob");
  });

  it("cannot lend members from its prototype's getters", () => {
    class Record_ {
      get eventSource() {
        return "braket.amazonaws.com";
      }
      get eventName() {
        return "SearchJobs";
      }
    }
    const result = safeParseBraketEvent(new Record_());
    expect(result.error?.code).toBe("invalid-event");
    expect(result.error?.issues.map((issue) => issue.path[0])).toContain("eventName");
  });
});

describe("errors", () => {
  it("hold no value of the record, whichever member is wrong", () => {
    for (const { record } of fixtures()) {
      for (const path of pathsIn(record)) {
        for (const wrong of [{ [SECRET]: SECRET }, [SECRET], SECRET, 987654321]) {
          const changed = withMember(record, path, wrong);
          const before = structuredClone(changed);
          const { error } = safeParseBraketEvent(changed);
          const text = `${error?.message} ${error && formatIssues(error)} ${JSON.stringify(error)} ${error?.stack}`;
          expect(text).not.toContain(SECRET);
          expect(text).not.toContain("987654321");
          expect(changed).toStrictEqual(before);
        }
      }
    }
  });

  it("never leave the input changed, nor throw anything else", () => {
    for (const { record } of mutations(runs(3000), 7)) {
      const before = JSON.stringify(record);
      const result = safeParseBraketEvent(record);
      expect(JSON.stringify(record)).toBe(before);
      if (result.success) expect(result.data).toBe(record);
      else expect(result.error).toBeInstanceOf(BraketParseError);
    }
  });

  it("keep names with line breaks on one line, and cut long ones", () => {
    const tags = { [`a\nb${"x".repeat(500)}`]: "y" };
    const record = withMember(successOf("TagResource"), ["requestParameters"], { resourceArn: "x", tags, "q\n": 1 });
    expect(safeParseBraketEvent(record).success).toBe(true);
    const throwing = { ...minimalRecord("GetJob"), [`bad\nname${"x".repeat(500)}`]: 1 };
    Object.defineProperty(throwing, `bad\nname${"x".repeat(500)}`, {
      enumerable: true,
      get() {
        throw new Error("x");
      },
    });
    const { error } = safeParseBraketEvent(throwing);
    expect(error?.message.split("\n")).toHaveLength(1);
    expect(error?.message.length).toBeLessThan(300);
  });

  it("are recognised across copies of the package", () => {
    const { error } = safeParseBraketEvent(null);
    expect(BraketParseError.isInstance(error)).toBe(true);
    const fromAnotherCopy = Object.defineProperty(new Error("x"), Symbol.for("braket-cloudtrail.BraketParseError"), {
      value: true,
    });
    expect(BraketParseError.isInstance(fromAnotherCopy)).toBe(true);
    expect(BraketParseError.isInstance(new Error("x"))).toBe(false);
    expect(BraketParseError.isInstance(null)).toBe(false);
    const throwing = Object.defineProperty({}, Symbol.for("braket-cloudtrail.BraketParseError"), {
      get() {
        throw new Error("x");
      },
    });
    for (const hostileValue of [revoked(), throwingProxy(), throwing]) {
      expect(BraketParseError.isInstance(hostileValue)).toBe(false);
    }
  });

  it("do not show the record when they are logged", () => {
    const record: TestRecord = { ...successOf("GetJob"), eventTime: 5, secret: SECRET };
    const { error } = safeParseBraketEvent(record);
    expect(error?.record).toBe(record);
    expect(Object.keys(error ?? {}).sort()).toEqual(["code", "issues", "name"]);
    expect(JSON.stringify(error)).not.toContain(SECRET);
  });

  it("tell five issues in the message, and every one in a list", () => {
    const { error } = safeParseBraketEvent({ eventSource: "braket.amazonaws.com", eventName: 1 });
    expect(error?.message).toMatch(/; and 1 more$/);
    expect(error && formatIssues(error).split("\n")).toHaveLength(6);
  });
});
