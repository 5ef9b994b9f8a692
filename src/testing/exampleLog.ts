import type { CloudTrailRecord } from "../generated/types.js";
import { checkOption } from "../validation/option.js";
import { ACCOUNT, type Account, accountOf } from "./account.js";
import { callerOf } from "./callers.js";
import { CALL_KINDS, type CallKind } from "./calls.js";
import { layoutOf, type Members, versionOf, written } from "./envelope.js";
import { type Random, randomOf } from "./random.js";
import { refusalOf, refused } from "./refusals.js";

/**
 * The text of a CloudTrail log file with `n` Braket records of an imaginary account, for tests and benchmarks. The same `n`
 * and `seed` give the same text, on every platform; another seed gives other records.
 *
 * All 17 events occur, in proportions that clients cause: GetQuantumTask polling dominates, so a rare event needs a log of
 * some thousands of records. So do refusals, every kind of caller, and hundreds of envelope shapes: members absent, null, in
 * another order, or newer than this version. Every record is a valid event. All of it is made up: accounts, keys and
 * addresses are those that documentation reserves.
 *
 * @throws {TypeError} when `n` is no finite number of at least 0, or `seed` is no number.
 * @example
 * const file = JSON.parse(exampleLog(3, 7));
 * file.Records.map((item) => isBraketEvent(item)); // => [true, true, true]
 */
export function exampleLog(n: number, seed = 1): string {
  checkOption(Number.isFinite(n), "n", "a finite number of records", n);
  return JSON.stringify({ Records: [...exampleRecords(n, seed)] });
}

/**
 * The records of `exampleLog(n, seed)` one after another, made as they are asked for: a million need no more memory than one.
 *
 * @throws {TypeError} when it is called with an `n` that is no number of at least 0, or a `seed` that is no number.
 * @example
 * [...exampleRecords(2, 7)].map((item) => item.eventSource); // => ["braket.amazonaws.com", "braket.amazonaws.com"]
 */
export function exampleRecords(n: number, seed = 1): Generator<CloudTrailRecord, void, undefined> {
  checkOption(n >= 0, "n", "a number of records", n);
  checkOption(typeof seed === "number", "seed", "a number", seed);
  return recordsOf(n, seed);
}

function* recordsOf(n: number, seed: number): Generator<CloudTrailRecord, void, undefined> {
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

function recordOf(time: number, random: Random, account: Account, layout: Random | undefined): CloudTrailRecord {
  const kind = random.weighted(KINDS);
  const caller = callerOf(random);
  const version = versionOf(random);
  const call = kind.call(random, account);
  const refusal = refusalOf(kind, random);
  const { region, requestParameters, responseElements } = refusal === undefined ? call : refused(call, random);
  const members: Members = [
    ["eventVersion", version],
    ["userIdentity", caller.userIdentity],
    ["eventTime", `${new Date(time).toISOString().slice(0, 19)}Z`],
    ["eventSource", "braket.amazonaws.com"],
    ["eventName", kind.name],
    ["awsRegion", region],
    ["sourceIPAddress", caller.sourceIPAddress],
    ["userAgent", caller.userAgent],
    ...Object.entries(refusal ?? {}),
    ["requestParameters", requestParameters],
    ["responseElements", responseElements],
    ["requestID", random.uuid()],
    ["eventID", random.uuid()],
    ["readOnly", kind.readOnly],
    ["eventType", "AwsApiCall"],
    ["managementEvent", true],
    ["recipientAccountId", ACCOUNT],
    ["eventCategory", "Management"],
  ];
  if (caller.byService !== true) members.push(["tlsDetails", tlsOf(region, random)]);
  if (caller.fromConsole === true) members.push(["sessionCredentialFromConsole", "true"]);
  return Object.fromEntries(written(members, version, layout, random)) as unknown as CloudTrailRecord;
}

function tlsOf(region: string, random: Random) {
  return {
    tlsVersion: "TLSv1.3",
    cipherSuite: "TLS_AES_128_GCM_SHA256",
    clientProvidedHostHeader: `braket.${region}.amazonaws.com`,
    ...(random.chance(0.2) ? { keyExchange: "x25519" } : {}),
  };
}
