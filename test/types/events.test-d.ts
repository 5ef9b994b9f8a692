import { describe, expectTypeOf, it } from "vitest";
import type {
  BraketEvent,
  BraketEventName,
  BraketEventOf,
  CancelJobEvent,
  CloudTrailRecord,
  CreateJobAttempt,
  CreateJobEvent,
  CreateJobRequest,
  CreateQuantumTaskAttempt,
  CreateQuantumTaskRequest,
  FailedEvent,
  FailedUnrecognizedEvent,
  InstanceType,
  NonEmptyString,
  Omitted,
  SucceededEvent,
  SucceededUnrecognizedEvent,
  UnrecognizedBraketEvent,
  UnrecognizedEventName,
} from "../../src/entries/index.js";
import { isEventNamed, isUnrecognized } from "../../src/entries/index.js";

declare const event: BraketEvent;

describe("narrowing", () => {
  it("by name, then by outcome", () => {
    if (event.eventName === "CreateQuantumTask") {
      if (event.errorCode === undefined) {
        expectTypeOf(event).toEqualTypeOf<SucceededEvent<"CreateQuantumTask">>();
        expectTypeOf(event.responseElements.quantumTaskArn).toEqualTypeOf<string>();
        expectTypeOf(event.requestParameters.deviceArn).toEqualTypeOf<string | undefined>();
      } else {
        expectTypeOf(event).toEqualTypeOf<FailedEvent<"CreateQuantumTask">>();
        expectTypeOf(event.errorCode).toEqualTypeOf<NonEmptyString>();
        expectTypeOf(event.errorCode).toExtend<string>();
        expectTypeOf(event.requestParameters?.deviceArn).toEqualTypeOf<string | null | undefined>();
        expectTypeOf(event.responseElements?.message).toEqualTypeOf<string | null | undefined>();
      }
    }
  });

  it("by outcome, then by name", () => {
    if (event.errorCode !== undefined) {
      expectTypeOf(event).toEqualTypeOf<FailedEvent | FailedUnrecognizedEvent>();
      if (event.eventName === "CancelJob")
        expectTypeOf(event.requestParameters?.jobArn).toEqualTypeOf<string | null | undefined>();
    } else {
      expectTypeOf(event).toEqualTypeOf<SucceededEvent | SucceededUnrecognizedEvent>();
      if (event.eventName === "CancelJob") expectTypeOf(event.requestParameters.jobArn).toEqualTypeOf<string>();
    }
  });

  it("by the truth of the error code, in every spelling of it", () => {
    type Failed = FailedEvent | FailedUnrecognizedEvent;
    type Succeeded = SucceededEvent | SucceededUnrecognizedEvent;
    if (event.errorCode) expectTypeOf(event).toEqualTypeOf<Failed>();
    else expectTypeOf(event).toEqualTypeOf<Succeeded>();
    if (!event.errorCode) expectTypeOf(event).toEqualTypeOf<Succeeded>();
    else expectTypeOf(event).toEqualTypeOf<Failed>();
    if (event.errorCode == null) expectTypeOf(event).toEqualTypeOf<Succeeded>();
    if (typeof event.errorCode === "string") expectTypeOf(event).toEqualTypeOf<Failed>();
    if (event.errorCode === "AccessDeniedException") expectTypeOf(event).toEqualTypeOf<Failed>();
    const failed = Boolean(event.errorCode);
    if (failed) expectTypeOf(event).toEqualTypeOf<BraketEvent>(); // it does not narrow: the guide says so
    if ("errorCode" in event) expectTypeOf(event).toEqualTypeOf<BraketEvent>(); // neither does this
    if (event.eventName === "CreateJob" && !event.errorCode) expectTypeOf(event.responseElements.jobArn).toEqualTypeOf<string>();
    expectTypeOf(event.eventName === "CreateJob" && (event.errorCode ? undefined : event.responseElements.jobArn)).toEqualTypeOf<
      string | false | undefined
    >();
  });

  it("of the error code takes no empty text and no null, and gives a string", () => {
    expectTypeOf<"AccessDeniedException">().toExtend<NonEmptyString>();
    expectTypeOf<"4">().toExtend<NonEmptyString>();
    expectTypeOf<"">().not.toExtend<NonEmptyString>();
    expectTypeOf<null>().not.toExtend<BraketEvent["errorCode"]>();
    expectTypeOf<NonEmptyString>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<NonEmptyString>();
  });

  it("by a switch, exhaustively, with a default for the events of tomorrow", () => {
    const subject = (of: BraketEvent): string | null | undefined => {
      switch (of.eventName) {
        case "GetDevice":
          return of.requestParameters?.deviceArn;
        case "GetQuantumTask":
        case "CancelQuantumTask":
          return of.requestParameters?.quantumTaskArn;
        case "CreateJob":
          return of.errorCode === undefined ? of.responseElements.jobArn : of.requestParameters?.jobName;
        default:
          return undefined;
      }
    };
    expectTypeOf(subject).returns.toEqualTypeOf<string | null | undefined>();
  });

  it("leaves only unrecognized events when every name is handled", () => {
    const rest = (of: BraketEvent): undefined => {
      switch (of.eventName) {
        case "CancelJob":
        case "CancelQuantumTask":
        case "CreateJob":
        case "CreateQuantumTask":
        case "CreateSpendingLimit":
        case "DeleteSpendingLimit":
        case "GetDevice":
        case "GetJob":
        case "GetQuantumTask":
        case "ListTagsForResource":
        case "SearchDevices":
        case "SearchJobs":
        case "SearchQuantumTasks":
        case "SearchSpendingLimits":
        case "TagResource":
        case "UntagResource":
        case "UpdateSpendingLimit":
          return undefined;
        default:
          expectTypeOf(of).toEqualTypeOf<UnrecognizedBraketEvent>();
          return undefined;
      }
    };
    expectTypeOf(rest).parameter(0).toEqualTypeOf<BraketEvent>();
  });

  it("tells that a switch without a default forgets the events of tomorrow", () => {
    // @ts-expect-error TS2366: the function lacks a return for unrecognized events
    const forgetful = (of: BraketEventOf<"GetJob"> | UnrecognizedBraketEvent): string => {
      switch (of.eventName) {
        case "GetJob":
          return "job";
      }
    };
    expectTypeOf(forgetful).toBeFunction();
  });

  it("finds a misspelt event name", () => {
    // @ts-expect-error TS2367: no event has this name
    if (event.eventName === "CreateQuantumTasks") expectTypeOf(event).toBeNever();
    switch (event.eventName) {
      // @ts-expect-error TS2678: no event has this name
      case "Createjob":
        break;
    }
    // @ts-expect-error TS2345: no event has this name
    isEventNamed("CreateJob", "CancelJobs");
  });

  it("finds a misspelt member", () => {
    if (event.eventName === "CreateJob" && event.errorCode === undefined) {
      // @ts-expect-error TS2551: it is jobArn
      event.responseElements.jobARN;
      // @ts-expect-error TS2339: it is roleArn
      event.requestParameters.role;
    }
    // @ts-expect-error TS2551: it is awsRegion
    event.awsregion;
    // @ts-expect-error TS2339: types have no index signature
    event.userIdentity.sessionContext?.issuer;
  });
});

describe("omission", () => {
  it("narrows, and leaves every member readable before", () => {
    if (event.eventName !== "CreateJob" || event.errorCode !== undefined) return;
    expectTypeOf(event.requestParameters).toEqualTypeOf<CreateJobRequest | Omitted<CreateJobRequest>>();
    expectTypeOf(event.requestParameters.roleArn).toEqualTypeOf<string | undefined>();
    if (event.requestParameters.omitted) {
      expectTypeOf(event.requestParameters.roleArn).toEqualTypeOf<undefined>();
      expectTypeOf(event.requestParameters.originalSize).toEqualTypeOf<string | number | null | undefined>();
    } else {
      expectTypeOf(event.requestParameters).toEqualTypeOf<CreateJobRequest>();
      expectTypeOf(event.requestParameters.deviceConfig.device).toEqualTypeOf<string>();
    }
  });

  it("narrows in a refused call too", () => {
    if (event.eventName !== "CreateQuantumTask" || event.errorCode === undefined) return;
    expectTypeOf(event.requestParameters).toEqualTypeOf<
      CreateQuantumTaskAttempt | Omitted<CreateQuantumTaskAttempt> | null | undefined
    >();
    if (event.requestParameters?.omitted) expectTypeOf(event.requestParameters.shots).toEqualTypeOf<undefined>();
  });

  it("is no part of small requests", () => {
    if (event.eventName !== "GetJob" || event.errorCode !== undefined) return;
    // @ts-expect-error TS2339: GetJob's request is never omitted
    event.requestParameters.omitted;
  });
});

describe("events", () => {
  it("are CloudTrail records, every one", () => {
    const record: CloudTrailRecord = event;
    expectTypeOf(record.requestParameters).toEqualTypeOf<{ [name: string]: unknown } | null | undefined>();
    expectTypeOf<BraketEvent>().toExtend<CloudTrailRecord>();
    expectTypeOf<BraketEvent["requestParameters"]>().toExtend<CloudTrailRecord["requestParameters"]>();
  });

  it("and records never have null as error code", () => {
    expectTypeOf<CloudTrailRecord["errorCode"]>().toEqualTypeOf<string | undefined>();
  });

  it("are told by name", () => {
    expectTypeOf<BraketEventOf<"CreateJob">>().toEqualTypeOf<CreateJobEvent>();
    expectTypeOf<BraketEventOf<"CreateJob" | "CancelJob">>().toEqualTypeOf<CreateJobEvent | CancelJobEvent>();
    // @ts-expect-error TS2344: no event has this name
    expectTypeOf<BraketEventOf<"CreateJobs">>();
    expectTypeOf<BraketEventName>().toExtend<string>();
  });

  it("of tomorrow have a name that is a string, and a unit to the compiler", () => {
    if (!isUnrecognized(event)) return;
    const name: string = event.eventName;
    expectTypeOf(name).toEqualTypeOf<string>();
    expectTypeOf<UnrecognizedEventName>().not.toEqualTypeOf<string>();
    expectTypeOf(event.requestParameters).toEqualTypeOf<{ [name: string]: unknown } | null | undefined>();
  });

  it("keep open enums, in attempts too", () => {
    expectTypeOf<"ml.t9.tomorrow">().toExtend<InstanceType>();
    // Exclude, for NonNullable would itself fold the known values into the open string.
    type Attempted = Exclude<NonNullable<CreateJobAttempt["instanceConfig"]>["instanceType"], null | undefined>;
    expectTypeOf<Attempted>().toEqualTypeOf<InstanceType>();
    expectTypeOf<Attempted>().toExtend<InstanceType>();
    expectTypeOf<InstanceType>().toExtend<Attempted>();
    expectTypeOf<Extract<Attempted, "ml.m5.large">>().not.toBeNever();
  });

  it("make every member of an attempt optional, at every depth", () => {
    expectTypeOf<Record<never, never>>().toExtend<CreateJobAttempt>();
    expectTypeOf<{ deviceConfig: Record<never, never> }>().toExtend<CreateJobAttempt>();
    expectTypeOf<{ deviceConfig: Record<never, never> }>().not.toExtend<CreateJobRequest>();
  });

  it("are strict about kinds", () => {
    expectTypeOf<CreateQuantumTaskRequest["shots"]>().toEqualTypeOf<number>();
    expectTypeOf<{ deviceArn: string; shots: string }>().not.toExtend<CreateQuantumTaskRequest>();
  });
});
