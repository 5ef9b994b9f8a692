import type { BraketInsightEvent, BraketNetworkActivityEvent, BraketServiceEvent } from "../events/otherEvents.js";
import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import { checkOption, checkOptions } from "../validation/option.js";
import { ACCOUNT, OTHER_ACCOUNT } from "./account.js";
import { EXAMPLE_TIME } from "./exampleOf.js";
import { type ExampleOverrides, overridden } from "./overrides.js";
import { randomOf } from "./random.js";
import { timestampOf } from "./record.js";
import { REGION, seedOf } from "./usual.js";

/** The records about Braket that are not calls, by the kinds that `exampleOtherEvent` accepts. */
export interface ExampleOtherEvents {
  /** A request that a policy of a VPC endpoint denied. */
  "network-activity": BraketNetworkActivityEvent;
  /** A record that Braket wrote without a call. */
  service: BraketServiceEvent;
  /** An unusual rate of calls that CloudTrail Insights found. */
  insight: BraketInsightEvent;
}

/** The options of `exampleOtherEvent`. */
export interface ExampleOtherEventOptions<K extends keyof ExampleOtherEvents> {
  /** Members that replace those of the record, at any depth. */
  readonly overrides?: ExampleOverrides<ExampleOtherEvents[K]> | undefined;
}

/** The members that only one kind of record has. No such record of Braket is public: the shapes are those of other services. */
const OTHERS = {
  "network-activity": {
    eventVersion: "1.09",
    userIdentity: { type: "AWSAccount", principalId: "AKIAIOSFODNN7EXAMPLE", accountId: OTHER_ACCOUNT },
    eventSource: BRAKET_EVENT_SOURCE,
    eventName: "CreateQuantumTask",
    sourceIPAddress: "192.0.2.10",
    errorCode: "VpceAccessDenied",
    errorMessage: "The request was denied due to a VPC endpoint policy",
    eventType: "AwsVpceEvent",
    vpcEndpointId: "vpce-0123456789abcdef0",
    vpcEndpointAccountId: ACCOUNT,
    eventCategory: "NetworkActivity",
  },
  service: {
    eventVersion: "1.11",
    userIdentity: { accountId: ACCOUNT, invokedBy: BRAKET_EVENT_SOURCE },
    eventSource: BRAKET_EVENT_SOURCE,
    eventName: "ExampleServiceEvent",
    sourceIPAddress: BRAKET_EVENT_SOURCE,
    userAgent: BRAKET_EVENT_SOURCE,
    requestParameters: null,
    responseElements: null,
    readOnly: false,
    eventType: "AwsServiceEvent",
    managementEvent: true,
    serviceEventDetails: { exampleDetail: "example" },
    eventCategory: "Management",
  },
  insight: {
    eventVersion: "1.08",
    eventType: "AwsCloudTrailInsight",
    insightDetails: {
      state: "Start",
      eventSource: BRAKET_EVENT_SOURCE,
      eventName: "CreateQuantumTask",
      insightType: "ApiCallRateInsight",
      insightContext: {
        statistics: { baseline: { average: 0.0125 }, insight: { average: 42 }, insightDuration: 5, baselineDuration: 10075 },
        attributions: [{ attribute: "errorCode", insight: [{ value: "null", average: 42 }], baseline: [] }],
      },
    },
    eventCategory: "Insight",
  },
} as const satisfies Record<keyof ExampleOtherEvents, object>;

/**
 * Returns a record about Braket that is not a call: network activity, a service event or an insight, typed to its kind.
 *
 * No such record of Braket is public. The shapes are those that AWS documents for other services.
 *
 * @throws {TypeError} when the kind is unknown, or the options are not an object.
 * @example
 * exampleOtherEvent("network-activity").errorCode; // => "VpceAccessDenied"
 * isInsightEvent(exampleOtherEvent("insight")); // => true
 */
export function exampleOtherEvent<const K extends keyof ExampleOtherEvents>(
  kind: K,
  options: ExampleOtherEventOptions<K> = {},
): ExampleOtherEvents[K] {
  checkOptions(options);
  checkOption(Object.hasOwn(OTHERS, kind), "kind", '"network-activity", "service" or "insight"', kind);
  const random = randomOf(seedOf(kind));
  const record = {
    ...OTHERS[kind],
    eventTime: timestampOf(EXAMPLE_TIME),
    awsRegion: REGION,
    ...(kind === "network-activity" && { requestID: random.uuid() }),
    eventID: random.uuid(),
    recipientAccountId: ACCOUNT,
    sharedEventID: random.uuid(),
  };
  return overridden(record, options.overrides) as ExampleOtherEvents[K];
}
