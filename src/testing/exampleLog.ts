import type { BraketEvent } from "../events/event.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { checkOption } from "../validation/option.js";
import { type Account, accountOf } from "./account.js";
import { callerOf } from "./callers.js";
import { CALL_KINDS, type CallKind } from "./calls.js";
import { layoutOf, versionOf, written } from "./envelope.js";
import { type Random, randomOf } from "./random.js";
import { membersOf } from "./record.js";
import { refusalOf, refused } from "./refusals.js";

/**
 * Returns the text of a CloudTrail log file with `n` Braket records of an imaginary account, for tests and benchmarks.
 *
 * - The same `n` and `seed` give the same text on every platform. Another seed gives other records.
 * - Every record is a valid event. All 17 events occur, in the proportions that clients cause: most are `GetQuantumTask`.
 *   A rare event occurs only in a log of some thousands of records. Use `exampleEvent` to get it.
 * - There are refused calls, all kinds of callers, and hundreds of shapes: fields absent, null, in another order, or unknown.
 * - Accounts, keys and addresses are those that are reserved for documentation.
 *
 * @throws {TypeError} when `n` is not a finite number of at least 0, or `seed` is not a number.
 * @example
 * const file = JSON.parse(exampleLog(3, 7));
 * file.Records.map((item) => isBraketEvent(item)); // => [true, true, true]
 */
export function exampleLog(n: number, seed = 1): string {
  checkOption(Number.isFinite(n), "n", "a finite number of records", n);
  return JSON.stringify({ Records: [...exampleRecords(n, seed)] });
}

/**
 * Yields the records of `exampleLog(n, seed)`, one by one, each as a `BraketEvent`. The memory does not grow with `n`.
 *
 * @throws {TypeError} when `n` is not a number of at least 0, or `seed` is not a number.
 * @example
 * [...exampleRecords(2, 7)].map((item) => item.eventSource); // => ["braket.amazonaws.com", "braket.amazonaws.com"]
 * summarize(exampleRecords(100)).events; // => 100
 */
export function exampleRecords(n: number, seed = 1): Generator<BraketEvent, void, undefined> {
  checkOption(n >= 0, "n", "a number of records", n);
  checkOption(typeof seed === "number", "seed", "a number", seed);
  return recordsOf(n, seed);
}

function* recordsOf(n: number, seed: number): Generator<BraketEvent, void, undefined> {
  const random = randomOf(seed);
  const account = accountOf(random);
  let time = Date.UTC(2026, 8, 7);
  for (let made = 0; made < n; made++) {
    time += 1000 * random.below(30);
    yield recordOf(time, random, account, layoutOf(seed, random));
  }
}

const KINDS = /* @__PURE__ */ CALL_KINDS.map((kind) => [kind, kind.weight] as const) as unknown as readonly [
  readonly [CallKind, number],
  ...(readonly [CallKind, number])[],
];

function recordOf(time: number, random: Random, account: Account, layout: Random | undefined): BraketEvent {
  const kind = random.weighted(KINDS);
  const caller = callerOf(random);
  const version = versionOf(random);
  const call = kind.call(random, account);
  const refusal = refusalOf(kind, caller, random);
  const { region, requestParameters, responseElements } = refusal === undefined ? call : refused(call, random);
  const about = { eventSource: BRAKET_EVENT_SOURCE, eventName: kind.name, readOnly: kind.readOnly, time, version };
  const members = membersOf({ ...about, region, requestParameters, responseElements }, caller, refusal, random);
  return Object.fromEntries(written(members, version, layout, random)) as unknown as BraketEvent;
}
