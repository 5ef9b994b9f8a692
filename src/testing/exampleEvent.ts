import type {
  BraketEventName,
  FailedEvent,
  FailedUnrecognizedEvent,
  SucceededEvent,
  SucceededUnrecognizedEvent,
} from "../events/event.js";
import { safeParseBraketEvent } from "../events/parse.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import type { UserIdentity } from "../generated/types.js";
import type { ExampleCaller } from "./exampleCallers.js";
import { type ExampleOutcome, exampleOf } from "./exampleOf.js";
import { type ExampleOverrides, overridden } from "./overrides.js";

/**
 * The type of the event that `exampleEvent` returns for a name and an outcome.
 *
 * - A name that is not a `BraketEventName` gives an unrecognized event.
 * - A name of type `string` gives either.
 */
export type ExampleEvent<N extends string, O extends ExampleOutcome = "succeeded"> = O extends "succeeded"
  ? SucceededEvent<Extract<BraketEventName, N>> | ([N] extends [BraketEventName] ? never : SucceededUnrecognizedEvent)
  : FailedEvent<Extract<BraketEventName, N>> | ([N] extends [BraketEventName] ? never : FailedUnrecognizedEvent);

/** The options of `exampleEvent`. */
export interface ExampleEventOptions<N extends string = string, O extends ExampleOutcome = ExampleOutcome> {
  /** The outcome of the call. The default is `succeeded`. */
  readonly outcome?: O | undefined;
  /** The caller: a kind of caller, or a `userIdentity` of your own. The default is a `person`. */
  readonly caller?: ExampleCaller | UserIdentity | undefined;
  /** A number that gives another event of the same call, with other ids, request, time and caller. */
  readonly seed?: number | undefined;
  /** Members that replace those of the event, at any depth. */
  readonly overrides?: ExampleOverrides<ExampleEvent<N, O>> | undefined;
}

/**
 * Returns a valid event of the named call, typed to its name and outcome.
 *
 * - The same arguments give an equal event, in a new object, on every platform.
 * - The usual events belong together: one device, one quantum task, one hybrid job, one spending limit.
 * - A name that this version does not model gives an unrecognized event.
 *
 * To make an invalid record, spread the event: `{ ...exampleEvent("GetDevice"), eventTime: 7 }`.
 *
 * @throws {TypeError} when an option is invalid, or when the overrides make an event invalid or change its name or outcome.
 * @example
 * const task = exampleEvent("CreateQuantumTask", { overrides: { requestParameters: { shots: 10 } } });
 * task.requestParameters.shots; // => 10
 * exampleEvent("CreateQuantumTask", { outcome: "failed" }).errorCode; // => "ValidationException"
 * principalOf(exampleEvent("CancelJob", { caller: "root" })).kind; // => "root"
 * isUnrecognized(exampleEvent("CreateQuantumProgram")); // => true
 */
export function exampleEvent<const N extends BraketEventName | (string & {}), const O extends ExampleOutcome = "succeeded">(
  name: N,
  options: ExampleEventOptions<N, O> = {},
): ExampleEvent<N, O> {
  const example = exampleOf(BRAKET_EVENT_SOURCE, name, options);
  const { outcome = "succeeded", overrides } = options;
  const { data, error } = safeParseBraketEvent(overridden(example, overrides));
  if (error !== undefined) {
    throw new TypeError(`exampleEvent: ${error.message}. To make an invalid record, spread the event.`);
  }
  if ((data.eventName as string) !== name) {
    throw new TypeError("overrides.eventName: expected the name of the example, found another. Pass it as the first argument.");
  }
  if ((data.errorCode === undefined) !== (outcome === "succeeded")) {
    throw new TypeError(
      'overrides.errorCode: expected an error code only if `outcome` is "failed", found the opposite. Pass `outcome` too.',
    );
  }
  return data as unknown as ExampleEvent<N, O>;
}
