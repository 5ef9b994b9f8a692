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

/** Members without which a record is not one, or says another thing: they are never left out and never null. */
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

/** How many ways of writing a record a log has, besides the plain one. */
const LAYOUTS = 200;

/** How a record is written: half of them plainly, the others in one of a number of ways, the same again for every record. */
export function layoutOf(seed: number, random: Random): Random | undefined {
  return random.chance(0.5) ? undefined : randomOf(seed + random.below(LAYOUTS));
}

/**
 * A record as its writer wrote it: members left out, null, in another order, and such as only some records have. Records that
 * all look alike would flatter whatever reads them.
 */
export function written(members: Members, version: string, layout: Random | undefined, random: Random): Members {
  const young = YOUNGER[version] ?? [];
  const old = members.filter(([name]) => !young.includes(name));
  if (layout === undefined) return old;
  const kept = [...old, ...extras(layout, random)].filter(([name]) => FIXED.has(name) || !layout.chance(0.06));
  const some = kept.map(([name, value]): Members[number] => [name, !FIXED.has(name) && layout.chance(0.04) ? null : value]);
  return inSomeOrder(some, layout);
}

/** Members that a record may have or not. */
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

/** AWS's own order for most, the alphabet's for what went through another store, and now and then a few members moved. */
function inSomeOrder(members: Members, layout: Random): Members {
  const unique = [...new Map(members)];
  if (layout.chance(0.2)) return unique.sort(([a], [b]) => (a < b ? -1 : 1));
  if (layout.chance(0.2)) {
    const moved = unique.splice(1 + layout.below(unique.length - 2), 2);
    unique.splice(1 + layout.below(unique.length), 0, ...moved);
  }
  return unique;
}
