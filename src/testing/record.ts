import { ACCOUNT } from "./account.js";
import type { Caller } from "./caller.js";
import type { Call } from "./calls.js";
import type { Members } from "./envelope.js";
import type { Random } from "./random.js";
import type { Refusal } from "./refusals.js";

/** The facts of a call in its record, without the caller and the error. */
export interface About extends Call {
  readonly eventSource: string;
  readonly eventName: string;
  readonly readOnly: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The version of the record format. */
  readonly version: string;
}

/** Returns the members of the record of a call, in the order of CloudTrail. */
export function membersOf(about: About, caller: Caller, refusal: Refusal | undefined, random: Random): Members {
  const { eventSource, region } = about;
  const members: Members = [
    ["eventVersion", about.version],
    ["userIdentity", caller.userIdentity],
    ["eventTime", timestampOf(about.time)],
    ["eventSource", eventSource],
    ["eventName", about.eventName],
    ["awsRegion", region],
    ["sourceIPAddress", caller.sourceIPAddress],
    ["userAgent", caller.userAgent],
    ...Object.entries(refusal ?? {}),
    ["requestParameters", about.requestParameters],
    ["responseElements", about.responseElements],
    ["requestID", random.uuid()],
    ["eventID", random.uuid()],
    ["readOnly", about.readOnly],
    ["eventType", "AwsApiCall"],
    ["managementEvent", true],
    ["recipientAccountId", ACCOUNT],
    ["eventCategory", "Management"],
  ];
  if (caller.byService !== true) members.push(["tlsDetails", tlsOf(eventSource, region, random)]);
  if (caller.fromConsole === true) members.push(["sessionCredentialFromConsole", "true"]);
  return members;
}

/** A time as CloudTrail writes it: UTC, to the second. */
export function timestampOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function tlsOf(eventSource: string, region: string, random: Random) {
  const [service] = eventSource.split(".");
  return {
    tlsVersion: "TLSv1.3",
    cipherSuite: "TLS_AES_128_GCM_SHA256",
    clientProvidedHostHeader: `${service}.${region}.amazonaws.com`,
    ...(random.chance(0.2) ? { keyExchange: "x25519" } : {}),
  };
}
