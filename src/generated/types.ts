// Written by `npm run generate` from src/schemas/. Do not edit.

/** A JSON object whose members are not documented. */
export type JsonObject = { [name: string]: unknown };

/** The mark that CloudTrail writes in place of a hidden value or a hidden map. */
export type Hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** An object with string values, or the mark that CloudTrail writes in place of the whole object. */
export type StringMap = { [name: string]: string } | Hidden;

/** A JSON document, as text or as an object. The API carries text; which form CloudTrail logs is uncertain. */
export type JsonDocument = string | JsonObject;

/** A point in time, UTC if it has no time zone: seconds or milliseconds since 1970, ISO 8601 text, or text such as `Nov 20, 2025, 12:00:00 AM`. Which format CloudTrail uses for Braket is uncertain. */
export type Timestamp = number | string;

/** The types of caller that CloudTrail distinguishes. AWS adds values without notice, so any string is accepted. */
export type UserIdentityType =
  | "Root"
  | "IAMUser"
  | "AssumedRole"
  | "Role"
  | "FederatedUser"
  | "Directory"
  | "AWSAccount"
  | "AWSService"
  | "IdentityCenterUser"
  | "SAMLUser"
  | "WebIdentityUser"
  | "Unknown"
  | (string & {});

/** The types of event that CloudTrail records. AWS adds values without notice, so any string is accepted. */
export type EventType =
  | "AwsApiCall"
  | "AwsServiceEvent"
  | "AwsConsoleAction"
  | "AwsConsoleSignIn"
  | "AwsCloudTrailInsight"
  | "AwsVpceEvent"
  | "AwsVpceEvents"
  | "AwsAggregatedEvent"
  | (string & {});

/** The categories of records. AWS adds values without notice, so any string is accepted. */
export type EventCategory = "Management" | "Data" | "NetworkActivity" | "Insight" | "Aggregated" | (string & {});

/** The reasons for a late or repeated record. AWS adds values without notice, so any string is accepted. */
export type AddendumReason = "DELIVERY_DELAY" | "UPDATED_DATA" | "SERVICE_OUTAGE" | (string & {});

/** The reasons of a ValidationException. AWS adds values without notice, so any string is accepted. */
export type ValidationExceptionReason = "ProgramSetValidationFailed" | (string & {});

/** The statuses of a cancellation. AWS adds values without notice, so any string is accepted. */
export type CancellationStatus = "CANCELLING" | "CANCELLED" | (string & {});

/** The compression types of a script. AWS adds values without notice, so any string is accepted. */
export type CompressionType = "NONE" | "GZIP" | (string & {});

/** The instance types on which hybrid jobs run. AWS adds values without notice, so any string is accepted. */
export type InstanceType =
  | "ml.t3.large"
  | "ml.t3.xlarge"
  | "ml.t3.2xlarge"
  | "ml.m4.xlarge"
  | "ml.m4.2xlarge"
  | "ml.m4.4xlarge"
  | "ml.m4.10xlarge"
  | "ml.m4.16xlarge"
  | "ml.m5.large"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.24xlarge"
  | "ml.c4.xlarge"
  | "ml.c4.2xlarge"
  | "ml.c4.4xlarge"
  | "ml.c4.8xlarge"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.18xlarge"
  | "ml.c5n.xlarge"
  | "ml.c5n.2xlarge"
  | "ml.c5n.4xlarge"
  | "ml.c5n.9xlarge"
  | "ml.c5n.18xlarge"
  | "ml.p2.xlarge"
  | "ml.p2.8xlarge"
  | "ml.p2.16xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.p3dn.24xlarge"
  | "ml.p4d.24xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | (string & {});

/** The types of association. AWS adds values without notice, so any string is accepted. */
export type AssociationType = "RESERVATION_TIME_WINDOW_ARN" | (string & {});

/** The choices of experimental capabilities. AWS adds values without notice, so any string is accepted. */
export type ExperimentalCapabilitiesEnablementType = "ALL" | "NONE" | (string & {});

/** The statuses of a new quantum task. AWS adds values without notice, so any string is accepted. */
export type CreatedQuantumTaskStatus = "INITIALIZED" | (string & {});

/** The types of device: quantum processor or simulator. AWS adds values without notice, so any string is accepted. */
export type DeviceType = "QPU" | "SIMULATOR" | (string & {});

/** The statuses of a device. AWS adds values without notice, so any string is accepted. */
export type DeviceStatus = "ONLINE" | "OFFLINE" | "RETIRED" | (string & {});

/** The queues of a device. AWS adds values without notice, so any string is accepted. */
export type QueueName = "QUANTUM_TASKS_QUEUE" | "JOBS_QUEUE" | (string & {});

/** The priorities within a queue. AWS adds values without notice, so any string is accepted. */
export type QueuePriority = "Normal" | "Priority" | (string & {});

/** The optional attributes of a hybrid job. AWS adds values without notice, so any string is accepted. */
export type HybridJobAdditionalAttributeName = "QueueInfo" | (string & {});

/** The statuses of a hybrid job. AWS adds values without notice, so any string is accepted. */
export type JobPrimaryStatus = "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELLING" | "CANCELLED" | (string & {});

/** The types of event in the life of a hybrid job. AWS adds values without notice, so any string is accepted. */
export type JobEventType =
  | "WAITING_FOR_PRIORITY"
  | "QUEUED_FOR_EXECUTION"
  | "STARTING_INSTANCE"
  | "DOWNLOADING_DATA"
  | "RUNNING"
  | "DEPRIORITIZED_DUE_TO_INACTIVITY"
  | "UPLOADING_RESULTS"
  | "COMPLETED"
  | "FAILED"
  | "MAX_RUNTIME_EXCEEDED"
  | "CANCELLED"
  | (string & {});

/** The optional attributes of a quantum task. AWS adds values without notice, so any string is accepted. */
export type QuantumTaskAdditionalAttributeName = "QueueInfo" | (string & {});

/** The statuses of a quantum task. AWS adds values without notice, so any string is accepted. */
export type QuantumTaskStatus =
  | "CREATED"
  | "QUEUED"
  | "RUNNING"
  | "COMPLETED"
  | "FAILED"
  | "CANCELLING"
  | "CANCELLED"
  | (string & {});

/** The comparisons that filter hybrid jobs. AWS adds values without notice, so any string is accepted. */
export type SearchJobsFilterOperator = "LT" | "LTE" | "EQUAL" | "GT" | "GTE" | "BETWEEN" | "CONTAINS" | (string & {});

/** The comparisons that filter quantum tasks. AWS adds values without notice, so any string is accepted. */
export type SearchQuantumTasksFilterOperator = "LT" | "LTE" | "EQUAL" | "GT" | "GTE" | "BETWEEN" | (string & {});

/** The comparisons that filter spending limits. AWS adds values without notice, so any string is accepted. */
export type SearchSpendingLimitsFilterOperator = "EQUAL" | (string & {});

/** The fields of a CloudTrail record that are the same for all calls. */
export interface RecordFields {
  /** The version of the record format, such as `1.11`: two integers with a dot, not a decimal number. */
  eventVersion: string;
  /** The time at which the request was completed, UTC, to the second: `2026-09-07T08:15:00Z`. */
  eventTime: string;
  /** The Region that received the call; for Braket, the Region of the device. */
  awsRegion: string;
  /** The id of this record, a UUID; a record that is delivered twice has the same id both times. */
  eventID: string;
  /** The caller. */
  userIdentity: UserIdentity;
  /** The source of the call: an IPv4 or IPv6 address, the name of an AWS service, or `AWS Internal`. */
  sourceIPAddress?: string | null | undefined;
  /** The user agent of the client, cut off after 1 KB. */
  userAgent?: string | null | undefined;
  /** The text of the error, cut off after 1 KB; it may be absent in a failed call. */
  errorMessage?: string | null | undefined;
  /** The data about the call that is in neither the request nor the response: an object, or text as third parties report. */
  additionalEventData?: string | JsonObject | null | undefined;
  /** The id that the service gave the request, which is not always a UUID. */
  requestID?: string | null | undefined;
  /** The type of event: `AwsApiCall` for a call. */
  eventType?: EventType | null | undefined;
  /** The version of the API that was called, as text; it is rare. */
  apiVersion?: string | null | undefined;
  /** The flag of a management event; absent in records before version 1.06. */
  managementEvent?: boolean | null | undefined;
  /** The flag of a call that changes nothing; it may be absent in records of old versions. */
  readOnly?: boolean | null | undefined;
  /** The resources that the call accessed; neither of the two public Braket records has this field. */
  resources?: ResourceReference[] | null | undefined;
  /** The account that received this record, 12 digits; it may differ from the caller's account in a cross-account call. */
  recipientAccountId?: string | null | undefined;
  /** The details of an event that a service caused itself. */
  serviceEventDetails?: JsonObject | null | undefined;
  /** The id shared by the copies of one event in several accounts. */
  sharedEventID?: string | null | undefined;
  /** The annotation of a user; AWS's own parser has it (observed), but when CloudTrail writes it is uncertain. */
  annotation?: string | null | undefined;
  /** The id of the VPC endpoint that the call passed, or the name of an AWS service. */
  vpcEndpointId?: string | null | undefined;
  /** The account that owns the VPC endpoint, 12 digits, or the name of an AWS service. */
  vpcEndpointAccountId?: string | null | undefined;
  /** The category of the record: `Management` for all documented Braket calls. */
  eventCategory?: EventCategory | null | undefined;
  /** The reason for a late or repeated delivery. */
  addendum?: Addendum | null | undefined;
  /** The text `"true"` if the credentials come from a console session; absent otherwise. */
  sessionCredentialFromConsole?: string | boolean | null | undefined;
  /** The condition keys and tags that CloudTrail Lake adds. */
  eventContext?: EventContext | null | undefined;
  /** The edge device that was the target of the call. */
  edgeDeviceDetails?: EdgeDeviceDetails | null | undefined;
  /** The TLS connection of the call. */
  tlsDetails?: TlsDetails | null | undefined;
}

/** The caller. Which members are present depends on `type`. A cross-account copy of a record has only three of them. */
export interface UserIdentity {
  /** The type of caller. */
  type?: UserIdentityType | null | undefined;
  /** The unique id of the caller; for an assumed role, the id of the role, a colon and the session name. */
  principalId?: string | null | undefined;
  /** The ARN of the caller; for an assumed role, it has the session name, and does not have the role's path. */
  arn?: string | null | undefined;
  /** The account that owns the caller, 12 digits, or `ANONYMOUS_PRINCIPAL`. */
  accountId?: string | null | undefined;
  /** The access key that signed the call: `AKIA…` long-term, `ASIA…` temporary. */
  accessKeyId?: string | null | undefined;
  /** The name of the caller; absent for an assumed role. */
  userName?: string | null | undefined;
  /** The session behind temporary credentials. */
  sessionContext?: SessionContext | null | undefined;
  /** The AWS service that made the call, such as `cloudformation.amazonaws.com`. */
  invokedBy?: string | null | undefined;
  /** The identity provider of a SAML or web identity. */
  identityProvider?: string | null | undefined;
  /** The IAM Identity Center user for whom the call was made. */
  onBehalfOf?: OnBehalfOf | null | undefined;
  /** The id of the bearer token from Identity Center that authorised the call. */
  credentialId?: string | null | undefined;
  /** The resource for which a service issued the credentials. */
  inScopeOf?: InScopeOf | null | undefined;
  /** The AWS partner product that called with delegated permissions. */
  invokedByDelegate?: InvokedByDelegate | null | undefined;
}

/** The session behind temporary credentials. */
export interface SessionContext {
  /** The role or user that issued the credentials. */
  sessionIssuer?: SessionIssuer | null | undefined;
  /** The time at which the session began, and whether multi-factor authentication was used. */
  attributes?: SessionAttributes | null | undefined;
  /** The web identity provider behind the session. */
  webIdFederationData?: WebIdFederationData | null | undefined;
  /** The identity that was set when the role was assumed; it is the same in all sessions of a role chain. */
  sourceIdentity?: string | null | undefined;
  /** The version of the EC2 metadata service that delivered the credentials, `"1.0"` or `"2.0"`. */
  ec2RoleDelivery?: string | null | undefined;
  /** The VPC in which EC2 issued the credentials; only the schema of CloudTrail Lake has it. */
  ec2IssuedInVpc?: string | null | undefined;
  /** The text `"true"` if it is a central root session of a member account. */
  assumedRoot?: string | boolean | null | undefined;
  /** The ARN of the console sign-in session from which the credentials come. */
  signInSessionArn?: string | null | undefined;
}

/** The role or user that issued the temporary credentials. CloudTrail writes `{}` if there is none. */
export interface SessionIssuer {
  /** The type of the issuer, such as `Role` or `IAMUser`. */
  type?: UserIdentityType | null | undefined;
  /** The unique id of the issuer, such as `AROA…` for a role. */
  principalId?: string | null | undefined;
  /** The ARN of the issuer, with the path that the ARN of an assumed role does not have. */
  arn?: string | null | undefined;
  /** The account that owns the issuer, 12 digits. */
  accountId?: string | null | undefined;
  /** The name of the role or user that is the issuer. */
  userName?: string | null | undefined;
}

/** The start of a session: its time, and whether multi-factor authentication was used. */
export interface SessionAttributes {
  /** The time at which the credentials were issued, UTC: ISO 8601, with separators in real records, without them in AWS's documentation. */
  creationDate?: string | null | undefined;
  /** The flag of multi-factor authentication: the text `"true"` or `"false"` in all observed records. */
  mfaAuthenticated?: string | boolean | null | undefined;
  /** The flag of a console session; documented at the top of the record, and reported here by third parties. */
  sessionCredentialFromConsole?: string | boolean | null | undefined;
}

/** The web identity provider of a session. CloudTrail writes `{}` if there is none. */
export interface WebIdFederationData {
  /** The provider: a domain such as `www.amazon.com`, or the ARN of an OIDC provider. */
  federatedProvider?: string | null | undefined;
  /** The application and user ids from the provider, by names that the provider chooses. */
  attributes?: { [name: string]: unknown } | null | undefined;
}

/** The IAM Identity Center user for whom the call was made. */
export interface OnBehalfOf {
  /** The user's id in the identity store. */
  userId?: string | null | undefined;
  /** The ARN of the identity store. */
  identityStoreArn?: string | null | undefined;
}

/** The resource for which a service issued the credentials. */
export interface InScopeOf {
  /** The ARN of the resource for which the service acted. */
  sourceArn?: string | null | undefined;
  /** The account that owns that resource, 12 digits. */
  sourceAccount?: string | null | undefined;
  /** The type of the resource that issued the credentials, such as `AWS::EC2::Instance`. */
  issuerType?: string | null | undefined;
  /** The ARN of the resource that received the credentials. */
  credentialsIssuedTo?: string | null | undefined;
  /** The version of that resource (observed). */
  credentialsIssuedToVersion?: string | null | undefined;
}

/** The AWS partner product that called with delegated permissions. */
export interface InvokedByDelegate {
  /** The account of the delegate, 12 digits. */
  accountId?: string | null | undefined;
}

/** A resource that the call accessed, as the service reported it. */
export interface ResourceReference {
  /** The ARN of the resource. */
  ARN?: string | null | undefined;
  /** The common prefix of the ARNs of many resources, in place of one ARN. */
  ARNPrefix?: string | null | undefined;
  /** The account that owns the resource, 12 digits. */
  accountId?: string | null | undefined;
  /** The type of the resource, such as `AWS::S3::Bucket`. */
  type?: string | null | undefined;
}

/** The reason for a late or repeated record, and the earlier record that it corrects. */
export interface Addendum {
  /** The reason for which the record is late or repeated. */
  reason?: AddendumReason | null | undefined;
  /** The corrected fields: one text with commas in AWS's own parser (observed); an array is accepted too. */
  updatedFields?: string | string[] | null | undefined;
  /** The request id of the record that this one corrects. */
  originalRequestID?: string | null | undefined;
  /** The event id of the record that this one corrects. */
  originalEventID?: string | null | undefined;
}

/** The condition keys and tags that CloudTrail Lake adds to a record; no other delivery has them. */
export interface EventContext {
  /** The global condition keys of the call, and their values: texts or lists of texts. */
  requestContext?: { [name: string]: unknown } | null | undefined;
  /** The tags of the caller and of the resources; their form is uncertain, so it is not validated. */
  tagContext?: { [name: string]: unknown } | null | undefined;
}

/** The edge device that was the target of a call. */
export interface EdgeDeviceDetails {
  /** The type of the device. */
  type?: string | null | undefined;
  /** The id of the Snow job. */
  snowJobId?: string | null | undefined;
  /** The id of the device, in the spelling of AWS's own parser. */
  deviceId?: string | null | undefined;
  /** The id of the device, in the spelling of real records (observed). */
  deviceID?: string | null | undefined;
  /** The family of the device. */
  deviceFamily?: string | null | undefined;
  /** The attributes of the device, by names that the service chooses. */
  attributes?: { [name: string]: unknown } | null | undefined;
}

/** The TLS connection of the call; some members may be absent. */
export interface TlsDetails {
  /** The version of TLS, such as `TLSv1.3`. */
  tlsVersion?: string | null | undefined;
  /** The cipher suite, such as `TLS_AES_128_GCM_SHA256`. */
  cipherSuite?: string | null | undefined;
  /** The host name that the client sent, usually the endpoint of the service. */
  clientProvidedHostHeader?: string | null | undefined;
  /** The key exchange, such as `X25519MLKEM768` for a post-quantum hybrid. */
  keyExchange?: string | null | undefined;
}

/** A CloudTrail record of any service. */
export interface CloudTrailRecord {
  /** The version of the record format, such as `1.11`: two integers with a dot, not a decimal number. */
  eventVersion: string;
  /** The time at which the request was completed, UTC, to the second: `2026-09-07T08:15:00Z`. */
  eventTime: string;
  /** The Region that received the call; for Braket, the Region of the device. */
  awsRegion: string;
  /** The id of this record, a UUID; a record that is delivered twice has the same id both times. */
  eventID: string;
  /** The caller. */
  userIdentity: UserIdentity;
  /** The source of the call: an IPv4 or IPv6 address, the name of an AWS service, or `AWS Internal`. */
  sourceIPAddress?: string | null | undefined;
  /** The user agent of the client, cut off after 1 KB. */
  userAgent?: string | null | undefined;
  /** The text of the error, cut off after 1 KB; it may be absent in a failed call. */
  errorMessage?: string | null | undefined;
  /** The data about the call that is in neither the request nor the response: an object, or text as third parties report. */
  additionalEventData?: string | JsonObject | null | undefined;
  /** The id that the service gave the request, which is not always a UUID. */
  requestID?: string | null | undefined;
  /** The type of event: `AwsApiCall` for a call. */
  eventType?: EventType | null | undefined;
  /** The version of the API that was called, as text; it is rare. */
  apiVersion?: string | null | undefined;
  /** The flag of a management event; absent in records before version 1.06. */
  managementEvent?: boolean | null | undefined;
  /** The flag of a call that changes nothing; it may be absent in records of old versions. */
  readOnly?: boolean | null | undefined;
  /** The resources that the call accessed; neither of the two public Braket records has this field. */
  resources?: ResourceReference[] | null | undefined;
  /** The account that received this record, 12 digits; it may differ from the caller's account in a cross-account call. */
  recipientAccountId?: string | null | undefined;
  /** The details of an event that a service caused itself. */
  serviceEventDetails?: JsonObject | null | undefined;
  /** The id shared by the copies of one event in several accounts. */
  sharedEventID?: string | null | undefined;
  /** The annotation of a user; AWS's own parser has it (observed), but when CloudTrail writes it is uncertain. */
  annotation?: string | null | undefined;
  /** The id of the VPC endpoint that the call passed, or the name of an AWS service. */
  vpcEndpointId?: string | null | undefined;
  /** The account that owns the VPC endpoint, 12 digits, or the name of an AWS service. */
  vpcEndpointAccountId?: string | null | undefined;
  /** The category of the record: `Management` for all documented Braket calls. */
  eventCategory?: EventCategory | null | undefined;
  /** The reason for a late or repeated delivery. */
  addendum?: Addendum | null | undefined;
  /** The text `"true"` if the credentials come from a console session; absent otherwise. */
  sessionCredentialFromConsole?: string | boolean | null | undefined;
  /** The condition keys and tags that CloudTrail Lake adds. */
  eventContext?: EventContext | null | undefined;
  /** The edge device that was the target of the call. */
  edgeDeviceDetails?: EdgeDeviceDetails | null | undefined;
  /** The TLS connection of the call. */
  tlsDetails?: TlsDetails | null | undefined;
  /** The service that was called, such as `braket.amazonaws.com`. */
  eventSource: string;
  /** The name of the call: in most services, the name of the API operation. */
  eventName: string;
  /** The code of the error; absent if the call succeeded, and never null. */
  errorCode?: string | undefined;
  /** The parameters of the call. */
  requestParameters?: JsonObject | null | undefined;
  /** The response to a call that changes something. */
  responseElements?: JsonObject | null | undefined;
}

/** The error of a refused call, if the service logs it as response elements. For Braket it is inferred from other REST services. */
export type ErrorElements = {
  /** The text of the error. */
  message?: string | null | undefined;
  /** The reason of a ValidationException. */
  reason?: ValidationExceptionReason | null | undefined;
  /** The invalid programs of a program set. */
  programSetValidationFailures?: ProgramSetValidationFailure[] | null | undefined;
};

/** The errors of one program in a refused program set. */
export interface ProgramSetValidationFailure {
  /** The position of the program in the set, from 0. */
  programIndex?: number | null | undefined;
  /** The position of the inputs that failed, from 0. */
  inputsIndex?: number | null | undefined;
  /** The texts of the errors. */
  errors?: string[] | null | undefined;
}

/** The marker that CloudTrail writes in place of request parameters over 100 KB. */
export type OmissionMarker = {
  /** The flag of the omission: `true`, or the text `"true"` in the only public sample. */
  omitted: true | "true";
  /** The reason for the omission, such as `requestParameters too large`. */
  reason?: string | null | undefined;
  /** The size of the omitted parameters in bytes, as a number or as text. */
  originalSize?: number | string | null | undefined;
};

/** The request parameters of `CancelJob`. */
export type CancelJobRequest = {
  /** The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path. */
  jobArn: string;
};

/** The request parameters of `CancelJob`. The call was refused, so any member may be absent. */
export type CancelJobAttempt = {
  /** The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path. */
  jobArn?: string | null | undefined;
};

/** The response elements of `CancelJob`, as far as CloudTrail logs them. */
export type CancelJobResponse = {
  /** The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path. */
  jobArn?: string | null | undefined;
  /** The progress of the cancellation. */
  cancellationStatus?: CancellationStatus | null | undefined;
};

/** The request parameters of `CancelQuantumTask`. */
export type CancelQuantumTaskRequest = {
  /** The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path. */
  quantumTaskArn: string;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
};

/** The request parameters of `CancelQuantumTask`. The call was refused, so any member may be absent. */
export type CancelQuantumTaskAttempt = {
  /** The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path. */
  quantumTaskArn?: string | null | undefined;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
};

/** The response elements of `CancelQuantumTask`, as far as CloudTrail logs them. */
export type CancelQuantumTaskResponse = {
  /** The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path. */
  quantumTaskArn?: string | null | undefined;
  /** The progress of the cancellation. */
  cancellationStatus?: CancellationStatus | null | undefined;
};

/** The request parameters of `CreateJob`. */
export type CreateJobRequest = {
  /** The name of the hybrid job; until early 2024, the ARN of the job ended with it. */
  jobName: string;
  /** The ARN of the IAM role whose permissions the job's script has. */
  roleArn: string;
  /** The device that the job uses. */
  deviceConfig: DeviceConfig;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The script and its container. */
  algorithmSpecification?: AlgorithmSpecification | null | undefined;
  /** The channels of input data, 20 at most. */
  inputDataConfig?: InputFileConfig[] | null | undefined;
  /** The location of the results. */
  outputDataConfig?: JobOutputDataConfig | null | undefined;
  /** The location of the checkpoints. */
  checkpointConfig?: JobCheckpointConfig | null | undefined;
  /** The limit on the run time. */
  stoppingCondition?: JobStoppingCondition | null | undefined;
  /** The instances on which the job runs. */
  instanceConfig?: InstanceConfig | null | undefined;
  /** The parameters of the script, as text. */
  hyperParameters?: StringMap | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The associated resources, at most one, such as a reservation. */
  associations?: Association[] | null | undefined;
  /** The member is absent, because the request was not omitted. */
  omitted?: undefined;
};

/** The request parameters of `CreateJob`. The call was refused, so any member may be absent. */
export type CreateJobAttempt = {
  /** The name of the hybrid job; until early 2024, the ARN of the job ended with it. */
  jobName?: string | null | undefined;
  /** The ARN of the IAM role whose permissions the job's script has. */
  roleArn?: string | null | undefined;
  /** The device that the job uses. */
  deviceConfig?: DeviceConfigAttempt | null | undefined;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The script and its container. */
  algorithmSpecification?: AlgorithmSpecification | null | undefined;
  /** The channels of input data, 20 at most. */
  inputDataConfig?: InputFileConfig[] | null | undefined;
  /** The location of the results. */
  outputDataConfig?: JobOutputDataConfig | null | undefined;
  /** The location of the checkpoints. */
  checkpointConfig?: JobCheckpointConfig | null | undefined;
  /** The limit on the run time. */
  stoppingCondition?: JobStoppingCondition | null | undefined;
  /** The instances on which the job runs. */
  instanceConfig?: InstanceConfig | null | undefined;
  /** The parameters of the script, as text. */
  hyperParameters?: StringMap | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The associated resources, at most one, such as a reservation. */
  associations?: Association[] | null | undefined;
  /** The member is absent, because the request was not omitted. */
  omitted?: undefined;
};

/** The device that a hybrid job uses. */
export interface DeviceConfig {
  /** The ARN of the device, or `local:provider/name` for a simulator inside the job's container. */
  device: string;
}

/** The device that a hybrid job uses. The call was refused, so any member may be absent. */
export interface DeviceConfigAttempt {
  /** The ARN of the device, or `local:provider/name` for a simulator inside the job's container. */
  device?: string | null | undefined;
}

/** The script that a hybrid job runs, and its container. */
export interface AlgorithmSpecification {
  /** The script. */
  scriptModeConfig?: ScriptModeConfig | null | undefined;
  /** The container in which the script runs. */
  containerImage?: ContainerImage | null | undefined;
}

/** The script that a hybrid job runs. */
export interface ScriptModeConfig {
  /** The module or function with which the script starts. */
  entryPoint?: string | null | undefined;
  /** The S3 URI of the script, or of the archive that contains it. */
  s3Uri?: string | null | undefined;
  /** The compression of the archive. */
  compressionType?: CompressionType | null | undefined;
}

/** The container in which a hybrid job runs. */
export interface ContainerImage {
  /** The URI of the image in Amazon ECR; it begins with the account that owns the registry. */
  uri?: string | null | undefined;
}

/** One channel of input data of a hybrid job. */
export interface InputFileConfig {
  /** The name by which the job finds the data. */
  channelName?: string | null | undefined;
  /** The media type of the data. */
  contentType?: string | null | undefined;
  /** The location of the data. */
  dataSource?: DataSource | null | undefined;
}

/** The location of the input data of a hybrid job. */
export interface DataSource {
  /** The location in S3. */
  s3DataSource?: S3DataSource | null | undefined;
}

/** Input data in S3. */
export interface S3DataSource {
  /** The S3 URI of the data, or its prefix. */
  s3Uri?: string | null | undefined;
}

/** The location of the results of a hybrid job. */
export interface JobOutputDataConfig {
  /** The S3 URI under which the results are written. */
  s3Path?: string | null | undefined;
  /** The id, ARN or alias of the KMS key that encrypts the results. */
  kmsKeyId?: string | null | undefined;
}

/** The location of the checkpoints of a hybrid job. */
export interface JobCheckpointConfig {
  /** The S3 URI under which the checkpoints are written. */
  s3Uri?: string | null | undefined;
  /** The path inside the container at which the job writes checkpoints. */
  localPath?: string | null | undefined;
}

/** The conditions that stop a hybrid job. */
export interface JobStoppingCondition {
  /** The longest run time in seconds, at most 432,000. */
  maxRuntimeInSeconds?: number | null | undefined;
}

/** The instances on which a hybrid job runs. */
export interface InstanceConfig {
  /** The instance type. */
  instanceType?: InstanceType | null | undefined;
  /** The number of instances; 1 if it is absent. */
  instanceCount?: number | null | undefined;
  /** The size of the storage volume in GB. */
  volumeSizeInGb?: number | null | undefined;
}

/** A resource associated with a quantum task or a hybrid job. */
export interface Association {
  /** The ARN of the associated resource, such as a Braket Direct reservation. */
  arn?: string | null | undefined;
  /** The type of association. */
  type?: AssociationType | null | undefined;
}

/** The response elements of `CreateJob`, as far as CloudTrail logs them. */
export type CreateJobResponse = {
  /** The ARN of the new hybrid job. */
  jobArn: string;
};

/** The request parameters of `CreateQuantumTask`. */
export type CreateQuantumTaskRequest = {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn: string;
  /** The number of times that the program runs; 0 requests exact results from a simulator. */
  shots: number;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The parameters of the device; `braketSchemaHeader` in them names their schema. */
  deviceParameters?: JsonDocument | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The key prefix of the results in that bucket. */
  outputS3KeyPrefix?: string | null | undefined;
  /** The quantum program; whether CloudTrail logs, hides or omits it is uncertain. */
  action?: JsonDocument | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The token of the hybrid job that sent the task, which must be kept secret. */
  jobToken?: string | null | undefined;
  /** The associated resources, at most one, such as a reservation. */
  associations?: Association[] | null | undefined;
  /** The experimental capabilities that are enabled. */
  experimentalCapabilities?: ExperimentalCapabilities | null | undefined;
  /** The member is absent, because the request was not omitted. */
  omitted?: undefined;
};

/** The request parameters of `CreateQuantumTask`. The call was refused, so any member may be absent. */
export type CreateQuantumTaskAttempt = {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
  /** The number of times that the program runs; 0 requests exact results from a simulator. */
  shots?: number | null | undefined;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The parameters of the device; `braketSchemaHeader` in them names their schema. */
  deviceParameters?: JsonDocument | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The key prefix of the results in that bucket. */
  outputS3KeyPrefix?: string | null | undefined;
  /** The quantum program; whether CloudTrail logs, hides or omits it is uncertain. */
  action?: JsonDocument | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The token of the hybrid job that sent the task, which must be kept secret. */
  jobToken?: string | null | undefined;
  /** The associated resources, at most one, such as a reservation. */
  associations?: Association[] | null | undefined;
  /** The experimental capabilities that are enabled. */
  experimentalCapabilities?: ExperimentalCapabilities | null | undefined;
  /** The member is absent, because the request was not omitted. */
  omitted?: undefined;
};

/** The experimental capabilities of a quantum task. */
export interface ExperimentalCapabilities {
  /** The experimental capabilities that are enabled. */
  enabled?: ExperimentalCapabilitiesEnablementType | null | undefined;
}

/** The response elements of `CreateQuantumTask`, as far as CloudTrail logs them. */
export type CreateQuantumTaskResponse = {
  /** The ARN of the new quantum task. */
  quantumTaskArn: string;
  /** The status of the new task: the API model does not have it, but AWS's own cost-control code reads it (observed). */
  status?: CreatedQuantumTaskStatus | null | undefined;
};

/** The request parameters of `CreateSpendingLimit`. */
export type CreateSpendingLimitRequest = {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn: string;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The amount in US dollars, as text with up to two decimals; `0` blocks all tasks on the device. */
  spendingLimit?: string | null | undefined;
  /** The time period of the limit; if absent, the limit starts at once and has no end. */
  timePeriod?: TimePeriod | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
};

/** The request parameters of `CreateSpendingLimit`. The call was refused, so any member may be absent. */
export type CreateSpendingLimitAttempt = {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The amount in US dollars, as text with up to two decimals; `0` blocks all tasks on the device. */
  spendingLimit?: string | null | undefined;
  /** The time period of the limit; if absent, the limit starts at once and has no end. */
  timePeriod?: TimePeriod | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
};

/** The time period of a spending limit. */
export interface TimePeriod {
  /** The time at which the limit starts, UTC unless it has a time zone. */
  startAt?: Timestamp | null | undefined;
  /** The time at which the limit ends, UTC unless it has a time zone. */
  endAt?: Timestamp | null | undefined;
}

/** The response elements of `CreateSpendingLimit`, as far as CloudTrail logs them. */
export type CreateSpendingLimitResponse = {
  /** The ARN of the new spending limit. */
  spendingLimitArn: string;
};

/** The request parameters of `DeleteSpendingLimit`. */
export type DeleteSpendingLimitRequest = {
  /** The ARN of the spending limit; it may be percent-encoded, because it is part of the URL path. */
  spendingLimitArn: string;
};

/** The request parameters of `DeleteSpendingLimit`. The call was refused, so any member may be absent. */
export type DeleteSpendingLimitAttempt = {
  /** The ARN of the spending limit; it may be percent-encoded, because it is part of the URL path. */
  spendingLimitArn?: string | null | undefined;
};

/** The response elements of `DeleteSpendingLimit`, as far as CloudTrail logs them. */
export type DeleteSpendingLimitResponse = {};

/** The request parameters of `GetDevice`. */
export type GetDeviceRequest = {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn: string;
};

/** The request parameters of `GetDevice`. The call was refused, so any member may be absent. */
export type GetDeviceAttempt = {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
};

/** The response elements of `GetDevice`, as far as CloudTrail logs them. */
export type GetDeviceResponse = {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
  /** The name of the device. */
  deviceName?: string | null | undefined;
  /** The name of the company that runs the device. */
  providerName?: string | null | undefined;
  /** The type of the device. */
  deviceType?: DeviceType | null | undefined;
  /** The status of the device. */
  deviceStatus?: DeviceStatus | null | undefined;
  /** The capabilities of the device. */
  deviceCapabilities?: JsonDocument | null | undefined;
  /** The queues of the device. */
  deviceQueueInfo?: DeviceQueueInfo[] | null | undefined;
};

/** One queue of a device. */
export interface DeviceQueueInfo {
  /** The queue. */
  queue?: QueueName | null | undefined;
  /** The number of entries in the queue, as text. */
  queueSize?: string | null | undefined;
  /** The priority within the queue. */
  queuePriority?: QueuePriority | null | undefined;
}

/** The request parameters of `GetJob`. */
export type GetJobRequest = {
  /** The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path. */
  jobArn: string;
  /** The optional attributes to return. */
  additionalAttributeNames?: HybridJobAdditionalAttributeName | HybridJobAdditionalAttributeName[] | null | undefined;
};

/** The request parameters of `GetJob`. The call was refused, so any member may be absent. */
export type GetJobAttempt = {
  /** The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path. */
  jobArn?: string | null | undefined;
  /** The optional attributes to return. */
  additionalAttributeNames?: HybridJobAdditionalAttributeName | HybridJobAdditionalAttributeName[] | null | undefined;
};

/** The response elements of `GetJob`, as far as CloudTrail logs them. */
export type GetJobResponse = {
  /** The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path. */
  jobArn?: string | null | undefined;
  /** The name of the job. */
  jobName?: string | null | undefined;
  /** The ARN of the IAM role whose permissions the job's script has. */
  roleArn?: string | null | undefined;
  /** The status of the job. */
  status?: JobPrimaryStatus | null | undefined;
  /** The reason of the failure. */
  failureReason?: string | null | undefined;
  /** The parameters of the script, as text. */
  hyperParameters?: StringMap | null | undefined;
  /** The channels of input data. */
  inputDataConfig?: InputFileConfig[] | null | undefined;
  /** The location of the results. */
  outputDataConfig?: JobOutputDataConfig | null | undefined;
  /** The limit on the run time. */
  stoppingCondition?: JobStoppingCondition | null | undefined;
  /** The location of the checkpoints. */
  checkpointConfig?: JobCheckpointConfig | null | undefined;
  /** The script and its container. */
  algorithmSpecification?: AlgorithmSpecification | null | undefined;
  /** The instances on which the job runs. */
  instanceConfig?: InstanceConfig | null | undefined;
  /** The time at which the job was created, UTC unless it has a time zone. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the job started to run, UTC unless it has a time zone. */
  startedAt?: Timestamp | null | undefined;
  /** The time at which the job ended, UTC unless it has a time zone. */
  endedAt?: Timestamp | null | undefined;
  /** The billable time; its unit is uncertain, as the API model does not state it. */
  billableDuration?: number | null | undefined;
  /** The device that the job uses. */
  deviceConfig?: JobDevice | null | undefined;
  /** The latest events of the job, at most 20. */
  events?: JobEventDetails[] | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The place of the job in its queue. */
  queueInfo?: HybridJobQueueInfo | null | undefined;
  /** The associated resources, at most one, such as a reservation. */
  associations?: Association[] | null | undefined;
};

/** The device that a hybrid job uses, in a response. */
export interface JobDevice {
  /** The ARN of the device, or `local:provider/name` for a simulator inside the job's container. */
  device?: string | null | undefined;
}

/** One event in the life of a hybrid job. */
export interface JobEventDetails {
  /** The type of the event. */
  eventType?: JobEventType | null | undefined;
  /** The time of the event, UTC unless it has a time zone. */
  timeOfEvent?: Timestamp | null | undefined;
  /** The text about the event. */
  message?: string | null | undefined;
}

/** The place of a hybrid job in its queue. */
export interface HybridJobQueueInfo {
  /** The queue. */
  queue?: QueueName | null | undefined;
  /** The position in the queue, as text. */
  position?: string | null | undefined;
  /** The reason for which there is no position. */
  message?: string | null | undefined;
}

/** The request parameters of `GetQuantumTask`. */
export type GetQuantumTaskRequest = {
  /** The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path. */
  quantumTaskArn: string;
  /** The optional attributes to return. */
  additionalAttributeNames?: QuantumTaskAdditionalAttributeName | QuantumTaskAdditionalAttributeName[] | null | undefined;
};

/** The request parameters of `GetQuantumTask`. The call was refused, so any member may be absent. */
export type GetQuantumTaskAttempt = {
  /** The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path. */
  quantumTaskArn?: string | null | undefined;
  /** The optional attributes to return. */
  additionalAttributeNames?: QuantumTaskAdditionalAttributeName | QuantumTaskAdditionalAttributeName[] | null | undefined;
};

/** The response elements of `GetQuantumTask`, as far as CloudTrail logs them. */
export type GetQuantumTaskResponse = {
  /** The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path. */
  quantumTaskArn?: string | null | undefined;
  /** The status of the task. */
  status?: QuantumTaskStatus | null | undefined;
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
  /** The number of times that the program runs. */
  shots?: number | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The directory of the results in that bucket. */
  outputS3Directory?: string | null | undefined;
  /** The time at which the task was created, UTC unless it has a time zone. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the task ended, UTC unless it has a time zone. */
  endedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The reason of the failure. */
  failureReason?: string | null | undefined;
  /** The parameters of the device. */
  deviceParameters?: JsonDocument | null | undefined;
  /** The ARN of the hybrid job that sent the task. */
  jobArn?: string | null | undefined;
  /** The place of the task in its queue. */
  queueInfo?: QuantumTaskQueueInfo | null | undefined;
  /** The associated resources, at most one, such as a reservation. */
  associations?: Association[] | null | undefined;
  /** The number of shots with a result. */
  numSuccessfulShots?: number | null | undefined;
  /** The type and the size of the program. */
  actionMetadata?: ActionMetadata | null | undefined;
  /** The experimental capabilities that are enabled. */
  experimentalCapabilities?: ExperimentalCapabilities | null | undefined;
};

/** The place of a quantum task in its queue. */
export interface QuantumTaskQueueInfo {
  /** The queue. */
  queue?: QueueName | null | undefined;
  /** The position in the queue, as text. */
  position?: string | null | undefined;
  /** The priority within the queue. */
  queuePriority?: QueuePriority | null | undefined;
  /** The reason for which there is no position. */
  message?: string | null | undefined;
}

/** The type and the size of a quantum program. */
export interface ActionMetadata {
  /** The schema of the program, such as `braket.ir.openqasm.program_set`. */
  actionType?: string | null | undefined;
  /** The number of programs in a program set. */
  programCount?: number | null | undefined;
  /** The number of executables in a program set. */
  executableCount?: number | null | undefined;
}

/** The request parameters of `ListTagsForResource`. */
export type ListTagsForResourceRequest = {
  /** The ARN of the quantum task, hybrid job or spending limit; it may be percent-encoded, because it is part of the URL path. */
  resourceArn: string;
};

/** The request parameters of `ListTagsForResource`. The call was refused, so any member may be absent. */
export type ListTagsForResourceAttempt = {
  /** The ARN of the quantum task, hybrid job or spending limit; it may be percent-encoded, because it is part of the URL path. */
  resourceArn?: string | null | undefined;
};

/** The response elements of `ListTagsForResource`, as far as CloudTrail logs them. */
export type ListTagsForResourceResponse = {
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
};

/** The request parameters of `SearchDevices`. */
export type SearchDevicesRequest = {
  /** The conditions that all results meet, at most 10. */
  filters?: SearchDevicesFilter[] | null | undefined;
  /** The maximum number of results in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition that filters devices. */
export interface SearchDevicesFilter {
  /** The name of the attribute to compare. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10. */
  values?: string[] | null | undefined;
}

/** The response elements of `SearchDevices`, as far as CloudTrail logs them. */
export type SearchDevicesResponse = {
  /** The devices found. */
  devices?: DeviceSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** The summary of a device. */
export interface DeviceSummary {
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
  /** The name of the device. */
  deviceName?: string | null | undefined;
  /** The name of the company that runs the device. */
  providerName?: string | null | undefined;
  /** The type of the device. */
  deviceType?: DeviceType | null | undefined;
  /** The status of the device. */
  deviceStatus?: DeviceStatus | null | undefined;
}

/** The request parameters of `SearchJobs`. */
export type SearchJobsRequest = {
  /** The conditions that all results meet, at most 10. */
  filters?: SearchJobsFilter[] | null | undefined;
  /** The maximum number of results in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition that filters hybrid jobs. */
export interface SearchJobsFilter {
  /** The name of the attribute to compare. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10. */
  values?: string[] | null | undefined;
  /** The comparison. */
  operator?: SearchJobsFilterOperator | null | undefined;
}

/** The response elements of `SearchJobs`, as far as CloudTrail logs them. */
export type SearchJobsResponse = {
  /** The hybrid jobs found. */
  jobs?: JobSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** The summary of a hybrid job. */
export interface JobSummary {
  /** The ARN of the hybrid job; it may be percent-encoded, because it is part of the URL path. */
  jobArn?: string | null | undefined;
  /** The name of the job. */
  jobName?: string | null | undefined;
  /** The status of the job. */
  status?: JobPrimaryStatus | null | undefined;
  /** The ARN of the device, or `local:provider/name`. */
  device?: string | null | undefined;
  /** The time at which the job was created, UTC unless it has a time zone. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the job started to run, UTC unless it has a time zone. */
  startedAt?: Timestamp | null | undefined;
  /** The time at which the job ended, UTC unless it has a time zone. */
  endedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
}

/** The request parameters of `SearchQuantumTasks`. */
export type SearchQuantumTasksRequest = {
  /** The conditions that all results meet, at most 10. */
  filters?: SearchQuantumTasksFilter[] | null | undefined;
  /** The maximum number of results in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition that filters quantum tasks. */
export interface SearchQuantumTasksFilter {
  /** The name of the attribute to compare. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10. */
  values?: string[] | null | undefined;
  /** The comparison. */
  operator?: SearchQuantumTasksFilterOperator | null | undefined;
}

/** The response elements of `SearchQuantumTasks`, as far as CloudTrail logs them. */
export type SearchQuantumTasksResponse = {
  /** The quantum tasks found. */
  quantumTasks?: QuantumTaskSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** The summary of a quantum task. */
export interface QuantumTaskSummary {
  /** The ARN of the quantum task; it may be percent-encoded, because it is part of the URL path. */
  quantumTaskArn?: string | null | undefined;
  /** The status of the task. */
  status?: QuantumTaskStatus | null | undefined;
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
  /** The number of times that the program runs. */
  shots?: number | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The directory of the results in that bucket. */
  outputS3Directory?: string | null | undefined;
  /** The time at which the task was created, UTC unless it has a time zone. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the task ended, UTC unless it has a time zone. */
  endedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
}

/** The request parameters of `SearchSpendingLimits`. */
export type SearchSpendingLimitsRequest = {
  /** The conditions that all results meet, at most 10. */
  filters?: SearchSpendingLimitsFilter[] | null | undefined;
  /** The maximum number of results in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition that filters spending limits. */
export interface SearchSpendingLimitsFilter {
  /** The name of the attribute to compare. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10. */
  values?: string[] | null | undefined;
  /** The comparison. */
  operator?: SearchSpendingLimitsFilterOperator | null | undefined;
}

/** The response elements of `SearchSpendingLimits`, as far as CloudTrail logs them. */
export type SearchSpendingLimitsResponse = {
  /** The spending limits found. */
  spendingLimits?: SpendingLimitSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** The summary of a spending limit, with the amounts spent. */
export interface SpendingLimitSummary {
  /** The ARN of the spending limit; it may be percent-encoded, because it is part of the URL path. */
  spendingLimitArn?: string | null | undefined;
  /** The ARN of the device as the caller spelled it; it is case sensitive. */
  deviceArn?: string | null | undefined;
  /** The time period of the limit. */
  timePeriod?: TimePeriod | null | undefined;
  /** The amount in US dollars, as text. */
  spendingLimit?: string | null | undefined;
  /** The estimated cost of queued and running tasks, in US dollars, as text. */
  queuedSpend?: string | null | undefined;
  /** The cost of completed tasks, in US dollars, as text. */
  totalSpend?: string | null | undefined;
  /** The time at which the limit was created, UTC unless it has a time zone. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the limit was last changed, UTC unless it has a time zone. */
  updatedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
}

/** The request parameters of `TagResource`. */
export type TagResourceRequest = {
  /** The ARN of the quantum task, hybrid job or spending limit; it may be percent-encoded, because it is part of the URL path. */
  resourceArn: string;
  /** The tags to set; tags with other names stay as they are. */
  tags: StringMap;
};

/** The request parameters of `TagResource`. The call was refused, so any member may be absent. */
export type TagResourceAttempt = {
  /** The ARN of the quantum task, hybrid job or spending limit; it may be percent-encoded, because it is part of the URL path. */
  resourceArn?: string | null | undefined;
  /** The tags to set; tags with other names stay as they are. */
  tags?: StringMap | null | undefined;
};

/** The response elements of `TagResource`, as far as CloudTrail logs them. */
export type TagResourceResponse = {};

/** The request parameters of `UntagResource`. */
export type UntagResourceRequest = {
  /** The ARN of the quantum task, hybrid job or spending limit; it may be percent-encoded, because it is part of the URL path. */
  resourceArn: string;
  /** The names of the tags to remove. */
  tagKeys: string | string[];
};

/** The request parameters of `UntagResource`. The call was refused, so any member may be absent. */
export type UntagResourceAttempt = {
  /** The ARN of the quantum task, hybrid job or spending limit; it may be percent-encoded, because it is part of the URL path. */
  resourceArn?: string | null | undefined;
  /** The names of the tags to remove. */
  tagKeys?: string | string[] | null | undefined;
};

/** The response elements of `UntagResource`, as far as CloudTrail logs them. */
export type UntagResourceResponse = {};

/** The request parameters of `UpdateSpendingLimit`. */
export type UpdateSpendingLimitRequest = {
  /** The ARN of the spending limit; it may be percent-encoded, because it is part of the URL path. */
  spendingLimitArn: string;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The new amount in US dollars, as text with up to two decimals. */
  spendingLimit?: string | null | undefined;
  /** The new time period of the limit. */
  timePeriod?: TimePeriod | null | undefined;
};

/** The request parameters of `UpdateSpendingLimit`. The call was refused, so any member may be absent. */
export type UpdateSpendingLimitAttempt = {
  /** The ARN of the spending limit; it may be percent-encoded, because it is part of the URL path. */
  spendingLimitArn?: string | null | undefined;
  /** The idempotency token of the request; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The new amount in US dollars, as text with up to two decimals. */
  spendingLimit?: string | null | undefined;
  /** The new time period of the limit. */
  timePeriod?: TimePeriod | null | undefined;
};

/** The response elements of `UpdateSpendingLimit`, as far as CloudTrail logs them. */
export type UpdateSpendingLimitResponse = {};

/** The names of the events that this version models. */
export type BraketEventName =
  | "CancelJob"
  | "CancelQuantumTask"
  | "CreateJob"
  | "CreateQuantumTask"
  | "CreateSpendingLimit"
  | "DeleteSpendingLimit"
  | "GetDevice"
  | "GetJob"
  | "GetQuantumTask"
  | "ListTagsForResource"
  | "SearchDevices"
  | "SearchJobs"
  | "SearchQuantumTasks"
  | "SearchSpendingLimits"
  | "TagResource"
  | "UntagResource"
  | "UpdateSpendingLimit";

/** The marker in place of request parameters over 100 KB. The members of the request are declared as absent, so that code can read them on the union. */
export type Omitted<R> = OmissionMarker & { [K in Exclude<keyof R, "omitted">]?: undefined };

/** A string that is not empty. It is assignable to `string`; a plain `string` is not assignable to it. `if (event.errorCode)` and `if (!event.errorCode)` narrow because the type excludes the empty string. */
export type NonEmptyString = `${any}${string}`;

/** The fields that all Braket events have. */
export interface BraketRecordFields extends RecordFields {
  /** The service that was called. */
  eventSource: "braket.amazonaws.com";
}

/** The fields that the events of successful calls have. */
export interface SucceededFields extends BraketRecordFields {
  /** The error code is absent, because the call succeeded. It is never `null`: the parser rejects `errorCode: null`. */
  errorCode?: undefined;
}

/** The fields that the events of refused and failed calls have. */
export interface FailedFields extends BraketRecordFields {
  /** The code of the error as logged: the name of an exception, or an HTTP status such as `"404"`. It is never empty and never `null`: the parser rejects both. */
  errorCode: NonEmptyString;
  /** The error, if the service logs it here; usually null. */
  responseElements?: ErrorElements | null | undefined;
}

/** Somebody asked to stop a hybrid job. The call succeeded. */
export interface SucceededCancelJobEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CancelJob";
  /** The request parameters. */
  requestParameters: CancelJobRequest;
  /** The response elements. */
  responseElements?: CancelJobResponse | null | undefined;
}

/** Somebody asked to stop a hybrid job. The call was refused, or failed. */
export interface FailedCancelJobEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CancelJob";
  /** The request parameters, as far as they were logged. */
  requestParameters?: CancelJobAttempt | null | undefined;
}

/** Somebody asked to stop a hybrid job. The API has this call since 2021-11-22. The form of its record is inferred. */
export type CancelJobEvent = SucceededCancelJobEvent | FailedCancelJobEvent;

/** Somebody asked to stop a quantum task. The call succeeded. */
export interface SucceededCancelQuantumTaskEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CancelQuantumTask";
  /** The request parameters. */
  requestParameters: CancelQuantumTaskRequest;
  /** The response elements. */
  responseElements?: CancelQuantumTaskResponse | null | undefined;
}

/** Somebody asked to stop a quantum task. The call was refused, or failed. */
export interface FailedCancelQuantumTaskEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CancelQuantumTask";
  /** The request parameters, as far as they were logged. */
  requestParameters?: CancelQuantumTaskAttempt | null | undefined;
}

/** Somebody asked to stop a quantum task. The API has this call since 2020-08-13. The form of its record is inferred. */
export type CancelQuantumTaskEvent = SucceededCancelQuantumTaskEvent | FailedCancelQuantumTaskEvent;

/** Somebody started a hybrid job: a script that runs on instances with a role of the account and uses a device. The call succeeded. */
export interface SucceededCreateJobEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CreateJob";
  /** The request parameters. */
  requestParameters: CreateJobRequest | Omitted<CreateJobRequest>;
  /** The response elements. */
  responseElements: CreateJobResponse;
}

/** Somebody started a hybrid job: a script that runs on instances with a role of the account and uses a device. The call was refused, or failed. */
export interface FailedCreateJobEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CreateJob";
  /** The request parameters, as far as they were logged. */
  requestParameters?: CreateJobAttempt | Omitted<CreateJobAttempt> | null | undefined;
}

/** Somebody started a hybrid job: a script that runs on instances with a role of the account and uses a device. The API has this call since 2021-11-22. The form of its record is inferred. */
export type CreateJobEvent = SucceededCreateJobEvent | FailedCreateJobEvent;

/** Somebody sent a quantum program to a device. The call succeeded. */
export interface SucceededCreateQuantumTaskEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CreateQuantumTask";
  /** The request parameters. */
  requestParameters: CreateQuantumTaskRequest | Omitted<CreateQuantumTaskRequest>;
  /** The response elements. */
  responseElements: CreateQuantumTaskResponse;
}

/** Somebody sent a quantum program to a device. The call was refused, or failed. */
export interface FailedCreateQuantumTaskEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CreateQuantumTask";
  /** The request parameters, as far as they were logged. */
  requestParameters?: CreateQuantumTaskAttempt | Omitted<CreateQuantumTaskAttempt> | null | undefined;
}

/** Somebody sent a quantum program to a device. The API has this call since 2020-08-13. The form of its record is observed. */
export type CreateQuantumTaskEvent = SucceededCreateQuantumTaskEvent | FailedCreateQuantumTaskEvent;

/** Somebody created a spending limit for a device. The call succeeded. */
export interface SucceededCreateSpendingLimitEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CreateSpendingLimit";
  /** The request parameters. */
  requestParameters: CreateSpendingLimitRequest;
  /** The response elements. */
  responseElements: CreateSpendingLimitResponse;
}

/** Somebody created a spending limit for a device. The call was refused, or failed. */
export interface FailedCreateSpendingLimitEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CreateSpendingLimit";
  /** The request parameters, as far as they were logged. */
  requestParameters?: CreateSpendingLimitAttempt | null | undefined;
}

/** Somebody created a spending limit for a device. The API has this call since 2025-11-20. The form of its record is inferred. */
export type CreateSpendingLimitEvent = SucceededCreateSpendingLimitEvent | FailedCreateSpendingLimitEvent;

/** Somebody deleted a spending limit, so the device has no limit from then on. The call succeeded. */
export interface SucceededDeleteSpendingLimitEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "DeleteSpendingLimit";
  /** The request parameters. */
  requestParameters: DeleteSpendingLimitRequest;
  /** The response elements. */
  responseElements?: DeleteSpendingLimitResponse | null | undefined;
}

/** Somebody deleted a spending limit, so the device has no limit from then on. The call was refused, or failed. */
export interface FailedDeleteSpendingLimitEvent extends FailedFields {
  /** The name of the call. */
  eventName: "DeleteSpendingLimit";
  /** The request parameters, as far as they were logged. */
  requestParameters?: DeleteSpendingLimitAttempt | null | undefined;
}

/** Somebody deleted a spending limit, so the device has no limit from then on. The API has this call since 2025-11-20. The form of its record is inferred. */
export type DeleteSpendingLimitEvent = SucceededDeleteSpendingLimitEvent | FailedDeleteSpendingLimitEvent;

/** Somebody read a device. The call succeeded. */
export interface SucceededGetDeviceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "GetDevice";
  /** The request parameters. */
  requestParameters: GetDeviceRequest;
  /** The response elements. */
  responseElements?: GetDeviceResponse | null | undefined;
}

/** Somebody read a device. The call was refused, or failed. */
export interface FailedGetDeviceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "GetDevice";
  /** The request parameters, as far as they were logged. */
  requestParameters?: GetDeviceAttempt | null | undefined;
}

/** Somebody read a device. The API has this call since 2020-08-13. The form of its record is documented. */
export type GetDeviceEvent = SucceededGetDeviceEvent | FailedGetDeviceEvent;

/** Somebody read a hybrid job. The call succeeded. */
export interface SucceededGetJobEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "GetJob";
  /** The request parameters. */
  requestParameters: GetJobRequest;
  /** The response elements. */
  responseElements?: GetJobResponse | null | undefined;
}

/** Somebody read a hybrid job. The call was refused, or failed. */
export interface FailedGetJobEvent extends FailedFields {
  /** The name of the call. */
  eventName: "GetJob";
  /** The request parameters, as far as they were logged. */
  requestParameters?: GetJobAttempt | null | undefined;
}

/** Somebody read a hybrid job. The API has this call since 2021-11-22. The form of its record is inferred. */
export type GetJobEvent = SucceededGetJobEvent | FailedGetJobEvent;

/** Somebody read a quantum task. SDKs poll a task in this way until it ends. The call succeeded. */
export interface SucceededGetQuantumTaskEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "GetQuantumTask";
  /** The request parameters. */
  requestParameters: GetQuantumTaskRequest;
  /** The response elements. */
  responseElements?: GetQuantumTaskResponse | null | undefined;
}

/** Somebody read a quantum task. SDKs poll a task in this way until it ends. The call was refused, or failed. */
export interface FailedGetQuantumTaskEvent extends FailedFields {
  /** The name of the call. */
  eventName: "GetQuantumTask";
  /** The request parameters, as far as they were logged. */
  requestParameters?: GetQuantumTaskAttempt | null | undefined;
}

/** Somebody read a quantum task. SDKs poll a task in this way until it ends. The API has this call since 2020-08-13. The form of its record is documented. */
export type GetQuantumTaskEvent = SucceededGetQuantumTaskEvent | FailedGetQuantumTaskEvent;

/** Somebody listed the tags of a quantum task, hybrid job or spending limit. The call succeeded. */
export interface SucceededListTagsForResourceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "ListTagsForResource";
  /** The request parameters. */
  requestParameters: ListTagsForResourceRequest;
  /** The response elements. */
  responseElements?: ListTagsForResourceResponse | null | undefined;
}

/** Somebody listed the tags of a quantum task, hybrid job or spending limit. The call was refused, or failed. */
export interface FailedListTagsForResourceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "ListTagsForResource";
  /** The request parameters, as far as they were logged. */
  requestParameters?: ListTagsForResourceAttempt | null | undefined;
}

/** Somebody listed the tags of a quantum task, hybrid job or spending limit. The API has this call since 2020-10-30. The form of its record is inferred. */
export type ListTagsForResourceEvent = SucceededListTagsForResourceEvent | FailedListTagsForResourceEvent;

/** The request parameters of a refused `SearchDevices`. No member is required in a successful call either. */
export type SearchDevicesAttempt = SearchDevicesRequest;

/** Somebody searched for devices. The call succeeded. */
export interface SucceededSearchDevicesEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchDevices";
  /** The request parameters. */
  requestParameters?: SearchDevicesRequest | null | undefined;
  /** The response elements. */
  responseElements?: SearchDevicesResponse | null | undefined;
}

/** Somebody searched for devices. The call was refused, or failed. */
export interface FailedSearchDevicesEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchDevices";
  /** The request parameters, as far as they were logged. */
  requestParameters?: SearchDevicesAttempt | null | undefined;
}

/** Somebody searched for devices. The API has this call since 2020-08-13. The form of its record is inferred. */
export type SearchDevicesEvent = SucceededSearchDevicesEvent | FailedSearchDevicesEvent;

/** The request parameters of a refused `SearchJobs`. No member is required in a successful call either. */
export type SearchJobsAttempt = SearchJobsRequest;

/** Somebody searched for hybrid jobs. The call succeeded. */
export interface SucceededSearchJobsEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchJobs";
  /** The request parameters. */
  requestParameters?: SearchJobsRequest | null | undefined;
  /** The response elements. */
  responseElements?: SearchJobsResponse | null | undefined;
}

/** Somebody searched for hybrid jobs. The call was refused, or failed. */
export interface FailedSearchJobsEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchJobs";
  /** The request parameters, as far as they were logged. */
  requestParameters?: SearchJobsAttempt | null | undefined;
}

/** Somebody searched for hybrid jobs. The API has this call since 2021-11-22. The form of its record is inferred. */
export type SearchJobsEvent = SucceededSearchJobsEvent | FailedSearchJobsEvent;

/** The request parameters of a refused `SearchQuantumTasks`. No member is required in a successful call either. */
export type SearchQuantumTasksAttempt = SearchQuantumTasksRequest;

/** Somebody searched for quantum tasks. The call succeeded. */
export interface SucceededSearchQuantumTasksEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchQuantumTasks";
  /** The request parameters. */
  requestParameters?: SearchQuantumTasksRequest | null | undefined;
  /** The response elements. */
  responseElements?: SearchQuantumTasksResponse | null | undefined;
}

/** Somebody searched for quantum tasks. The call was refused, or failed. */
export interface FailedSearchQuantumTasksEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchQuantumTasks";
  /** The request parameters, as far as they were logged. */
  requestParameters?: SearchQuantumTasksAttempt | null | undefined;
}

/** Somebody searched for quantum tasks. The API has this call since 2020-08-13. The form of its record is inferred. */
export type SearchQuantumTasksEvent = SucceededSearchQuantumTasksEvent | FailedSearchQuantumTasksEvent;

/** The request parameters of a refused `SearchSpendingLimits`. No member is required in a successful call either. */
export type SearchSpendingLimitsAttempt = SearchSpendingLimitsRequest;

/** Somebody searched for spending limits. The call succeeded. */
export interface SucceededSearchSpendingLimitsEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchSpendingLimits";
  /** The request parameters. */
  requestParameters?: SearchSpendingLimitsRequest | null | undefined;
  /** The response elements. */
  responseElements?: SearchSpendingLimitsResponse | null | undefined;
}

/** Somebody searched for spending limits. The call was refused, or failed. */
export interface FailedSearchSpendingLimitsEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchSpendingLimits";
  /** The request parameters, as far as they were logged. */
  requestParameters?: SearchSpendingLimitsAttempt | null | undefined;
}

/** Somebody searched for spending limits. The API has this call since 2025-11-20. The form of its record is inferred. */
export type SearchSpendingLimitsEvent = SucceededSearchSpendingLimitsEvent | FailedSearchSpendingLimitsEvent;

/** Somebody set tags on a quantum task, hybrid job or spending limit. The call succeeded. */
export interface SucceededTagResourceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "TagResource";
  /** The request parameters. */
  requestParameters: TagResourceRequest;
  /** The response elements. */
  responseElements?: TagResourceResponse | null | undefined;
}

/** Somebody set tags on a quantum task, hybrid job or spending limit. The call was refused, or failed. */
export interface FailedTagResourceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "TagResource";
  /** The request parameters, as far as they were logged. */
  requestParameters?: TagResourceAttempt | null | undefined;
}

/** Somebody set tags on a quantum task, hybrid job or spending limit. The API has this call since 2020-10-30. The form of its record is inferred. */
export type TagResourceEvent = SucceededTagResourceEvent | FailedTagResourceEvent;

/** Somebody removed tags from a quantum task, hybrid job or spending limit. The call succeeded. */
export interface SucceededUntagResourceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "UntagResource";
  /** The request parameters. */
  requestParameters: UntagResourceRequest;
  /** The response elements. */
  responseElements?: UntagResourceResponse | null | undefined;
}

/** Somebody removed tags from a quantum task, hybrid job or spending limit. The call was refused, or failed. */
export interface FailedUntagResourceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "UntagResource";
  /** The request parameters, as far as they were logged. */
  requestParameters?: UntagResourceAttempt | null | undefined;
}

/** Somebody removed tags from a quantum task, hybrid job or spending limit. The API has this call since 2020-10-30. The form of its record is inferred. */
export type UntagResourceEvent = SucceededUntagResourceEvent | FailedUntagResourceEvent;

/** Somebody changed a spending limit. The record has the new values only, so it does not show whether the limit was raised. The call succeeded. */
export interface SucceededUpdateSpendingLimitEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "UpdateSpendingLimit";
  /** The request parameters. */
  requestParameters: UpdateSpendingLimitRequest;
  /** The response elements. */
  responseElements?: UpdateSpendingLimitResponse | null | undefined;
}

/** Somebody changed a spending limit. The record has the new values only, so it does not show whether the limit was raised. The call was refused, or failed. */
export interface FailedUpdateSpendingLimitEvent extends FailedFields {
  /** The name of the call. */
  eventName: "UpdateSpendingLimit";
  /** The request parameters, as far as they were logged. */
  requestParameters?: UpdateSpendingLimitAttempt | null | undefined;
}

/** Somebody changed a spending limit. The record has the new values only, so it does not show whether the limit was raised. The API has this call since 2025-11-20. The form of its record is inferred. */
export type UpdateSpendingLimitEvent = SucceededUpdateSpendingLimitEvent | FailedUpdateSpendingLimitEvent;

/** The modelled events of successful calls, by name. */
export interface SucceededEvents {
  CancelJob: SucceededCancelJobEvent;
  CancelQuantumTask: SucceededCancelQuantumTaskEvent;
  CreateJob: SucceededCreateJobEvent;
  CreateQuantumTask: SucceededCreateQuantumTaskEvent;
  CreateSpendingLimit: SucceededCreateSpendingLimitEvent;
  DeleteSpendingLimit: SucceededDeleteSpendingLimitEvent;
  GetDevice: SucceededGetDeviceEvent;
  GetJob: SucceededGetJobEvent;
  GetQuantumTask: SucceededGetQuantumTaskEvent;
  ListTagsForResource: SucceededListTagsForResourceEvent;
  SearchDevices: SucceededSearchDevicesEvent;
  SearchJobs: SucceededSearchJobsEvent;
  SearchQuantumTasks: SucceededSearchQuantumTasksEvent;
  SearchSpendingLimits: SucceededSearchSpendingLimitsEvent;
  TagResource: SucceededTagResourceEvent;
  UntagResource: SucceededUntagResourceEvent;
  UpdateSpendingLimit: SucceededUpdateSpendingLimitEvent;
}

/** The modelled events of failed calls, by name. */
export interface FailedEvents {
  CancelJob: FailedCancelJobEvent;
  CancelQuantumTask: FailedCancelQuantumTaskEvent;
  CreateJob: FailedCreateJobEvent;
  CreateQuantumTask: FailedCreateQuantumTaskEvent;
  CreateSpendingLimit: FailedCreateSpendingLimitEvent;
  DeleteSpendingLimit: FailedDeleteSpendingLimitEvent;
  GetDevice: FailedGetDeviceEvent;
  GetJob: FailedGetJobEvent;
  GetQuantumTask: FailedGetQuantumTaskEvent;
  ListTagsForResource: FailedListTagsForResourceEvent;
  SearchDevices: FailedSearchDevicesEvent;
  SearchJobs: FailedSearchJobsEvent;
  SearchQuantumTasks: FailedSearchQuantumTasksEvent;
  SearchSpendingLimits: FailedSearchSpendingLimitsEvent;
  TagResource: FailedTagResourceEvent;
  UntagResource: FailedUntagResourceEvent;
  UpdateSpendingLimit: FailedUpdateSpendingLimitEvent;
}
