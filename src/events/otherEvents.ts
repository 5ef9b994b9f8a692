import type { EventType, JsonObject, NonEmptyString, RecordFields } from "../generated/types.js";

/**
 * The type of every event category that this version does not know. To the compiler it is one value, so a check of
 * `eventCategory` narrows. At run time it is the string that AWS logged.
 *
 * Its value never changes, because two copies of this package with different values would not accept each other's events.
 */
declare enum UnrecognizedEventCategory {
  Unrecognized = "braket-cloudtrail:unrecognized-event-category",
}

export type { UnrecognizedEventCategory };

/** The common fields of records about Braket that are not about an API call. Insights have only some of them. */
export interface OtherRecordFields extends RecordFields {
  /** The service that the record is about. */
  eventSource: "braket.amazonaws.com";
  /** The code of the error. It is never empty; absent if the record has no error. */
  errorCode?: NonEmptyString | undefined;
  /** The parameters. Documented records of these kinds have none. */
  requestParameters?: JsonObject | null | undefined;
  /** The answer. Documented records of these kinds have none. */
  responseElements?: JsonObject | null | undefined;
  /** The details of an insight. Only a `BraketInsightEvent` has them. */
  insightDetails?: undefined;
}

/**
 * A request through a VPC endpoint, logged for the owner of the endpoint. Usually a policy of the endpoint denied the request, and
 * `errorCode` is `VpceAccessDenied`.
 *
 * It is not a `BraketEvent`: a denied request does not reach the API, and an allowed request has a separate event.
 */
export interface BraketNetworkActivityEvent extends OtherRecordFields {
  /** The category. If it is absent, `eventType` is `AwsVpceEvent`. */
  eventCategory?: "NetworkActivity" | null | undefined;
  /** The kind of record. Documented as `AwsVpceEvent`; the text of AWS's guide also says `AwsVpceEvents`. */
  eventType?: EventType | null | undefined;
  /** The name of the requested call, such as `CreateJob`. */
  eventName: string;
  /** The code of the error: `VpceAccessDenied` if a policy of the endpoint denied the request. */
  errorCode?: NonEmptyString | undefined;
}

/**
 * A record that Braket wrote without an API call (`eventType: "AwsServiceEvent"`), or a record of a kind that this version does not
 * know.
 */
export interface BraketServiceEvent extends OtherRecordFields {
  /** The category: neither `NetworkActivity` nor `Insight`. */
  eventCategory?: "Management" | "Data" | "Aggregated" | UnrecognizedEventCategory | null | undefined;
  /** The kind of record: usually `AwsServiceEvent`. */
  eventType?: EventType | null | undefined;
  /** The name of the event. It may be the name of an API call, but the record is not about a call. */
  eventName: string;
}

/**
 * An unusual rate of Braket calls or errors that CloudTrail Insights found. It is about many calls, so it has no caller. Documented
 * records have no `eventSource`, no `eventName` and no `userIdentity`.
 */
export interface BraketInsightEvent extends Omit<OtherRecordFields, "eventSource" | "insightDetails" | "userIdentity"> {
  /** The category. If it is absent, `eventType` is `AwsCloudTrailInsight`. */
  eventCategory?: "Insight" | null | undefined;
  /** The kind of record: documented as `AwsCloudTrailInsight`. */
  eventType?: EventType | null | undefined;
  /** The service. Documented records have it in `insightDetails.eventSource`. */
  eventSource?: "braket.amazonaws.com" | null | undefined;
  /** The name of the call. Documented records have it in `insightDetails.eventName`. */
  eventName?: string | null | undefined;
  /** The caller. Documented records have none. */
  userIdentity?: RecordFields["userIdentity"] | null | undefined;
  /** The insight: `state`, `eventSource`, `eventName`, `insightType`, `errorCode`, `insightContext`. Its members are not validated. */
  insightDetails?: JsonObject | null | undefined;
}

/**
 * A record about Braket that is not about an API call. `isNetworkActivityEvent`, `isServiceEvent` and `isInsightEvent` identify its
 * kind. `eventCategory` does so only if the record has one.
 */
export type BraketOtherEvent = BraketNetworkActivityEvent | BraketServiceEvent | BraketInsightEvent;
