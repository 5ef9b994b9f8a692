import { describe, expectTypeOf, it } from "vitest";
import type * as library from "../../src/entries/index.js";
import {
  type BraketEvent,
  type BraketEventName,
  type BraketEventOf,
  type CancelJobEvent,
  type CreateJobEvent,
  type FailedEvent,
  type FailedUnrecognizedEvent,
  isBraketEvent,
  isBraketEventName,
  isCreateJobEvent,
  isEventNamed,
  isFailed,
  isSucceeded,
  isUnrecognized,
  type SucceededEvent,
  type SucceededUnrecognizedEvent,
  type UnrecognizedBraketEvent,
} from "../../src/entries/index.js";

declare const event: BraketEvent;
declare const events: readonly BraketEvent[];
declare const name: BraketEventName;
declare const jobGuard: ReturnType<typeof isEventNamed<"CreateJob" | "CancelJob">>;

/** Every guard over events of type E, by the name of its export; `isEventNamed` with two names. */
interface Guards<E extends BraketEvent> {
  isSucceeded: typeof isSucceeded<E>;
  isFailed: typeof isFailed<E>;
  isUnrecognized: typeof isUnrecognized<E>;
  isEventNamed: typeof jobGuard<E>;
  isCancelJobEvent: typeof library.isCancelJobEvent<E>;
  isCancelQuantumTaskEvent: typeof library.isCancelQuantumTaskEvent<E>;
  isCreateJobEvent: typeof library.isCreateJobEvent<E>;
  isCreateQuantumTaskEvent: typeof library.isCreateQuantumTaskEvent<E>;
  isCreateSpendingLimitEvent: typeof library.isCreateSpendingLimitEvent<E>;
  isDeleteSpendingLimitEvent: typeof library.isDeleteSpendingLimitEvent<E>;
  isGetDeviceEvent: typeof library.isGetDeviceEvent<E>;
  isGetJobEvent: typeof library.isGetJobEvent<E>;
  isGetQuantumTaskEvent: typeof library.isGetQuantumTaskEvent<E>;
  isListTagsForResourceEvent: typeof library.isListTagsForResourceEvent<E>;
  isSearchDevicesEvent: typeof library.isSearchDevicesEvent<E>;
  isSearchJobsEvent: typeof library.isSearchJobsEvent<E>;
  isSearchQuantumTasksEvent: typeof library.isSearchQuantumTasksEvent<E>;
  isSearchSpendingLimitsEvent: typeof library.isSearchSpendingLimitsEvent<E>;
  isTagResourceEvent: typeof library.isTagResourceEvent<E>;
  isUntagResourceEvent: typeof library.isUntagResourceEvent<E>;
  isUpdateSpendingLimitEvent: typeof library.isUpdateSpendingLimitEvent<E>;
}

/** The events that each guard keeps, told without it. */
type Kept = {
  isSucceeded: SucceededEvent | SucceededUnrecognizedEvent;
  isFailed: FailedEvent | FailedUnrecognizedEvent;
  isUnrecognized: UnrecognizedBraketEvent;
  isEventNamed: CreateJobEvent | CancelJobEvent;
} & { [N in BraketEventName as `is${N}Event`]: BraketEventOf<N> };

/** What a guard finds out. Of `any`, because the type of a predicate must be assignable to that of its parameter. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Found<G> = G extends (event: any) => event is infer S ? S : "does not narrow";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The second guards that do not end in exactly the events that both keep. */
type WrongAfter<First extends keyof Kept, Seconds> = {
  [Second in keyof Seconds & keyof Kept]: Same<Found<Seconds[Second]>, Extract<Kept[First], Kept[Second]>> extends true
    ? never
    : [First, Second];
}[keyof Seconds & keyof Kept];

/** The pairs of guards whose chain does not end in exactly the events that both keep. */
type Wrong = { [First in keyof Kept]: WrongAfter<First, Guards<Extract<Kept[First], BraketEvent>>> }[keyof Kept];

describe("guards", () => {
  it("narrow alone, and in all pairs, in both orders, to the exact events", () => {
    expectTypeOf<keyof Guards<BraketEvent>>().toEqualTypeOf<keyof Kept>();
    expectTypeOf<{ [G in keyof Kept]: Found<Guards<BraketEvent>[G]> }>().toEqualTypeOf<{ [G in keyof Kept]: Kept[G] }>();
    expectTypeOf<Wrong>().toBeNever();
  });

  it("would be found if they did not narrow", () => {
    type Deaf = (event: SucceededEvent) => event is SucceededEvent;
    expectTypeOf<WrongAfter<"isSucceeded", { isCreateJobEvent: Deaf }>>().toEqualTypeOf<["isSucceeded", "isCreateJobEvent"]>();
    type Blind = (event: BraketEvent) => boolean;
    expectTypeOf<WrongAfter<"isSucceeded", { isFailed: Blind }>>().toEqualTypeOf<["isSucceeded", "isFailed"]>();
  });

  it("narrow one event, and leave the rest", () => {
    if (isCreateJobEvent(event)) expectTypeOf(event).toEqualTypeOf<CreateJobEvent>();
    else expectTypeOf(event).toEqualTypeOf<Exclude<BraketEvent, CreateJobEvent>>();
    if (isSucceeded(event)) expectTypeOf(event).toEqualTypeOf<SucceededEvent | SucceededUnrecognizedEvent>();
    else expectTypeOf(event).toEqualTypeOf<FailedEvent | FailedUnrecognizedEvent>();
    if (isUnrecognized(event)) expectTypeOf(event).toEqualTypeOf<UnrecognizedBraketEvent>();
    else expectTypeOf(event).toEqualTypeOf<BraketEventOf<BraketEventName>>();
    if (jobGuard(event)) expectTypeOf(event).toEqualTypeOf<CreateJobEvent | CancelJobEvent>();
    else expectTypeOf(event).toEqualTypeOf<Exclude<BraketEvent, CreateJobEvent | CancelJobEvent>>();
  });

  it("narrow lists in chains of any length and order", () => {
    const exact = expectTypeOf<SucceededEvent<"CreateJob">[]>();
    exact.toEqualTypeOf(events.filter(isSucceeded).filter(isCreateJobEvent));
    exact.toEqualTypeOf(events.filter(isCreateJobEvent).filter(isSucceeded));
    exact.toEqualTypeOf(events.filter(isEventNamed("CreateJob", "GetJob")).filter(isSucceeded).filter(isEventNamed("CreateJob")));
    exact.toEqualTypeOf(events.filter(isSucceeded).filter(isEventNamed("CreateJob", "GetJob")).filter(isCreateJobEvent));
    expectTypeOf(events.filter(isFailed).filter(isEventNamed("CreateJob"))).toEqualTypeOf<FailedEvent<"CreateJob">[]>();
    expectTypeOf(events.filter(isSucceeded).filter(isUnrecognized)).toEqualTypeOf<SucceededUnrecognizedEvent[]>();
    expectTypeOf(events.filter(isFailed).filter(isSucceeded)).toEqualTypeOf<never[]>();
    expectTypeOf(events.filter(isEventNamed(name)).filter(isFailed)).toEqualTypeOf<FailedEvent[]>();
  });

  it("narrow where an array looks for one or for all", () => {
    expectTypeOf(events.filter(isSucceeded).find(isCreateJobEvent)).toEqualTypeOf<SucceededEvent<"CreateJob"> | undefined>();
    const failed = events.filter(isFailed);
    if (failed.every(isCreateJobEvent)) expectTypeOf(failed).toExtend<readonly FailedEvent<"CreateJob">[]>();
  });

  it("keep what a user adds to events", () => {
    const enriched = [] as (BraketEvent & { readonly team: string })[];
    const jobs = enriched.filter(isSucceeded).filter(isCreateJobEvent);
    expectTypeOf(jobs).items.toExtend<SucceededEvent<"CreateJob">>();
    expectTypeOf(jobs).items.toHaveProperty("team").toEqualTypeOf<string>();
  });

  it("follow a validated value", () => {
    const values: unknown[] = [];
    expectTypeOf(values.filter(isBraketEvent).filter(isFailed).filter(isCreateJobEvent)).toEqualTypeOf<
      FailedEvent<"CreateJob">[]
    >();
    const perhaps: (BraketEvent | null | undefined)[] = [];
    expectTypeOf(perhaps.filter(isBraketEvent)).toEqualTypeOf<BraketEvent[]>();
    expectTypeOf(events.filter(isSucceeded).filter(isBraketEvent)).toEqualTypeOf<
      (SucceededEvent | SucceededUnrecognizedEvent)[]
    >();
  });

  it("can be passed on, in functions that are generic themselves", () => {
    const plain: (event: BraketEvent) => event is CreateJobEvent = isCreateJobEvent;
    expectTypeOf(events.filter(plain)).toEqualTypeOf<CreateJobEvent[]>();
    const named = <const N extends BraketEventName>(wanted: N): BraketEventOf<N>[] => events.filter(isEventNamed(wanted));
    expectTypeOf(named("CreateJob")).toEqualTypeOf<CreateJobEvent[]>();
    const refused = <E extends BraketEvent>(some: readonly E[]) => some.filter(isFailed);
    expectTypeOf(refused(events.filter(isCreateJobEvent))).toEqualTypeOf<FailedEvent<"CreateJob">[]>();
  });

  it("narrow names that are texts", () => {
    const text = "" as string;
    if (isBraketEventName(text)) expectTypeOf(text).toEqualTypeOf<BraketEventName>();
    expectTypeOf([text].filter(isBraketEventName)).toEqualTypeOf<BraketEventName[]>();
  });
});
