import * as z from "zod";
import { UserIdentity } from "./userIdentity.js";
import { absentOr, JsonObject, openEnum, optional, required, shape } from "./vocabulary.js";

export const EventType = openEnum("EventType", "What kind of happening a record tells of.", [
  "AwsApiCall",
  "AwsServiceEvent",
  "AwsConsoleAction",
  "AwsConsoleSignIn",
  "AwsCloudTrailInsight",
  "AwsVpceEvent",
  "AwsVpceEvents",
  "AwsAggregatedEvent",
]);

export const EventCategory = openEnum("EventCategory", "The category under which CloudTrail keeps a record.", [
  "Management",
  "Data",
  "NetworkActivity",
  "Insight",
  "Aggregated",
]);

export const AddendumReason = openEnum("AddendumReason", "Why a record came late or came again.", [
  "DELIVERY_DELAY",
  "UPDATED_DATA",
  "SERVICE_OUTAGE",
]);

export const ResourceReference = shape("ResourceReference", "A resource that the call touched, as the service reported it.", {
  ARN: optional(z.string(), "The ARN of the resource.", "arn"),
  ARNPrefix: optional(z.string(), "The prefix shared by the ARNs of many resources, in place of one ARN.", "arn"),
  accountId: optional(z.string(), "The account that owns the resource, 12 digits.", "accounts"),
  type: optional(z.string(), "The type of the resource, such as `AWS::S3::Bucket`.", "resource"),
});

export const Addendum = shape("Addendum", "Why the record came late, or which earlier record it corrects.", {
  reason: optional(AddendumReason, "The reason for which the record came late or came again.", "code"),
  updatedFields: optional(
    z.union([z.string(), z.array(z.string())]),
    "The fields that were corrected: one text with commas by AWS's own parser; an array is accepted too.",
    "members",
  ),
  originalRequestID: optional(z.string(), "The request id of the record that this one corrects.", "id"),
  originalEventID: optional(z.string(), "The event id of the record that this one corrects.", "id"),
});

export const TlsDetails = shape("TlsDetails", "The TLS connection over which the call came; partial objects are normal.", {
  tlsVersion: optional(z.string(), "The version of TLS, such as `TLSv1.3`.", "version"),
  cipherSuite: optional(z.string(), "The cipher suite, such as `TLS_AES_128_GCM_SHA256`.", "cryptography"),
  clientProvidedHostHeader: optional(z.string(), "The host name that the client asked for, usually the endpoint.", "addresses"),
  keyExchange: optional(z.string(), "The key exchange, such as `X25519MLKEM768` for a post-quantum hybrid.", "cryptography"),
});

export const EdgeDeviceDetails = shape("EdgeDeviceDetails", "The edge device that was the target of a call.", {
  type: optional(z.string(), "The type of the device.", "names"),
  snowJobId: optional(z.string(), "The id of the Snow job.", "names"),
  deviceId: optional(z.string(), "The id of the device, as AWS's own parser spells it.", "names"),
  deviceID: optional(z.string(), "The id of the device, as real records spell it.", "names"),
  deviceFamily: optional(z.string(), "The family of the device.", "names"),
  attributes: optional(
    z.record(z.string(), z.unknown()),
    "The attributes of the device, by names of the service's own.",
    "unmodelled",
  ),
});

export const EventContext = shape(
  "EventContext",
  "The condition keys and tags with which CloudTrail Lake enriches a record; no other delivery carries them.",
  {
    requestContext: optional(
      z.record(z.string(), z.unknown()),
      "The global condition keys of the call and their values, which are texts or lists of texts.",
      "unmodelled",
    ),
    tagContext: optional(
      z.record(z.string(), z.unknown()),
      "The tags of the caller and of the resources; their inner form is uncertain, so it is left open.",
      "unmodelled",
    ),
  },
);

/** The fields that every record may carry, whichever service wrote it. An event's type adds the five that depend on the call. */
export const RecordFields = shape(
  "RecordFields",
  "The fields of a CloudTrail record that do not depend on which call it tells of.",
  {
    eventVersion: required(
      z.string(),
      "The version of the record format, such as `1.11`: two integers, never one decimal number.",
      "version",
    ),
    eventTime: required(
      z.string(),
      "The time at which the request was completed, UTC, to the second: `2026-09-07T08:15:00Z`.",
      "time",
    ),
    awsRegion: required(z.string(), "The region that received the call; for Braket the region of the device.", "region"),
    eventID: required(z.string(), "The id of this record, a UUID; the same again when CloudTrail delivers a record twice.", "id"),
    userIdentity: required(UserIdentity, "The caller."),
    sourceIPAddress: optional(
      z.string(),
      "The address the call came from: IPv4, IPv6, the name of an AWS service, or `AWS Internal`.",
      "addresses",
    ),
    userAgent: optional(z.string(), "The client that called, cut off after 1 KB.", "clients"),
    errorMessage: optional(
      z.string(),
      "The text of the error, cut off after 1 KB; may be missing beside an `errorCode`.",
      "texts",
    ),
    additionalEventData: optional(
      z.union([z.string(), JsonObject]),
      "The data about the call that is neither request nor response; text is reported by third parties.",
      "unmodelled",
    ),
    requestID: optional(z.string(), "The id that the service gave the request; not always a UUID.", "id"),
    eventType: optional(EventType, "The kind of happening: `AwsApiCall` for a call.", "code"),
    apiVersion: optional(z.string(), "The version of the API that was called, as text; rare.", "version"),
    managementEvent: optional(z.boolean(), "The flag of a management event; missing in records before version 1.06.", "flag"),
    readOnly: optional(
      z.boolean(),
      "The flag of a call that changes nothing; may be missing in records of old versions.",
      "flag",
    ),
    resources: optional(
      z.array(ResourceReference),
      "The resources that the call touched. Neither of the two public Braket records has it.",
    ),
    recipientAccountId: optional(
      z.string(),
      "The account that received this record, 12 digits; another than the caller's for a cross-account call.",
      "accounts",
    ),
    serviceEventDetails: optional(JsonObject, "The details of an event that a service raised by itself.", "unmodelled"),
    sharedEventID: optional(z.string(), "The id shared by the copies of one event in several accounts.", "id"),
    annotation: optional(
      z.string(),
      "The remark of a user; named in AWS's own parser, when CloudTrail writes it is uncertain.",
      "texts",
    ),
    vpcEndpointId: optional(
      z.string(),
      "The VPC endpoint through which the call came, or the name of an AWS service.",
      "addresses",
    ),
    vpcEndpointAccountId: optional(
      z.string(),
      "The account that owns the VPC endpoint, 12 digits, or the name of an AWS service.",
      "accounts",
    ),
    eventCategory: optional(
      EventCategory,
      "The category of the record: `Management` for all Braket calls that are documented.",
      "code",
    ),
    addendum: optional(Addendum, "The reason for a late or repeated delivery."),
    sessionCredentialFromConsole: optional(
      z.union([z.string(), z.boolean()]),
      'The text `"true"` when the credentials come from a console session; missing otherwise.',
      "flag",
    ),
    eventContext: optional(EventContext, "The condition keys and tags that CloudTrail Lake adds."),
    edgeDeviceDetails: optional(EdgeDeviceDetails, "The edge device that was the target of the call."),
    tlsDetails: optional(TlsDetails, "The TLS connection over which the call came."),
  },
);

/** Any service's record of a call. */
export const CloudTrailRecord = shape("CloudTrailRecord", "A CloudTrail record of any service.", {
  ...RecordFields.shape,
  eventSource: required(z.string(), "The service that was called, such as `braket.amazonaws.com`.", "service"),
  eventName: required(z.string(), "The name of the call, in most services the name of the API operation.", "code"),
  errorCode: absentOr(z.string(), "The code of the error; absent, and never null, when the call succeeded.", "code"),
  requestParameters: optional(JsonObject, "The parameters of the call.", "unmodelled"),
  responseElements: optional(JsonObject, "The answer of a call that changed something.", "unmodelled"),
});

/** Stands in for `requestParameters` that exceed 100 KB. */
export const OmissionMarker = shape("OmissionMarker", "What CloudTrail writes in place of request parameters over 100 KB.", {
  omitted: required(
    z.literal([true, "true"]),
    'The sign of the omission: `true`, or the text `"true"` in the one public specimen.',
    "flag",
  ),
  reason: optional(z.string(), "The reason for the omission, such as `requestParameters too large`.", "texts"),
  originalSize: optional(
    z.union([z.number(), z.string()]),
    "The size of what was omitted, in bytes, as a number or as text.",
    "quantity",
  ),
});

export const ProgramSetValidationFailure = shape(
  "ProgramSetValidationFailure",
  "What is wrong with one program of a refused program set.",
  {
    programIndex: optional(z.number(), "The position of the program in the set, from 0.", "quantity"),
    inputsIndex: optional(z.number(), "The position of the inputs with which the program failed, from 0.", "quantity"),
    errors: optional(z.array(z.string()), "The errors found.", "texts"),
  },
);

export const ValidationExceptionReason = openEnum("ValidationExceptionReason", "The reasons a ValidationException may carry.", [
  "ProgramSetValidationFailed",
]);

/** REST services may put the error into the response elements rather than beside them. */
export const ErrorElements = shape(
  "ErrorElements",
  "The error of a refused call, where the service logs it as response elements. For Braket this is inferred from other REST services.",
  {
    message: optional(z.string(), "The text of the error.", "texts"),
    reason: optional(ValidationExceptionReason, "The reason of a ValidationException.", "code"),
    programSetValidationFailures: optional(
      z.array(ProgramSetValidationFailure),
      "The programs of a program set that are invalid.",
    ),
  },
);
