// What users write to get from any event to its exact type, for each compiler that is supported.
import {
  type BraketEvent,
  type BraketEventHandler,
  type BraketEventHandlers,
  type BraketEventName,
  type CloudTrailRecord,
  type FailedEvent,
  isBraketEventName,
  isCreateJobEvent,
  isEventNamed,
  isFailed,
  isSucceeded,
  isUnrecognized,
  matchEvent,
  type SucceededEvent,
} from "braket-cloudtrail";

export function chains(events: readonly BraketEvent[]) {
  const created: SucceededEvent<"CreateJob">[] = events.filter(isSucceeded).filter(isCreateJobEvent);
  const failed: FailedEvent<"CreateJob">[] = events.filter(isFailed).filter(isEventNamed("CreateJob"));
  const news: string[] = events
    .filter(isSucceeded)
    .filter(isUnrecognized)
    .map((event) => event.eventName);
  return { created, failed, news };
}

export function outcome(event: BraketEvent): string | undefined {
  if (event.errorCode) return event.errorCode;
  if (event.eventName === "CreateJob") return event.responseElements.jobArn;
  return event.eventName === "CreateQuantumTask" && !event.errorCode ? event.responseElements.quantumTaskArn : undefined;
}

export const recordOf = (event: BraketEvent): CloudTrailRecord => event;
export const nameIn = (text: string): BraketEventName | undefined => (isBraketEventName(text) ? text : undefined);

export function everyCall(event: BraketEvent): string {
  return matchEvent(event, {
    CancelJob: (call) => call.requestParameters?.jobArn ?? "",
    CancelQuantumTask: (call) => call.requestParameters?.quantumTaskArn ?? "",
    CreateJob: (call) => (call.errorCode ? call.errorCode : call.responseElements.jobArn),
    CreateQuantumTask: (call) => (call.errorCode ? call.errorCode : call.responseElements.quantumTaskArn),
    CreateSpendingLimit: (call) => call.eventName,
    DeleteSpendingLimit: (call) => call.requestParameters?.spendingLimitArn ?? "",
    GetDevice: (call) => call.requestParameters?.deviceArn ?? "",
    GetJob: (call) => call.eventName,
    GetQuantumTask: (call) => call.eventName,
    ListTagsForResource: (call) => call.eventName,
    SearchDevices: (call) => call.eventName,
    SearchJobs: (call) => call.eventName,
    SearchQuantumTasks: (call) => call.eventName,
    SearchSpendingLimits: (call) => call.eventName,
    TagResource: (call) => call.eventName,
    UntagResource: (call) => call.eventName,
    UpdateSpendingLimit: (call) => call.eventName,
    unrecognized: (call) => call.eventName,
  });
}

export function someCalls(event: BraketEvent): string | number {
  return matchEvent(event, { CreateQuantumTask: (call) => call.requestParameters?.shots ?? 0 }, (rest) => rest.eventName);
}

/** A map that is filled piece by piece, and a registry. Neither needs a cast. */
export const handlers: Partial<BraketEventHandlers> = {};
handlers.CreateJob = (event) => print(event.eventName);

export class Registry {
  readonly #handlers = new Map<string, ((event: BraketEvent) => void)[]>();

  on<N extends BraketEventName>(name: N, handler: BraketEventHandler<N>): this {
    const isNamed = isEventNamed(name);
    const handle = (event: BraketEvent) => {
      if (isNamed(event)) handler(event);
    };
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), handle]);
    return this;
  }

  dispatch(event: BraketEvent): void {
    for (const handle of this.#handlers.get(event.eventName) ?? []) handle(event);
    matchEvent(event, handlers, (rest) => print(rest.eventName));
  }
}

new Registry().on("CreateJob", (event) => print(event.requestParameters?.jobName ?? event.eventName));
// @ts-expect-error no event has this name
new Registry().on("CreateJobs", () => undefined);
// @ts-expect-error handlers are missing, and there is no fallback
export const forgetful = (event: BraketEvent) => matchEvent(event, { CreateJob: () => 1 });

function print(text: string): void {
  text.trim();
}
