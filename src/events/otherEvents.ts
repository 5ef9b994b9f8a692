import type { EventType, JsonObject, NonEmptyString, RecordFields } from "../generated/types.js";

/**
 * Stands for every event category that this version does not know. To the compiler it is a single value, so that a check of
 * `eventCategory` narrows; at run time it is the ordinary string that AWS logged.
 *
 * Its text never changes: two copies of this package with different texts would not accept each other's events.
 */
declare enum UnrecognizedEventCategory {
  Unrecognized = "braket-cloudtrail:unrecognized-event-category",
}

export type { UnrecognizedEventCategory };

/** What the records about Braket have in common that are not records of an API call, insights excepted. */
export interface OtherRecordFields extends RecordFields {
  /** The service that the record is about. */
  eventSource: "braket.amazonaws.com";
  /** The code of the error, never empty; absent where the record has no error. */
  errorCode?: NonEmptyString | undefined;
  /** The parameters. Documented records of these kinds have none. */
  requestParameters?: JsonObject | null | undefined;
  /** The answer. Documented records of these kinds have none. */
  responseElements?: JsonObject | null | undefined;
  /** The details of an insight: only a `BraketInsightEvent` has them. */
  insightDetails?: undefined;
}

/**
 * A request that went through a VPC endpoint, as the owner of the endpoint sees it.
 * A policy of the endpoint that denied the request is the usual reason: `errorCode` is `VpceAccessDenied`.
 *
 * It is no `BraketEvent`: a denied request never reached the API, and a permitted request has an event of its own.
 */
export interface BraketNetworkActivityEvent extends OtherRecordFields {
  /** The category. Where it is absent, `eventType` is `AwsVpceEvent`. */
  eventCategory?: "NetworkActivity" | null | undefined;
  /** The kind of record: documented as `AwsVpceEvent`, in AWS's prose `AwsVpceEvents`. */
  eventType?: EventType | null | undefined;
  /** The name of the requested call, such as `CreateJob`. */
  eventName: string;
  /** The code of the error: `VpceAccessDenied` where a policy of the endpoint denied the request. */
  errorCode?: NonEmptyString | undefined;
}

/**
 * A record that Braket wrote by itself, without an API call (`eventType: "AwsServiceEvent"`), or a record of a kind that this
 * version does not know.
 */
export interface BraketServiceEvent extends OtherRecordFields {
  /** The category: neither `NetworkActivity` nor `Insight`. */
  eventCategory?: "Management" | "Data" | "Aggregated" | UnrecognizedEventCategory | null | undefined;
  /** The kind of record: usually `AwsServiceEvent`. */
  eventType?: EventType | null | undefined;
  /** The name of the event. It may be the name of a call, and tells of no call. */
  eventName: string;
}

/**
 * An unusual rate of Braket calls or errors that CloudTrail Insights found. It is about many calls, so it has no caller: its
 * documented record lacks `eventSource`, `eventName` and `userIdentity`.
 */
export interface BraketInsightEvent extends Omit<OtherRecordFields, "eventSource" | "insightDetails" | "userIdentity"> {
  /** The category. Where it is absent, `eventType` is `AwsCloudTrailInsight`. */
  eventCategory?: "Insight" | null | undefined;
  /** The kind of record: documented as `AwsCloudTrailInsight`. */
  eventType?: EventType | null | undefined;
  /** The service. Documented records name it in `insightDetails.eventSource`. */
  eventSource?: "braket.amazonaws.com" | null | undefined;
  /** The name of the call. Documented records name it in `insightDetails.eventName`. */
  eventName?: string | null | undefined;
  /** The caller. Documented records have none. */
  userIdentity?: RecordFields["userIdentity"] | null | undefined;
  /** The insight: `state`, `eventSource`, `eventName`, `insightType`, `errorCode`, `insightContext`. Its members are not validated. */
  insightDetails?: JsonObject | null | undefined;
}

/**
 * A record about Braket that is not the record of an API call. `eventCategory` tells the three kinds apart where the record
 * has one; `isNetworkActivityEvent`, `isServiceEvent` and `isInsightEvent` always do.
 */
export type BraketOtherEvent = BraketNetworkActivityEvent | BraketServiceEvent | BraketInsightEvent;
