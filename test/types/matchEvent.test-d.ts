import { describe, expectTypeOf, it } from "vitest";
import {
  type BraketEvent,
  type BraketEventHandler,
  type BraketEventHandlers,
  type BraketEventName,
  type BraketEventOf,
  type CancelJobEvent,
  type CreateJobEvent,
  isEventNamed,
  matchEvent,
  type SucceededEvent,
  type SucceededUnrecognizedEvent,
  type UnrecognizedBraketEvent,
} from "../../src/entries/index.js";

declare const event: BraketEvent;
declare const succeeded: SucceededEvent | SucceededUnrecognizedEvent;
declare const job: BraketEventOf<"CreateJob" | "CancelJob">;

describe("matchEvent", () => {
  it("gives each of 17 handlers, and the one for the rest, its exact event", () => {
    const result = matchEvent(event, {
      CancelJob: (of) => {
        expectTypeOf(of).toEqualTypeOf<CancelJobEvent>();
        return of.requestParameters?.jobArn;
      },
      CancelQuantumTask: (of) => expectTypeOf(of).toEqualTypeOf<BraketEventOf<"CancelQuantumTask">>(),
      CreateJob: (of) => (of.errorCode ? of.errorCode : of.responseElements.jobArn),
      CreateQuantumTask: () => 1,
      CreateSpendingLimit: () => 1,
      DeleteSpendingLimit: () => 1,
      GetDevice: (of) => of.requestParameters?.deviceArn,
      GetJob: () => 1,
      GetQuantumTask: () => 1,
      ListTagsForResource: () => 1,
      SearchDevices: () => 1,
      SearchJobs: () => 1,
      SearchQuantumTasks: () => 1,
      SearchSpendingLimits: () => 1,
      TagResource: () => 1,
      UntagResource: () => 1,
      UpdateSpendingLimit: (of) => expectTypeOf(of).toEqualTypeOf<BraketEventOf<"UpdateSpendingLimit">>(),
      unrecognized: (of) => {
        expectTypeOf(of).toEqualTypeOf<UnrecognizedBraketEvent>();
        return null;
      },
    });
    expectTypeOf(result).toEqualTypeOf<string | number | true | null | undefined>();
  });

  it("gives the fallback of a partial map what the map leaves", () => {
    const result = matchEvent(event, { CreateJob: () => "made", CancelJob: () => 0 }, (rest) => {
      expectTypeOf(rest).toEqualTypeOf<Exclude<BraketEvent, CreateJobEvent | CancelJobEvent>>();
      return undefined;
    });
    expectTypeOf(result).toEqualTypeOf<string | number | undefined>();
    matchEvent(event, {}, (rest) => expectTypeOf(rest).toEqualTypeOf<BraketEvent>());
  });

  it("follows what filters found out before", () => {
    const made = matchEvent(succeeded, { CreateJob: (of) => of.responseElements.jobArn }, (rest) => {
      expectTypeOf(rest).toEqualTypeOf<Exclude<SucceededEvent, CreateJobEvent> | SucceededUnrecognizedEvent>();
      return undefined;
    });
    expectTypeOf(made).toEqualTypeOf<string | undefined>();
    expectTypeOf(matchEvent(job, { CreateJob: () => 1, CancelJob: () => "" })).toEqualTypeOf<string | number>();
  });

  it("takes maps that are built elsewhere", () => {
    const all = {} as BraketEventHandlers<string>;
    expectTypeOf(matchEvent(event, all, () => 0)).toEqualTypeOf<string | number>();
    expectTypeOf(matchEvent(succeeded, { ...all, unrecognized: () => null })).toEqualTypeOf<string | null>();
    const some: Partial<BraketEventHandlers<string>> = {};
    some.CreateJob = (of) => of.eventID;
    const result = matchEvent(event, some, (rest) => expectTypeOf(rest).toEqualTypeOf<BraketEvent>());
    expectTypeOf(result).toEqualTypeOf<string | true>();
  });

  it("finds what is missing, misspelt, or of another event", () => {
    // @ts-expect-error TS2345: sixteen names and `unrecognized` are missing, and there is no fallback
    matchEvent(event, { CreateJob: () => 1 });
    // @ts-expect-error TS2345: `unrecognized` is missing
    matchEvent(event, {} as BraketEventHandlers<number>);
    // @ts-expect-error TS2561: no event has this name
    matchEvent(event, { CreateJobs: () => 1 }, () => 2);
    // @ts-expect-error TS2322: no event has this name, beside one that an event has
    matchEvent(event, { CreateJob: () => 1, CancelJobs: () => 2 }, () => 2);
    // @ts-expect-error TS2322: the handler takes another event
    matchEvent(event, { CreateJob: (of: CancelJobEvent) => of.eventName }, () => 2);
    // @ts-expect-error TS2322: the handler wants a successful call
    matchEvent(event, { CreateJob: (of: SucceededEvent<"CreateJob">) => of.eventName }, () => 2);
  });
});

describe("a registry of handlers", () => {
  class Registry {
    readonly #handlers = new Map<string, ((event: BraketEvent) => void)[]>();

    on<N extends BraketEventName>(name: N, handler: BraketEventHandler<N>): this {
      const isNamed = isEventNamed(name);
      const handle = (of: BraketEvent) => {
        if (isNamed(of)) handler(of);
      };
      this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), handle]);
      return this;
    }
  }

  it("needs no cast, neither inside nor outside", () => {
    const registry = new Registry().on("CreateJob", (of) => expectTypeOf(of).toEqualTypeOf<CreateJobEvent>());
    // @ts-expect-error TS2345: no event has this name
    registry.on("CreateJobs", () => undefined);
    // @ts-expect-error TS2345: the handler takes another event
    registry.on("CreateJob", (of: CancelJobEvent) => of);
  });
});
