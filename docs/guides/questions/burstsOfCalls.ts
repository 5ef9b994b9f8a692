import { type BraketEvent, dedupe, isReadOnly, principalOf } from "braket-cloudtrail";
import { burstsOf } from "braket-cloudtrail/timelines";

/** Who made many calls that change something within ten minutes. */
export function burstsOfCalls(events: readonly BraketEvent[], atLeast = 4): string[] {
  const writes = dedupe(events).events.filter((event) => !isReadOnly(event));
  const bursts = burstsOf(writes, { by: (event) => principalOf(event).key, within: 10 * 60_000, atLeast });
  return bursts.flatMap(({ events: [first, ...others], from, to }) =>
    first === undefined
      ? []
      : `${others.length + 1} calls by ${principalOf(first).actorLabel}, ${from.toISOString()} to ${to.toISOString()}`,
  );
}
