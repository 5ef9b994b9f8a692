import * as z from "zod/v4";
import { UserIdentity } from "./userIdentity.js";
import { absentOr, JsonObject, openEnum, optional, required, shape } from "./vocabulary.js";

export const EventType = openEnum("EventType", "The types of event that CloudTrail records.", [
  "AwsApiCall",
  "AwsServiceEvent",
  "AwsConsoleAction",
  "AwsConsoleSignIn",
  "AwsCloudTrailInsight",
  "AwsVpceEvent",
  "AwsVpceEvents",
  "AwsAggregatedEvent",
]);

export const EventCategory = openEnum("EventCategory", "The categories of records.", [
  "Management",
  "Data",
  "NetworkActivity",
  "Insight",
  "Aggregated",
]);

export const AddendumReason = openEnum("AddendumReason", "The reasons for a late or repeated record.", [
  "DELIVERY_DELAY",
  "UPDATED_DATA",
  "SERVICE_OUTAGE",
]);

export const ResourceReference = shape("ResourceReference", "A resource that the call accessed, as the service reported it.", {
  ARN: optional(z.string(), "The ARN of the resource.", "arn"),
  ARNPrefix: optional(z.string(), "The common prefix of the ARNs of many resources, in place of one ARN.", "arn"),
  accountId: optional(z.string(), "The account that owns the resource, 12 digits.", "accounts"),
  type: optional(z.string(), "The type of the resource, such as `AWS::S3::Bucket`.", "resource"),
});

export const Addendum = shape("Addendum", "The reason for a late or repeated record, and the earlier record that it corrects.", {
  reason: optional(AddendumReason, "The reason for which the record is late or repeated.", "code"),
  updatedFields: optional(
    z.union([z.string(), z.array(z.string())]),
    "The corrected fields: one text with commas in AWS's own parser (observed); an array is accepted too.",
    "members",
  ),
  originalRequestID: optional(z.string(), "The request id of the record that this one corrects.", "id"),
  originalEventID: optional(z.string(), "The event id of the record that this one corrects.", "id"),
});

export const TlsDetails = shape("TlsDetails", "The TLS connection of the call; some members may be absent.", {
  tlsVersion: optional(z.string(), "The version of TLS, such as `TLSv1.3`.", "version"),
  cipherSuite: optional(z.string(), "The cipher suite, such as `TLS_AES_128_GCM_SHA256`.", "cryptography"),
  clientProvidedHostHeader: optional(
    z.string(),
    "The host name that the client sent, usually the endpoint of the service.",
    "addresses",
  ),
  keyExchange: optional(z.string(), "The key exchange, such as `X25519MLKEM768` for a post-quantum hybrid.", "cryptography"),
});

export const EdgeDeviceDetails = shape("EdgeDeviceDetails", "The edge device that was the target of a call.", {
  type: optional(z.string(), "The type of the device.", "names"),
  snowJobId: optional(z.string(), "The id of the Snow job.", "names"),
  deviceId: optional(z.string(), "The id of the device, in the spelling of AWS's own parser.", "names"),
  deviceID: optional(z.string(), "The id of the device, in the spelling of real records (observed).", "names"),
  deviceFamily: optional(z.string(), "The family of the device.", "names"),
  attributes: optional(
    z.record(z.string(), z.unknown()),
    "The attributes of the device, by names that the service chooses.",
    "unmodelled",
  ),
});

export const EventContext = shape(
  "EventContext",
  "The condition keys and tags that CloudTrail Lake adds to a record; no other delivery has them.",
  {
    requestContext: optional(
      z.record(z.string(), z.unknown()),
      "The global condition keys of the call, and their values: texts or lists of texts.",
      "unmodelled",
    ),
    tagContext: optional(
      z.record(z.string(), z.unknown()),
      "The tags of the caller and of the resources; their form is uncertain, so it is not validated.",
      "unmodelled",
    ),
  },
);

/** The fields that a record of any service may have. The type of an event adds the five fields that depend on the call. */
export const RecordFields = shape("RecordFields", "The fields of a CloudTrail record that are the same for all calls.", {
  eventVersion: required(
    z.string(),
    "The version of the record format, such as `1.11`: two integers with a dot, not a decimal number.",
    "version",
  ),
  eventTime: required(
    z.string(),
    "The time at which the request was completed, UTC, to the second: `2026-09-07T08:15:00Z`.",
    "time",
  ),
  awsRegion: required(z.string(), "The Region that received the call; for Braket, the Region of the device.", "region"),
  eventID: required(
    z.string(),
    "The id of this record, a UUID; a record that is delivered twice has the same id both times.",
    "id",
  ),
  userIdentity: required(UserIdentity, "The caller."),
  sourceIPAddress: optional(
    z.string(),
    "The source of the call: an IPv4 or IPv6 address, the name of an AWS service, or `AWS Internal`.",
    "addresses",
  ),
  userAgent: optional(z.string(), "The user agent of the client, cut off after 1 KB.", "clients"),
  errorMessage: optional(z.string(), "The text of the error, cut off after 1 KB; it may be absent in a failed call.", "texts"),
  additionalEventData: optional(
    z.union([z.string(), JsonObject]),
    "The data about the call that is in neither the request nor the response: an object, or text as third parties report.",
    "unmodelled",
  ),
  requestID: optional(z.string(), "The id that the service gave the request, which is not always a UUID.", "id"),
  eventType: optional(EventType, "The type of event: `AwsApiCall` for a call.", "code"),
  apiVersion: optional(z.string(), "The version of the API that was called, as text; it is rare.", "version"),
  managementEvent: optional(z.boolean(), "The flag of a management event; absent in records before version 1.06.", "flag"),
  readOnly: optional(
    z.boolean(),
    "The flag of a call that changes nothing; it may be absent in records of old versions.",
    "flag",
  ),
  resources: optional(
    z.array(ResourceReference),
    "The resources that the call accessed; neither of the two public Braket records has this field.",
  ),
  recipientAccountId: optional(
    z.string(),
    "The account that received this record, 12 digits; it may differ from the caller's account in a cross-account call.",
    "accounts",
  ),
  serviceEventDetails: optional(JsonObject, "The details of an event that a service caused itself.", "unmodelled"),
  sharedEventID: optional(z.string(), "The id shared by the copies of one event in several accounts.", "id"),
  annotation: optional(
    z.string(),
    "The annotation of a user; AWS's own parser has it (observed), but when CloudTrail writes it is uncertain.",
    "texts",
  ),
  vpcEndpointId: optional(
    z.string(),
    "The id of the VPC endpoint that the call passed, or the name of an AWS service.",
    "addresses",
  ),
  vpcEndpointAccountId: optional(
    z.string(),
    "The account that owns the VPC endpoint, 12 digits, or the name of an AWS service.",
    "accounts",
  ),
  eventCategory: optional(EventCategory, "The category of the record: `Management` for all documented Braket calls.", "code"),
  addendum: optional(Addendum, "The reason for a late or repeated delivery."),
  sessionCredentialFromConsole: optional(
    z.union([z.string(), z.boolean()]),
    'The text `"true"` if the credentials come from a console session; absent otherwise.',
    "flag",
  ),
  eventContext: optional(EventContext, "The condition keys and tags that CloudTrail Lake adds."),
  edgeDeviceDetails: optional(EdgeDeviceDetails, "The edge device that was the target of the call."),
  tlsDetails: optional(TlsDetails, "The TLS connection of the call."),
});

/** A record of any service. */
export const CloudTrailRecord = shape("CloudTrailRecord", "A CloudTrail record of any service.", {
  ...RecordFields.shape,
  eventSource: required(z.string(), "The service that was called, such as `braket.amazonaws.com`.", "service"),
  eventName: required(z.string(), "The name of the call: in most services, the name of the API operation.", "code"),
  errorCode: absentOr(z.string(), "The code of the error; absent if the call succeeded, and never null.", "code"),
  requestParameters: optional(JsonObject, "The parameters of the call.", "unmodelled"),
  responseElements: optional(JsonObject, "The response to a call that changes something.", "unmodelled"),
});

/** CloudTrail writes it in place of `requestParameters` over 100 KB. */
export const OmissionMarker = shape(
  "OmissionMarker",
  "The marker that CloudTrail writes in place of request parameters over 100 KB.",
  {
    omitted: required(
      z.literal([true, "true"]),
      'The flag of the omission: `true`, or the text `"true"` in the only public sample.',
      "flag",
    ),
    reason: optional(z.string(), "The reason for the omission, such as `requestParameters too large`.", "texts"),
    originalSize: optional(
      z.union([z.number(), z.string()]),
      "The size of the omitted parameters in bytes, as a number or as text.",
      "quantity",
    ),
  },
);

export const ProgramSetValidationFailure = shape(
  "ProgramSetValidationFailure",
  "The errors of one program in a refused program set.",
  {
    programIndex: optional(z.number(), "The position of the program in the set, from 0.", "quantity"),
    inputsIndex: optional(z.number(), "The position of the inputs that failed, from 0.", "quantity"),
    errors: optional(z.array(z.string()), "The texts of the errors.", "texts"),
  },
);

export const ValidationExceptionReason = openEnum("ValidationExceptionReason", "The reasons of a ValidationException.", [
  "ProgramSetValidationFailed",
]);

/** REST services may log the error inside `responseElements`. */
export const ErrorElements = shape(
  "ErrorElements",
  "The error of a refused call, if the service logs it as response elements. For Braket it is inferred from other REST services.",
  {
    message: optional(z.string(), "The text of the error.", "texts"),
    reason: optional(ValidationExceptionReason, "The reason of a ValidationException.", "code"),
    programSetValidationFailures: optional(z.array(ProgramSetValidationFailure), "The invalid programs of a program set."),
  },
);
