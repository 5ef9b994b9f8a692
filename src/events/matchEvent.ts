import type { BraketEvent, BraketEventName, EventNamed } from "./event.js";
import { isBraketEventName } from "./guards.js";

/** A function that takes an event with one name. */
export type BraketEventHandler<N extends BraketEventName, R = void, E extends BraketEvent = BraketEvent> = (
  event: EventNamed<E, N>,
) => R;

/** A map with one handler for each event name. `Partial<BraketEventHandlers>` is a map with handlers for some names. */
export type BraketEventHandlers<R = void, E extends BraketEvent = BraketEvent> = {
  [N in BraketEventName]: BraketEventHandler<N, R, E>;
};

/** The handlers of an exhaustive match: one for each name of `E`, and `unrecognized` for names that this version does not model. */
export type ExhaustiveHandlers<E extends BraketEvent = BraketEvent> = {
  [N in E["eventName"] as N extends BraketEventName ? N : "unrecognized"]: (event: EventNamed<E, N>) => unknown;
};

/** The events that the fallback takes: all except those for which the map certainly has a handler. */
export type UnhandledEvent<E extends BraketEvent, H> = Exclude<
  E,
  { eventName: { [N in keyof H]-?: undefined extends H[N] ? never : N }[keyof H] }
>;

/** The union of the return types of the handlers of a map. */
export type HandlerResult<H> = { [N in keyof H]-?: NonNullable<H[N]> extends (event: never) => infer R ? R : never }[keyof H];

/** Makes an unknown name in a map of handlers a compile error. */
type NoOther<H, N extends string> = { [K in Exclude<keyof H, N>]: never };

/**
 * Calls the handler of the event's name, and returns what the handler returns. Each handler takes the exact event.
 *
 * - Without a fallback, the map is exhaustive: it has a handler for each name, and `unrecognized` for all other names.
 * - With a fallback, the map has handlers for some names. The fallback takes the events that have no handler.
 *
 * @example
 * matchEvent(event, { CreateQuantumTask: (event) => event.requestParameters?.shots }, () => undefined); // => 1000
 */
export function matchEvent<E extends BraketEvent, H extends ExhaustiveHandlers<E>>(
  event: E,
  handlers: H & NoOther<H, BraketEventName | "unrecognized">,
): HandlerResult<H>;
export function matchEvent<E extends BraketEvent, H extends Partial<BraketEventHandlers<unknown, E>>, F>(
  event: E,
  handlers: H & NoOther<H, BraketEventName>,
  fallback: (event: UnhandledEvent<E, H>) => F,
): HandlerResult<H> | F;
export function matchEvent(
  event: BraketEvent,
  handlers: Readonly<Record<string, ((event: never) => unknown) | undefined>>,
  fallback?: (event: never) => unknown,
): unknown {
  const text: string = event.eventName;
  const name = isBraketEventName(text) ? text : "unrecognized";
  // Only modelled names are looked up: an event named "constructor" must not call an inherited function.
  const handler = handlers[name];
  if (handler !== undefined) return handler.call(handlers, event as never);
  if (fallback !== undefined) return fallback(event as never);
  throw new TypeError(`handlers.${name}: expected a function, found undefined: add a handler, or pass a fallback`);
}
