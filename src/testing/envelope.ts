import { ACCOUNT, OTHER_ACCOUNT } from "./account.js";
import { type Random, randomOf } from "./random.js";

/** The members of a record in the order in which they are written. */
export type Members = [name: string, value: unknown][];

/** Members that a given version of the record format does not have yet. */
const YOUNGER: Readonly<Record<string, readonly string[]>> = {
  "1.05": ["managementEvent", "eventCategory", "tlsDetails", "sessionCredentialFromConsole", "vpcEndpointAccountId"],
  "1.08": ["vpcEndpointAccountId"],
  "1.09": [],
  "1.10": [],
  "1.11": [],
};

const VERSIONS: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ["1.11", 60],
  ["1.10", 5],
  ["1.09", 15],
  ["1.08", 15],
  ["1.05", 5],
];

/** Members that are never left out and never null. Without them a record would be invalid or have another meaning. */
const FIXED = /* @__PURE__ */ new Set([
  "eventVersion",
  "userIdentity",
  "eventTime",
  "eventSource",
  "eventName",
  "awsRegion",
  "eventID",
  "errorCode",
  "errorMessage",
  "requestParameters",
  "responseElements",
]);

export function versionOf(random: Random): string {
  return random.weighted(VERSIONS);
}

/** The number of layouts in a log, besides the plain one. */
const LAYOUTS = 200;

/** Returns the layout of a record, as a source of random values. Undefined for half of the records, which have the plain one. */
export function layoutOf(seed: number, random: Random): Random | undefined {
  return random.chance(0.5) ? undefined : randomOf(seed + random.below(LAYOUTS));
}

/**
 * Returns the members of a record in its layout: some left out, some null, some rare, some in another order. If all records had
 * the same shape, they would be read faster than those of real logs.
 */
export function written(members: Members, version: string, layout: Random | undefined, random: Random): Members {
  const young = YOUNGER[version] ?? [];
  const old = members.filter(([name]) => !young.includes(name));
  if (layout === undefined) return old;
  const kept = [...old, ...extras(layout, random)].filter(([name]) => FIXED.has(name) || !layout.chance(0.06));
  const some = kept.map(([name, value]): Members[number] => [name, !FIXED.has(name) && layout.chance(0.04) ? null : value]);
  return inSomeOrder(some, layout);
}

/** Returns some optional members. */
function extras(layout: Random, random: Random): Members {
  const some: Members = [];
  const add = (probability: number, ...members: Members) => {
    if (layout.chance(probability)) some.push(...members);
  };
  add(0.06, ["resources", [{ accountId: ACCOUNT, type: "AWS::Braket::QuantumTask", ARN: `arn:aws:braket:::example` }]]);
  add(0.04, ["sharedEventID", random.uuid()], ["recipientAccountId", OTHER_ACCOUNT]);
  add(0.15, ["vpcEndpointId", "vpce-0123456789abcdef0"], ["vpcEndpointAccountId", ACCOUNT]);
  add(0.04, ["apiVersion", "2019-09-01"]);
  add(0.04, ["additionalEventData", { note: "an example" }]);
  add(0.04, ["addendum", { reason: "DELIVERY_DELAY" }]);
  add(0.04, ["eventContext", { requestContext: { "aws:ViaAWSService": "false" }, tagContext: {} }]);
  add(0.04, ["exampleNewField", { since: "a later version of the record format" }]);
  add(0.04, ["exampleNewFlag", true]);
  return some;
}

/** Returns the members in the order of AWS for most records, in alphabetical order for some, and with two moved for others. */
function inSomeOrder(members: Members, layout: Random): Members {
  const unique = [...new Map(members)];
  if (layout.chance(0.2)) return unique.sort(([a], [b]) => (a < b ? -1 : 1));
  if (layout.chance(0.2)) {
    const moved = unique.splice(1 + layout.below(unique.length - 2), 2);
    unique.splice(1 + layout.below(unique.length), 0, ...moved);
  }
  return unique;
}
