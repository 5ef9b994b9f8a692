// Written by `npm run generate` from src/schemas/. Do not edit.

/** A JSON object whose members no source describes. */
export type JsonObject = { [name: string]: unknown };

/** What CloudTrail writes in place of a value, or of a whole map, that it must not show. */
export type Hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** Names and their values, both strings; or the mark that CloudTrail puts in the place of the whole map. */
export type StringMap = { [name: string]: string } | Hidden;

/** A JSON document: as text, as the API carries it, or as an object. Which of them CloudTrail writes is uncertain. */
export type JsonDocument = string | JsonObject;

/** A point in time, UTC where no zone is given: seconds or milliseconds since 1970, ISO 8601 text, or text such as `Nov 20, 2025, 12:00:00 AM`. Which of them CloudTrail writes for Braket is uncertain. */
export type Timestamp = number | string;

/** The kinds of caller that CloudTrail tells apart. AWS adds values without notice, so it is open. */
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

/** What kind of happening a record tells of. AWS adds values without notice, so it is open. */
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

/** The category under which CloudTrail keeps a record. AWS adds values without notice, so it is open. */
export type EventCategory = "Management" | "Data" | "NetworkActivity" | "Insight" | "Aggregated" | (string & {});

/** Why a record came late or came again. AWS adds values without notice, so it is open. */
export type AddendumReason = "DELIVERY_DELAY" | "UPDATED_DATA" | "SERVICE_OUTAGE" | (string & {});

/** The reasons a ValidationException may carry. AWS adds values without notice, so it is open. */
export type ValidationExceptionReason = "ProgramSetValidationFailed" | (string & {});

/** How far a cancellation has come. AWS adds values without notice, so it is open. */
export type CancellationStatus = "CANCELLING" | "CANCELLED" | (string & {});

/** How an algorithm's script is compressed. AWS adds values without notice, so it is open. */
export type CompressionType = "NONE" | "GZIP" | (string & {});

/** The instance types on which hybrid jobs run. AWS adds values without notice, so it is open. */
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

/** The kinds of association. AWS adds values without notice, so it is open. */
export type AssociationType = "RESERVATION_TIME_WINDOW_ARN" | (string & {});

/** Which experimental capabilities are enabled. AWS adds values without notice, so it is open. */
export type ExperimentalCapabilitiesEnablementType = "ALL" | "NONE" | (string & {});

/** The status of a quantum task just made. AWS adds values without notice, so it is open. */
export type CreatedQuantumTaskStatus = "INITIALIZED" | (string & {});

/** Whether a device is a quantum processor or a simulator. AWS adds values without notice, so it is open. */
export type DeviceType = "QPU" | "SIMULATOR" | (string & {});

/** Whether a device takes work. AWS adds values without notice, so it is open. */
export type DeviceStatus = "ONLINE" | "OFFLINE" | "RETIRED" | (string & {});

/** The queues of a device. AWS adds values without notice, so it is open. */
export type QueueName = "QUANTUM_TASKS_QUEUE" | "JOBS_QUEUE" | (string & {});

/** The priorities within a queue. AWS adds values without notice, so it is open. */
export type QueuePriority = "Normal" | "Priority" | (string & {});

/** The attributes of a hybrid job that are returned on demand. AWS adds values without notice, so it is open. */
export type HybridJobAdditionalAttributeName = "QueueInfo" | (string & {});

/** How far a hybrid job has come. AWS adds values without notice, so it is open. */
export type JobPrimaryStatus = "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELLING" | "CANCELLED" | (string & {});

/** The happenings in a hybrid job's life. AWS adds values without notice, so it is open. */
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

/** The attributes of a quantum task that are returned on demand. AWS adds values without notice, so it is open. */
export type QuantumTaskAdditionalAttributeName = "QueueInfo" | (string & {});

/** How far a quantum task has come. AWS adds values without notice, so it is open. */
export type QuantumTaskStatus =
  | "CREATED"
  | "QUEUED"
  | "RUNNING"
  | "COMPLETED"
  | "FAILED"
  | "CANCELLING"
  | "CANCELLED"
  | (string & {});

/** The comparisons by which hybrid jobs are filtered. AWS adds values without notice, so it is open. */
export type SearchJobsFilterOperator = "LT" | "LTE" | "EQUAL" | "GT" | "GTE" | "BETWEEN" | "CONTAINS" | (string & {});

/** The comparisons by which quantum tasks are filtered. AWS adds values without notice, so it is open. */
export type SearchQuantumTasksFilterOperator = "LT" | "LTE" | "EQUAL" | "GT" | "GTE" | "BETWEEN" | (string & {});

/** The comparisons by which spending limits are filtered. AWS adds values without notice, so it is open. */
export type SearchSpendingLimitsFilterOperator = "EQUAL" | (string & {});

/** The fields of a CloudTrail record that do not depend on which call it tells of. */
export interface RecordFields {
  /** The version of the record format, such as `1.11`: two integers, never one decimal number. */
  eventVersion: string;
  /** The time at which the request was completed, UTC, to the second: `2026-09-07T08:15:00Z`. */
  eventTime: string;
  /** The region that received the call; for Braket the region of the device. */
  awsRegion: string;
  /** The id of this record, a UUID; the same again when CloudTrail delivers a record twice. */
  eventID: string;
  /** The caller. */
  userIdentity: UserIdentity;
  /** The address the call came from: IPv4, IPv6, the name of an AWS service, or `AWS Internal`. */
  sourceIPAddress?: string | null | undefined;
  /** The client that called, cut off after 1 KB. */
  userAgent?: string | null | undefined;
  /** The text of the error, cut off after 1 KB; may be missing beside an `errorCode`. */
  errorMessage?: string | null | undefined;
  /** The data about the call that is neither request nor response; text is reported by third parties. */
  additionalEventData?: string | JsonObject | null | undefined;
  /** The id that the service gave the request; not always a UUID. */
  requestID?: string | null | undefined;
  /** The kind of happening: `AwsApiCall` for a call. */
  eventType?: EventType | null | undefined;
  /** The version of the API that was called, as text; rare. */
  apiVersion?: string | null | undefined;
  /** The flag of a management event; missing in records before version 1.06. */
  managementEvent?: boolean | null | undefined;
  /** The flag of a call that changes nothing; may be missing in records of old versions. */
  readOnly?: boolean | null | undefined;
  /** The resources that the call touched. Neither of the two public Braket records has it. */
  resources?: ResourceReference[] | null | undefined;
  /** The account that received this record, 12 digits; another than the caller's for a cross-account call. */
  recipientAccountId?: string | null | undefined;
  /** The details of an event that a service raised by itself. */
  serviceEventDetails?: JsonObject | null | undefined;
  /** The id shared by the copies of one event in several accounts. */
  sharedEventID?: string | null | undefined;
  /** The remark of a user; named in AWS's own parser, when CloudTrail writes it is uncertain. */
  annotation?: string | null | undefined;
  /** The VPC endpoint through which the call came, or the name of an AWS service. */
  vpcEndpointId?: string | null | undefined;
  /** The account that owns the VPC endpoint, 12 digits, or the name of an AWS service. */
  vpcEndpointAccountId?: string | null | undefined;
  /** The category of the record: `Management` for all Braket calls that are documented. */
  eventCategory?: EventCategory | null | undefined;
  /** The reason for a late or repeated delivery. */
  addendum?: Addendum | null | undefined;
  /** The text `"true"` when the credentials come from a console session; missing otherwise. */
  sessionCredentialFromConsole?: string | boolean | null | undefined;
  /** The condition keys and tags that CloudTrail Lake adds. */
  eventContext?: EventContext | null | undefined;
  /** The edge device that was the target of the call. */
  edgeDeviceDetails?: EdgeDeviceDetails | null | undefined;
  /** The TLS connection over which the call came. */
  tlsDetails?: TlsDetails | null | undefined;
}

/** Who called. Which members are there depends on `type`; a cross-account copy of a record has but three of them. */
export interface UserIdentity {
  /** The kind of caller. */
  type?: UserIdentityType | null | undefined;
  /** The unique id of the caller; for an assumed role the role's id, a colon, and the session name. */
  principalId?: string | null | undefined;
  /** The ARN of the caller; for an assumed role it has the session name and lacks the role's path. */
  arn?: string | null | undefined;
  /** The account that owns the caller, 12 digits, or `ANONYMOUS_PRINCIPAL`. */
  accountId?: string | null | undefined;
  /** The access key that signed the call: `AKIA…` long-term, `ASIA…` temporary. */
  accessKeyId?: string | null | undefined;
  /** The friendly name of the caller; an assumed role has none here. */
  userName?: string | null | undefined;
  /** The session behind temporary credentials. */
  sessionContext?: SessionContext | null | undefined;
  /** The AWS service that made the call, such as `cloudformation.amazonaws.com`. */
  invokedBy?: string | null | undefined;
  /** The external identity provider of a SAML or web identity. */
  identityProvider?: string | null | undefined;
  /** The IAM Identity Center user for whom the call was made. */
  onBehalfOf?: OnBehalfOf | null | undefined;
  /** The id of the Identity Center credential, a bearer token, that authorised the call. */
  credentialId?: string | null | undefined;
  /** The resource within whose scope a service handed out the credentials. */
  inScopeOf?: InScopeOf | null | undefined;
  /** The AWS partner product that called with delegated permissions. */
  invokedByDelegate?: InvokedByDelegate | null | undefined;
}

/** The session behind temporary credentials. */
export interface SessionContext {
  /** The role or user that issued the credentials. */
  sessionIssuer?: SessionIssuer | null | undefined;
  /** The time and the manner of the session's beginning. */
  attributes?: SessionAttributes | null | undefined;
  /** The web identity provider behind the session. */
  webIdFederationData?: WebIdFederationData | null | undefined;
  /** The identity that was set when the role was assumed; it stays the same through role chains. */
  sourceIdentity?: string | null | undefined;
  /** The version of the EC2 metadata service that delivered the credentials, `"1.0"` or `"2.0"`. */
  ec2RoleDelivery?: string | null | undefined;
  /** The VPC in which EC2 issued the credentials; listed in the schema of CloudTrail Lake only. */
  ec2IssuedInVpc?: string | null | undefined;
  /** The text `"true"` when the session is a central one for a member account's root user. */
  assumedRoot?: string | boolean | null | undefined;
  /** The ARN of the console sign-in session from which the credentials come. */
  signInSessionArn?: string | null | undefined;
}

/** Who issued the temporary credentials. CloudTrail writes `{}` where nobody did. */
export interface SessionIssuer {
  /** The kind of the issuer, such as `Role` or `IAMUser`. */
  type?: UserIdentityType | null | undefined;
  /** The unique id of the issuer, such as `AROA…` for a role. */
  principalId?: string | null | undefined;
  /** The ARN of the issuer, with its path, which the ARN of an assumed role leaves out. */
  arn?: string | null | undefined;
  /** The account that owns the issuer, 12 digits. */
  accountId?: string | null | undefined;
  /** The name of the issuer: a role's or a user's. */
  userName?: string | null | undefined;
}

/** When and how a session began. */
export interface SessionAttributes {
  /** The time at which the credentials were issued, UTC: ISO 8601 with separators in real records, without them in AWS's documentation. */
  creationDate?: string | null | undefined;
  /** The answer to whether the session began with a second factor: the text `"true"` or `"false"` in every record seen. */
  mfaAuthenticated?: string | boolean | null | undefined;
  /** The sign that the session came from the console; reported here by third parties, documented at the top of the record. */
  sessionCredentialFromConsole?: string | boolean | null | undefined;
}

/** The web identity provider of a session. CloudTrail writes `{}` where there is none. */
export interface WebIdFederationData {
  /** The provider: a domain such as `www.amazon.com`, or the ARN of an OIDC provider. */
  federatedProvider?: string | null | undefined;
  /** The application and user ids that the provider reported, by names of the provider's own. */
  attributes?: { [name: string]: unknown } | null | undefined;
}

/** The IAM Identity Center user for whom the call was made. */
export interface OnBehalfOf {
  /** The user's id in the identity store. */
  userId?: string | null | undefined;
  /** The ARN of the identity store. */
  identityStoreArn?: string | null | undefined;
}

/** The resource within whose scope a service handed out the credentials. */
export interface InScopeOf {
  /** The ARN of the resource for which the service acted. */
  sourceArn?: string | null | undefined;
  /** The account that owns that resource, 12 digits. */
  sourceAccount?: string | null | undefined;
  /** The type of the resource that issued the credentials, such as `AWS::EC2::Instance`. */
  issuerType?: string | null | undefined;
  /** The ARN of the resource that received the credentials. */
  credentialsIssuedTo?: string | null | undefined;
  /** The version of that resource; observed, not documented. */
  credentialsIssuedToVersion?: string | null | undefined;
}

/** The AWS partner product that called with delegated permissions. */
export interface InvokedByDelegate {
  /** The account of the delegate, 12 digits. */
  accountId?: string | null | undefined;
}

/** A resource that the call touched, as the service reported it. */
export interface ResourceReference {
  /** The ARN of the resource. */
  ARN?: string | null | undefined;
  /** The prefix shared by the ARNs of many resources, in place of one ARN. */
  ARNPrefix?: string | null | undefined;
  /** The account that owns the resource, 12 digits. */
  accountId?: string | null | undefined;
  /** The type of the resource, such as `AWS::S3::Bucket`. */
  type?: string | null | undefined;
}

/** Why the record came late, or which earlier record it corrects. */
export interface Addendum {
  /** The reason for which the record came late or came again. */
  reason?: AddendumReason | null | undefined;
  /** The fields that were corrected: one text with commas by AWS's own parser; an array is accepted too. */
  updatedFields?: string | string[] | null | undefined;
  /** The request id of the record that this one corrects. */
  originalRequestID?: string | null | undefined;
  /** The event id of the record that this one corrects. */
  originalEventID?: string | null | undefined;
}

/** The condition keys and tags with which CloudTrail Lake enriches a record; no other delivery carries them. */
export interface EventContext {
  /** The global condition keys of the call and their values, which are texts or lists of texts. */
  requestContext?: { [name: string]: unknown } | null | undefined;
  /** The tags of the caller and of the resources; their inner form is uncertain, so it is left open. */
  tagContext?: { [name: string]: unknown } | null | undefined;
}

/** The edge device that was the target of a call. */
export interface EdgeDeviceDetails {
  /** The type of the device. */
  type?: string | null | undefined;
  /** The id of the Snow job. */
  snowJobId?: string | null | undefined;
  /** The id of the device, as AWS's own parser spells it. */
  deviceId?: string | null | undefined;
  /** The id of the device, as real records spell it. */
  deviceID?: string | null | undefined;
  /** The family of the device. */
  deviceFamily?: string | null | undefined;
  /** The attributes of the device, by names of the service's own. */
  attributes?: { [name: string]: unknown } | null | undefined;
}

/** The TLS connection over which the call came; partial objects are normal. */
export interface TlsDetails {
  /** The version of TLS, such as `TLSv1.3`. */
  tlsVersion?: string | null | undefined;
  /** The cipher suite, such as `TLS_AES_128_GCM_SHA256`. */
  cipherSuite?: string | null | undefined;
  /** The host name that the client asked for, usually the endpoint. */
  clientProvidedHostHeader?: string | null | undefined;
  /** The key exchange, such as `X25519MLKEM768` for a post-quantum hybrid. */
  keyExchange?: string | null | undefined;
}

/** A CloudTrail record of any service. */
export interface CloudTrailRecord {
  /** The version of the record format, such as `1.11`: two integers, never one decimal number. */
  eventVersion: string;
  /** The time at which the request was completed, UTC, to the second: `2026-09-07T08:15:00Z`. */
  eventTime: string;
  /** The region that received the call; for Braket the region of the device. */
  awsRegion: string;
  /** The id of this record, a UUID; the same again when CloudTrail delivers a record twice. */
  eventID: string;
  /** The caller. */
  userIdentity: UserIdentity;
  /** The address the call came from: IPv4, IPv6, the name of an AWS service, or `AWS Internal`. */
  sourceIPAddress?: string | null | undefined;
  /** The client that called, cut off after 1 KB. */
  userAgent?: string | null | undefined;
  /** The text of the error, cut off after 1 KB; may be missing beside an `errorCode`. */
  errorMessage?: string | null | undefined;
  /** The data about the call that is neither request nor response; text is reported by third parties. */
  additionalEventData?: string | JsonObject | null | undefined;
  /** The id that the service gave the request; not always a UUID. */
  requestID?: string | null | undefined;
  /** The kind of happening: `AwsApiCall` for a call. */
  eventType?: EventType | null | undefined;
  /** The version of the API that was called, as text; rare. */
  apiVersion?: string | null | undefined;
  /** The flag of a management event; missing in records before version 1.06. */
  managementEvent?: boolean | null | undefined;
  /** The flag of a call that changes nothing; may be missing in records of old versions. */
  readOnly?: boolean | null | undefined;
  /** The resources that the call touched. Neither of the two public Braket records has it. */
  resources?: ResourceReference[] | null | undefined;
  /** The account that received this record, 12 digits; another than the caller's for a cross-account call. */
  recipientAccountId?: string | null | undefined;
  /** The details of an event that a service raised by itself. */
  serviceEventDetails?: JsonObject | null | undefined;
  /** The id shared by the copies of one event in several accounts. */
  sharedEventID?: string | null | undefined;
  /** The remark of a user; named in AWS's own parser, when CloudTrail writes it is uncertain. */
  annotation?: string | null | undefined;
  /** The VPC endpoint through which the call came, or the name of an AWS service. */
  vpcEndpointId?: string | null | undefined;
  /** The account that owns the VPC endpoint, 12 digits, or the name of an AWS service. */
  vpcEndpointAccountId?: string | null | undefined;
  /** The category of the record: `Management` for all Braket calls that are documented. */
  eventCategory?: EventCategory | null | undefined;
  /** The reason for a late or repeated delivery. */
  addendum?: Addendum | null | undefined;
  /** The text `"true"` when the credentials come from a console session; missing otherwise. */
  sessionCredentialFromConsole?: string | boolean | null | undefined;
  /** The condition keys and tags that CloudTrail Lake adds. */
  eventContext?: EventContext | null | undefined;
  /** The edge device that was the target of the call. */
  edgeDeviceDetails?: EdgeDeviceDetails | null | undefined;
  /** The TLS connection over which the call came. */
  tlsDetails?: TlsDetails | null | undefined;
  /** The service that was called, such as `braket.amazonaws.com`. */
  eventSource: string;
  /** The name of the call, in most services the name of the API operation. */
  eventName: string;
  /** The code of the error; absent, and never null, when the call succeeded. */
  errorCode?: string | undefined;
  /** The parameters of the call. */
  requestParameters?: JsonObject | null | undefined;
  /** The answer of a call that changed something. */
  responseElements?: JsonObject | null | undefined;
}

/** The error of a refused call, where the service logs it as response elements. For Braket this is inferred from other REST services. */
export type ErrorElements = {
  /** The text of the error. */
  message?: string | null | undefined;
  /** The reason of a ValidationException. */
  reason?: ValidationExceptionReason | null | undefined;
  /** The programs of a program set that are invalid. */
  programSetValidationFailures?: ProgramSetValidationFailure[] | null | undefined;
};

/** What is wrong with one program of a refused program set. */
export interface ProgramSetValidationFailure {
  /** The position of the program in the set, from 0. */
  programIndex?: number | null | undefined;
  /** The position of the inputs with which the program failed, from 0. */
  inputsIndex?: number | null | undefined;
  /** The errors found. */
  errors?: string[] | null | undefined;
}

/** What CloudTrail writes in place of request parameters over 100 KB. */
export type OmissionMarker = {
  /** The sign of the omission: `true`, or the text `"true"` in the one public specimen. */
  omitted: true | "true";
  /** The reason for the omission, such as `requestParameters too large`. */
  reason?: string | null | undefined;
  /** The size of what was omitted, in bytes, as a number or as text. */
  originalSize?: number | string | null | undefined;
};

/** What `CancelJob` was asked. */
export type CancelJobRequest = {
  /** The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path. */
  jobArn: string;
};

/** What `CancelJob` was asked. The call was refused, so anything may be missing. */
export type CancelJobAttempt = {
  /** The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path. */
  jobArn?: string | null | undefined;
};

/** What `CancelJob` answered, as far as CloudTrail shows it. */
export type CancelJobResponse = {
  /** The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path. */
  jobArn?: string | null | undefined;
  /** The progress of the cancellation. */
  cancellationStatus?: CancellationStatus | null | undefined;
};

/** What `CancelQuantumTask` was asked. */
export type CancelQuantumTaskRequest = {
  /** The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path. */
  quantumTaskArn: string;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
};

/** What `CancelQuantumTask` was asked. The call was refused, so anything may be missing. */
export type CancelQuantumTaskAttempt = {
  /** The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path. */
  quantumTaskArn?: string | null | undefined;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
};

/** What `CancelQuantumTask` answered, as far as CloudTrail shows it. */
export type CancelQuantumTaskResponse = {
  /** The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path. */
  quantumTaskArn?: string | null | undefined;
  /** The progress of the cancellation. */
  cancellationStatus?: CancellationStatus | null | undefined;
};

/** What `CreateJob` was asked. */
export type CreateJobRequest = {
  /** The name of the hybrid job; until early 2024 it was also the end of the job's ARN. */
  jobName: string;
  /** The ARN of the IAM role with whose rights the job's script runs. */
  roleArn: string;
  /** The device that the job uses. */
  deviceConfig: DeviceConfig;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The script that runs, and its container. */
  algorithmSpecification?: AlgorithmSpecification | null | undefined;
  /** The channels of input data, 20 at most. */
  inputDataConfig?: InputFileConfig[] | null | undefined;
  /** The place of the results. */
  outputDataConfig?: JobOutputDataConfig | null | undefined;
  /** The place of the checkpoints. */
  checkpointConfig?: JobCheckpointConfig | null | undefined;
  /** The limit on the run time. */
  stoppingCondition?: JobStoppingCondition | null | undefined;
  /** The instances on which the job runs. */
  instanceConfig?: InstanceConfig | null | undefined;
  /** The parameters handed to the script, as text. */
  hyperParameters?: StringMap | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The resources associated with the run, such as a reservation; at most one. */
  associations?: Association[] | null | undefined;
  /** Absent: the request is here, and no omission marker in its place. */
  omitted?: undefined;
};

/** What `CreateJob` was asked. The call was refused, so anything may be missing. */
export type CreateJobAttempt = {
  /** The name of the hybrid job; until early 2024 it was also the end of the job's ARN. */
  jobName?: string | null | undefined;
  /** The ARN of the IAM role with whose rights the job's script runs. */
  roleArn?: string | null | undefined;
  /** The device that the job uses. */
  deviceConfig?: DeviceConfigAttempt | null | undefined;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The script that runs, and its container. */
  algorithmSpecification?: AlgorithmSpecification | null | undefined;
  /** The channels of input data, 20 at most. */
  inputDataConfig?: InputFileConfig[] | null | undefined;
  /** The place of the results. */
  outputDataConfig?: JobOutputDataConfig | null | undefined;
  /** The place of the checkpoints. */
  checkpointConfig?: JobCheckpointConfig | null | undefined;
  /** The limit on the run time. */
  stoppingCondition?: JobStoppingCondition | null | undefined;
  /** The instances on which the job runs. */
  instanceConfig?: InstanceConfig | null | undefined;
  /** The parameters handed to the script, as text. */
  hyperParameters?: StringMap | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The resources associated with the run, such as a reservation; at most one. */
  associations?: Association[] | null | undefined;
  /** Absent: the request is here, and no omission marker in its place. */
  omitted?: undefined;
};

/** The device that a hybrid job uses. */
export interface DeviceConfig {
  /** The ARN of the device, or `local:provider/name` for a simulator inside the job's container. */
  device: string;
}

/** The device that a hybrid job uses. The call was refused, so anything may be missing. */
export interface DeviceConfigAttempt {
  /** The ARN of the device, or `local:provider/name` for a simulator inside the job's container. */
  device?: string | null | undefined;
}

/** What a hybrid job runs, and in which container. */
export interface AlgorithmSpecification {
  /** The script that runs. */
  scriptModeConfig?: ScriptModeConfig | null | undefined;
  /** The container in which it runs. */
  containerImage?: ContainerImage | null | undefined;
}

/** The script that a hybrid job runs. */
export interface ScriptModeConfig {
  /** The module or function at which the script starts. */
  entryPoint?: string | null | undefined;
  /** The S3 URI of the script, or of the archive that holds it. */
  s3Uri?: string | null | undefined;
  /** The compression of the archive. */
  compressionType?: CompressionType | null | undefined;
}

/** The container in which a hybrid job runs. */
export interface ContainerImage {
  /** The URI of the image in Amazon ECR; its first label is the account that owns the registry. */
  uri?: string | null | undefined;
}

/** One channel of input data of a hybrid job. */
export interface InputFileConfig {
  /** The name under which the job finds the data. */
  channelName?: string | null | undefined;
  /** The media type of the data. */
  contentType?: string | null | undefined;
  /** The place of the data. */
  dataSource?: DataSource | null | undefined;
}

/** Where the input data of a hybrid job is kept. */
export interface DataSource {
  /** The place in S3. */
  s3DataSource?: S3DataSource | null | undefined;
}

/** Data that is kept in S3. */
export interface S3DataSource {
  /** The S3 URI, or the prefix, of the data. */
  s3Uri?: string | null | undefined;
}

/** Where a hybrid job writes its results. */
export interface JobOutputDataConfig {
  /** The S3 URI under which the results are written. */
  s3Path?: string | null | undefined;
  /** The KMS key that encrypts the results: id, ARN or alias. */
  kmsKeyId?: string | null | undefined;
}

/** Where a hybrid job writes its checkpoints. */
export interface JobCheckpointConfig {
  /** The S3 URI under which checkpoints are written. */
  s3Uri?: string | null | undefined;
  /** The path inside the container at which the job writes checkpoints. */
  localPath?: string | null | undefined;
}

/** When a hybrid job is stopped. */
export interface JobStoppingCondition {
  /** The longest time that the job may run, in seconds, 432000 at most. */
  maxRuntimeInSeconds?: number | null | undefined;
}

/** The instances on which a hybrid job runs. */
export interface InstanceConfig {
  /** The instance type. */
  instanceType?: InstanceType | null | undefined;
  /** The number of instances, 1 where it is not given. */
  instanceCount?: number | null | undefined;
  /** The size of the storage volume, in GB. */
  volumeSizeInGb?: number | null | undefined;
}

/** A resource associated with a quantum task or a hybrid job. */
export interface Association {
  /** The ARN of the associated resource, such as a Braket Direct reservation. */
  arn?: string | null | undefined;
  /** The kind of association. */
  type?: AssociationType | null | undefined;
}

/** What `CreateJob` answered, as far as CloudTrail shows it. */
export type CreateJobResponse = {
  /** The ARN of the hybrid job that was made. */
  jobArn: string;
};

/** What `CreateQuantumTask` was asked. */
export type CreateQuantumTaskRequest = {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn: string;
  /** The number of times that the program runs; 0 asks a simulator for exact results. */
  shots: number;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The parameters for the device; their `braketSchemaHeader` names the schema. */
  deviceParameters?: JsonDocument | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The prefix of the results' keys in that bucket. */
  outputS3KeyPrefix?: string | null | undefined;
  /** The quantum program; whether CloudTrail shows, hides or leaves it out is uncertain. */
  action?: JsonDocument | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The token of the hybrid job that sent the task; treat it as a secret. */
  jobToken?: string | null | undefined;
  /** The resources associated with the run, such as a reservation; at most one. */
  associations?: Association[] | null | undefined;
  /** The experimental capabilities that were switched on. */
  experimentalCapabilities?: ExperimentalCapabilities | null | undefined;
  /** Absent: the request is here, and no omission marker in its place. */
  omitted?: undefined;
};

/** What `CreateQuantumTask` was asked. The call was refused, so anything may be missing. */
export type CreateQuantumTaskAttempt = {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn?: string | null | undefined;
  /** The number of times that the program runs; 0 asks a simulator for exact results. */
  shots?: number | null | undefined;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The parameters for the device; their `braketSchemaHeader` names the schema. */
  deviceParameters?: JsonDocument | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The prefix of the results' keys in that bucket. */
  outputS3KeyPrefix?: string | null | undefined;
  /** The quantum program; whether CloudTrail shows, hides or leaves it out is uncertain. */
  action?: JsonDocument | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The token of the hybrid job that sent the task; treat it as a secret. */
  jobToken?: string | null | undefined;
  /** The resources associated with the run, such as a reservation; at most one. */
  associations?: Association[] | null | undefined;
  /** The experimental capabilities that were switched on. */
  experimentalCapabilities?: ExperimentalCapabilities | null | undefined;
  /** Absent: the request is here, and no omission marker in its place. */
  omitted?: undefined;
};

/** The experimental capabilities of a quantum task. */
export interface ExperimentalCapabilities {
  /** The choice of experimental capabilities. */
  enabled?: ExperimentalCapabilitiesEnablementType | null | undefined;
}

/** What `CreateQuantumTask` answered, as far as CloudTrail shows it. */
export type CreateQuantumTaskResponse = {
  /** The ARN of the quantum task that was made. */
  quantumTaskArn: string;
  /** The status of the new task. The API does not return it; AWS's own cost-control code relies on it. */
  status?: CreatedQuantumTaskStatus | null | undefined;
};

/** What `CreateSpendingLimit` was asked. */
export type CreateSpendingLimitRequest = {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn: string;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The limit in US dollars, as text with up to two decimals; `0` blocks every task on the device. */
  spendingLimit?: string | null | undefined;
  /** The time during which the limit holds; without it from now on. */
  timePeriod?: TimePeriod | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
};

/** What `CreateSpendingLimit` was asked. The call was refused, so anything may be missing. */
export type CreateSpendingLimitAttempt = {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn?: string | null | undefined;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The limit in US dollars, as text with up to two decimals; `0` blocks every task on the device. */
  spendingLimit?: string | null | undefined;
  /** The time during which the limit holds; without it from now on. */
  timePeriod?: TimePeriod | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
};

/** The time during which a spending limit holds. */
export interface TimePeriod {
  /** The time at which the limit begins to hold. */
  startAt?: Timestamp | null | undefined;
  /** The time at which the limit ends. */
  endAt?: Timestamp | null | undefined;
}

/** What `CreateSpendingLimit` answered, as far as CloudTrail shows it. */
export type CreateSpendingLimitResponse = {
  /** The ARN of the spending limit that was made. */
  spendingLimitArn: string;
};

/** What `DeleteSpendingLimit` was asked. */
export type DeleteSpendingLimitRequest = {
  /** The ARN of the spending limit; may be percent-encoded, for it travels in the URL's path. */
  spendingLimitArn: string;
};

/** What `DeleteSpendingLimit` was asked. The call was refused, so anything may be missing. */
export type DeleteSpendingLimitAttempt = {
  /** The ARN of the spending limit; may be percent-encoded, for it travels in the URL's path. */
  spendingLimitArn?: string | null | undefined;
};

/** What `DeleteSpendingLimit` answered, as far as CloudTrail shows it. */
export type DeleteSpendingLimitResponse = {};

/** What `GetDevice` was asked. */
export type GetDeviceRequest = {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn: string;
};

/** What `GetDevice` was asked. The call was refused, so anything may be missing. */
export type GetDeviceAttempt = {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn?: string | null | undefined;
};

/** What `GetDevice` answered, as far as CloudTrail shows it. */
export type GetDeviceResponse = {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
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

/** What `GetJob` was asked. */
export type GetJobRequest = {
  /** The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path. */
  jobArn: string;
  /** The attributes to return in addition. */
  additionalAttributeNames?: HybridJobAdditionalAttributeName | HybridJobAdditionalAttributeName[] | null | undefined;
};

/** What `GetJob` was asked. The call was refused, so anything may be missing. */
export type GetJobAttempt = {
  /** The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path. */
  jobArn?: string | null | undefined;
  /** The attributes to return in addition. */
  additionalAttributeNames?: HybridJobAdditionalAttributeName | HybridJobAdditionalAttributeName[] | null | undefined;
};

/** What `GetJob` answered, as far as CloudTrail shows it. */
export type GetJobResponse = {
  /** The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path. */
  jobArn?: string | null | undefined;
  /** The name of the job. */
  jobName?: string | null | undefined;
  /** The ARN of the IAM role with whose rights the job runs. */
  roleArn?: string | null | undefined;
  /** The status of the job. */
  status?: JobPrimaryStatus | null | undefined;
  /** The reason for which the job failed. */
  failureReason?: string | null | undefined;
  /** The parameters handed to the script, as text. */
  hyperParameters?: StringMap | null | undefined;
  /** The channels of input data. */
  inputDataConfig?: InputFileConfig[] | null | undefined;
  /** The place of the results. */
  outputDataConfig?: JobOutputDataConfig | null | undefined;
  /** The limit on the run time. */
  stoppingCondition?: JobStoppingCondition | null | undefined;
  /** The place of the checkpoints. */
  checkpointConfig?: JobCheckpointConfig | null | undefined;
  /** The script that runs, and its container. */
  algorithmSpecification?: AlgorithmSpecification | null | undefined;
  /** The instances on which the job runs. */
  instanceConfig?: InstanceConfig | null | undefined;
  /** The time at which the job was created. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the job began to run. */
  startedAt?: Timestamp | null | undefined;
  /** The time at which the job ended. */
  endedAt?: Timestamp | null | undefined;
  /** The time that is charged; the API model names no unit. */
  billableDuration?: number | null | undefined;
  /** The device that the job uses. */
  deviceConfig?: JobDevice | null | undefined;
  /** The last happenings in the job's life, 20 at most. */
  events?: JobEventDetails[] | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The place of the job in its queue. */
  queueInfo?: HybridJobQueueInfo | null | undefined;
  /** The resources associated with the run, such as a reservation; at most one. */
  associations?: Association[] | null | undefined;
};

/** The device that a hybrid job uses, as an answer tells it. */
export interface JobDevice {
  /** The ARN of the device, or `local:provider/name` for a simulator inside the job's container. */
  device?: string | null | undefined;
}

/** One happening in a hybrid job's life. */
export interface JobEventDetails {
  /** The kind of happening. */
  eventType?: JobEventType | null | undefined;
  /** The time of the happening. */
  timeOfEvent?: Timestamp | null | undefined;
  /** The text about it. */
  message?: string | null | undefined;
}

/** The place of a hybrid job in its queue. */
export interface HybridJobQueueInfo {
  /** The queue. */
  queue?: QueueName | null | undefined;
  /** The position in the queue, as text. */
  position?: string | null | undefined;
  /** The text about the position, where there is none. */
  message?: string | null | undefined;
}

/** What `GetQuantumTask` was asked. */
export type GetQuantumTaskRequest = {
  /** The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path. */
  quantumTaskArn: string;
  /** The attributes to return in addition. */
  additionalAttributeNames?: QuantumTaskAdditionalAttributeName | QuantumTaskAdditionalAttributeName[] | null | undefined;
};

/** What `GetQuantumTask` was asked. The call was refused, so anything may be missing. */
export type GetQuantumTaskAttempt = {
  /** The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path. */
  quantumTaskArn?: string | null | undefined;
  /** The attributes to return in addition. */
  additionalAttributeNames?: QuantumTaskAdditionalAttributeName | QuantumTaskAdditionalAttributeName[] | null | undefined;
};

/** What `GetQuantumTask` answered, as far as CloudTrail shows it. */
export type GetQuantumTaskResponse = {
  /** The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path. */
  quantumTaskArn?: string | null | undefined;
  /** The status of the task. */
  status?: QuantumTaskStatus | null | undefined;
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn?: string | null | undefined;
  /** The number of times that the program runs. */
  shots?: number | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The directory of the results in that bucket. */
  outputS3Directory?: string | null | undefined;
  /** The time at which the task was created. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the task ended. */
  endedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
  /** The reason for which the task failed. */
  failureReason?: string | null | undefined;
  /** The parameters for the device. */
  deviceParameters?: JsonDocument | null | undefined;
  /** The ARN of the hybrid job that sent the task. */
  jobArn?: string | null | undefined;
  /** The place of the task in its queue. */
  queueInfo?: QuantumTaskQueueInfo | null | undefined;
  /** The resources associated with the run, such as a reservation; at most one. */
  associations?: Association[] | null | undefined;
  /** The number of shots that gave a result. */
  numSuccessfulShots?: number | null | undefined;
  /** The kind and the size of the program. */
  actionMetadata?: ActionMetadata | null | undefined;
  /** The experimental capabilities that were switched on. */
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
  /** The text about the position, where there is none. */
  message?: string | null | undefined;
}

/** The kind and the size of a quantum program. */
export interface ActionMetadata {
  /** The schema of the program, such as `braket.ir.openqasm.program_set`. */
  actionType?: string | null | undefined;
  /** The number of programs in a program set. */
  programCount?: number | null | undefined;
  /** The number of executables in a program set. */
  executableCount?: number | null | undefined;
}

/** What `ListTagsForResource` was asked. */
export type ListTagsForResourceRequest = {
  /** The ARN of the quantum task, hybrid job or spending limit; may be percent-encoded, for it travels in the URL's path. */
  resourceArn: string;
};

/** What `ListTagsForResource` was asked. The call was refused, so anything may be missing. */
export type ListTagsForResourceAttempt = {
  /** The ARN of the quantum task, hybrid job or spending limit; may be percent-encoded, for it travels in the URL's path. */
  resourceArn?: string | null | undefined;
};

/** What `ListTagsForResource` answered, as far as CloudTrail shows it. */
export type ListTagsForResourceResponse = {
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
};

/** What `SearchDevices` was asked. */
export type SearchDevicesRequest = {
  /** The conditions that all results meet, 10 at most. */
  filters?: SearchDevicesFilter[] | null | undefined;
  /** The largest number of results to return in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition by which devices are filtered. */
export interface SearchDevicesFilter {
  /** The name of the attribute by which to filter. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10 of them. */
  values?: string[] | null | undefined;
}

/** What `SearchDevices` answered, as far as CloudTrail shows it. */
export type SearchDevicesResponse = {
  /** The devices found. */
  devices?: DeviceSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A device, in short. */
export interface DeviceSummary {
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
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

/** What `SearchJobs` was asked. */
export type SearchJobsRequest = {
  /** The conditions that all results meet, 10 at most. */
  filters?: SearchJobsFilter[] | null | undefined;
  /** The largest number of results to return in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition by which hybrid jobs are filtered. */
export interface SearchJobsFilter {
  /** The name of the attribute by which to filter. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10 of them. */
  values?: string[] | null | undefined;
  /** The comparison. */
  operator?: SearchJobsFilterOperator | null | undefined;
}

/** What `SearchJobs` answered, as far as CloudTrail shows it. */
export type SearchJobsResponse = {
  /** The hybrid jobs found. */
  jobs?: JobSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A hybrid job, in short. */
export interface JobSummary {
  /** The ARN of the hybrid job; may be percent-encoded, for it travels in the URL's path. */
  jobArn?: string | null | undefined;
  /** The name of the job. */
  jobName?: string | null | undefined;
  /** The status of the job. */
  status?: JobPrimaryStatus | null | undefined;
  /** The ARN of the device, or `local:provider/name`. */
  device?: string | null | undefined;
  /** The time at which the job was created. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the job began to run. */
  startedAt?: Timestamp | null | undefined;
  /** The time at which the job ended. */
  endedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
}

/** What `SearchQuantumTasks` was asked. */
export type SearchQuantumTasksRequest = {
  /** The conditions that all results meet, 10 at most. */
  filters?: SearchQuantumTasksFilter[] | null | undefined;
  /** The largest number of results to return in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition by which quantum tasks are filtered. */
export interface SearchQuantumTasksFilter {
  /** The name of the attribute by which to filter. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10 of them. */
  values?: string[] | null | undefined;
  /** The comparison. */
  operator?: SearchQuantumTasksFilterOperator | null | undefined;
}

/** What `SearchQuantumTasks` answered, as far as CloudTrail shows it. */
export type SearchQuantumTasksResponse = {
  /** The quantum tasks found. */
  quantumTasks?: QuantumTaskSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A quantum task, in short. */
export interface QuantumTaskSummary {
  /** The ARN of the quantum task; may be percent-encoded, for it travels in the URL's path. */
  quantumTaskArn?: string | null | undefined;
  /** The status of the task. */
  status?: QuantumTaskStatus | null | undefined;
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn?: string | null | undefined;
  /** The number of times that the program runs. */
  shots?: number | null | undefined;
  /** The name of the S3 bucket for the results. */
  outputS3Bucket?: string | null | undefined;
  /** The directory of the results in that bucket. */
  outputS3Directory?: string | null | undefined;
  /** The time at which the task was created. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the task ended. */
  endedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
}

/** What `SearchSpendingLimits` was asked. */
export type SearchSpendingLimitsRequest = {
  /** The conditions that all results meet, 10 at most. */
  filters?: SearchSpendingLimitsFilter[] | null | undefined;
  /** The largest number of results to return in a page, 1 to 100. */
  maxResults?: number | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A condition by which spending limits are filtered. */
export interface SearchSpendingLimitsFilter {
  /** The name of the attribute by which to filter. */
  name?: string | null | undefined;
  /** The values to compare with, 1 to 10 of them. */
  values?: string[] | null | undefined;
  /** The comparison. */
  operator?: SearchSpendingLimitsFilterOperator | null | undefined;
}

/** What `SearchSpendingLimits` answered, as far as CloudTrail shows it. */
export type SearchSpendingLimitsResponse = {
  /** The spending limits found. */
  spendingLimits?: SpendingLimitSummary[] | null | undefined;
  /** The token of the next page of results. */
  nextToken?: string | null | undefined;
};

/** A spending limit, with what was spent. */
export interface SpendingLimitSummary {
  /** The ARN of the spending limit; may be percent-encoded, for it travels in the URL's path. */
  spendingLimitArn?: string | null | undefined;
  /** The ARN of the device, as the caller spelled it; upper and lower case matter. */
  deviceArn?: string | null | undefined;
  /** The time during which the limit holds. */
  timePeriod?: TimePeriod | null | undefined;
  /** The limit in US dollars, as text. */
  spendingLimit?: string | null | undefined;
  /** The estimated cost of the tasks that are queued or running, in US dollars, as text. */
  queuedSpend?: string | null | undefined;
  /** The cost of the tasks that were completed, in US dollars, as text. */
  totalSpend?: string | null | undefined;
  /** The time at which the limit was created. */
  createdAt?: Timestamp | null | undefined;
  /** The time at which the limit was last changed. */
  updatedAt?: Timestamp | null | undefined;
  /** The tags of the resource. */
  tags?: StringMap | null | undefined;
}

/** What `TagResource` was asked. */
export type TagResourceRequest = {
  /** The ARN of the quantum task, hybrid job or spending limit; may be percent-encoded, for it travels in the URL's path. */
  resourceArn: string;
  /** The tags that were set; those of other names stay. */
  tags: StringMap;
};

/** What `TagResource` was asked. The call was refused, so anything may be missing. */
export type TagResourceAttempt = {
  /** The ARN of the quantum task, hybrid job or spending limit; may be percent-encoded, for it travels in the URL's path. */
  resourceArn?: string | null | undefined;
  /** The tags that were set; those of other names stay. */
  tags?: StringMap | null | undefined;
};

/** What `TagResource` answered, as far as CloudTrail shows it. */
export type TagResourceResponse = {};

/** What `UntagResource` was asked. */
export type UntagResourceRequest = {
  /** The ARN of the quantum task, hybrid job or spending limit; may be percent-encoded, for it travels in the URL's path. */
  resourceArn: string;
  /** The names of the tags that were removed. */
  tagKeys: string | string[];
};

/** What `UntagResource` was asked. The call was refused, so anything may be missing. */
export type UntagResourceAttempt = {
  /** The ARN of the quantum task, hybrid job or spending limit; may be percent-encoded, for it travels in the URL's path. */
  resourceArn?: string | null | undefined;
  /** The names of the tags that were removed. */
  tagKeys?: string | string[] | null | undefined;
};

/** What `UntagResource` answered, as far as CloudTrail shows it. */
export type UntagResourceResponse = {};

/** What `UpdateSpendingLimit` was asked. */
export type UpdateSpendingLimitRequest = {
  /** The ARN of the spending limit; may be percent-encoded, for it travels in the URL's path. */
  spendingLimitArn: string;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The new limit in US dollars, as text with up to two decimals. */
  spendingLimit?: string | null | undefined;
  /** The new time during which the limit holds. */
  timePeriod?: TimePeriod | null | undefined;
};

/** What `UpdateSpendingLimit` was asked. The call was refused, so anything may be missing. */
export type UpdateSpendingLimitAttempt = {
  /** The ARN of the spending limit; may be percent-encoded, for it travels in the URL's path. */
  spendingLimitArn?: string | null | undefined;
  /** The token that makes a repeated request take effect once; SDKs send a UUID. */
  clientToken?: string | null | undefined;
  /** The new limit in US dollars, as text with up to two decimals. */
  spendingLimit?: string | null | undefined;
  /** The new time during which the limit holds. */
  timePeriod?: TimePeriod | null | undefined;
};

/** What `UpdateSpendingLimit` answered, as far as CloudTrail shows it. */
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

/** Request parameters over 100 KB, of which CloudTrail keeps the fact only. The members of the request are declared as missing, so that they can be read on the union. */
export type Omitted<R> = OmissionMarker & { [K in Exclude<keyof R, "omitted">]?: undefined };

/** A string that is not empty. It is assignable to `string`; a plain `string` is not assignable to it. `if (event.errorCode)` and `if (!event.errorCode)` narrow because the type excludes the empty string. */
export type NonEmptyString = `${any}${string}`;

/** What every Braket event has in common. */
export interface BraketRecordFields extends RecordFields {
  /** The service that was called. */
  eventSource: "braket.amazonaws.com";
}

/** What the events of successful calls have in common. */
export interface SucceededFields extends BraketRecordFields {
  /** The error code is absent, because the call succeeded. It is never `null`: the parser rejects `errorCode: null`. */
  errorCode?: undefined;
}

/** What the events of refused and failed calls have in common. */
export interface FailedFields extends BraketRecordFields {
  /** The code of the error as logged: the name of an exception, or an HTTP status such as `"404"`. It is never empty and never `null`: the parser rejects both. */
  errorCode: NonEmptyString;
  /** The error, where the service logs it here; usually null. */
  responseElements?: ErrorElements | null | undefined;
}

/** Somebody asked to stop a hybrid job. The call succeeded. */
export interface SucceededCancelJobEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CancelJob";
  /** What was asked. */
  requestParameters: CancelJobRequest;
  /** What was answered. */
  responseElements?: CancelJobResponse | null | undefined;
}

/** Somebody asked to stop a hybrid job. The call was refused, or failed. */
export interface FailedCancelJobEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CancelJob";
  /** What was asked, as far as it was logged. */
  requestParameters?: CancelJobAttempt | null | undefined;
}

/** Somebody asked to stop a hybrid job. Braket has it since 2021-11-22. Its record is inferred. */
export type CancelJobEvent = SucceededCancelJobEvent | FailedCancelJobEvent;

/** Somebody asked to stop a quantum task. The call succeeded. */
export interface SucceededCancelQuantumTaskEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CancelQuantumTask";
  /** What was asked. */
  requestParameters: CancelQuantumTaskRequest;
  /** What was answered. */
  responseElements?: CancelQuantumTaskResponse | null | undefined;
}

/** Somebody asked to stop a quantum task. The call was refused, or failed. */
export interface FailedCancelQuantumTaskEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CancelQuantumTask";
  /** What was asked, as far as it was logged. */
  requestParameters?: CancelQuantumTaskAttempt | null | undefined;
}

/** Somebody asked to stop a quantum task. Braket has it since 2020-08-13. Its record is inferred. */
export type CancelQuantumTaskEvent = SucceededCancelQuantumTaskEvent | FailedCancelQuantumTaskEvent;

/** Somebody started a hybrid job: a script that runs on instances with a role of the account and uses a device. The call succeeded. */
export interface SucceededCreateJobEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CreateJob";
  /** What was asked. */
  requestParameters: CreateJobRequest | Omitted<CreateJobRequest>;
  /** What was answered. */
  responseElements: CreateJobResponse;
}

/** Somebody started a hybrid job: a script that runs on instances with a role of the account and uses a device. The call was refused, or failed. */
export interface FailedCreateJobEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CreateJob";
  /** What was asked, as far as it was logged. */
  requestParameters?: CreateJobAttempt | Omitted<CreateJobAttempt> | null | undefined;
}

/** Somebody started a hybrid job: a script that runs on instances with a role of the account and uses a device. Braket has it since 2021-11-22. Its record is inferred. */
export type CreateJobEvent = SucceededCreateJobEvent | FailedCreateJobEvent;

/** Somebody sent a quantum program to a device. The call succeeded. */
export interface SucceededCreateQuantumTaskEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CreateQuantumTask";
  /** What was asked. */
  requestParameters: CreateQuantumTaskRequest | Omitted<CreateQuantumTaskRequest>;
  /** What was answered. */
  responseElements: CreateQuantumTaskResponse;
}

/** Somebody sent a quantum program to a device. The call was refused, or failed. */
export interface FailedCreateQuantumTaskEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CreateQuantumTask";
  /** What was asked, as far as it was logged. */
  requestParameters?: CreateQuantumTaskAttempt | Omitted<CreateQuantumTaskAttempt> | null | undefined;
}

/** Somebody sent a quantum program to a device. Braket has it since 2020-08-13. Its record is observed. */
export type CreateQuantumTaskEvent = SucceededCreateQuantumTaskEvent | FailedCreateQuantumTaskEvent;

/** Somebody set a spending limit on a device. The call succeeded. */
export interface SucceededCreateSpendingLimitEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "CreateSpendingLimit";
  /** What was asked. */
  requestParameters: CreateSpendingLimitRequest;
  /** What was answered. */
  responseElements: CreateSpendingLimitResponse;
}

/** Somebody set a spending limit on a device. The call was refused, or failed. */
export interface FailedCreateSpendingLimitEvent extends FailedFields {
  /** The name of the call. */
  eventName: "CreateSpendingLimit";
  /** What was asked, as far as it was logged. */
  requestParameters?: CreateSpendingLimitAttempt | null | undefined;
}

/** Somebody set a spending limit on a device. Braket has it since 2025-11-20. Its record is inferred. */
export type CreateSpendingLimitEvent = SucceededCreateSpendingLimitEvent | FailedCreateSpendingLimitEvent;

/** Somebody removed a spending limit; the device may be used without one from then on. The call succeeded. */
export interface SucceededDeleteSpendingLimitEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "DeleteSpendingLimit";
  /** What was asked. */
  requestParameters: DeleteSpendingLimitRequest;
  /** What was answered. */
  responseElements?: DeleteSpendingLimitResponse | null | undefined;
}

/** Somebody removed a spending limit; the device may be used without one from then on. The call was refused, or failed. */
export interface FailedDeleteSpendingLimitEvent extends FailedFields {
  /** The name of the call. */
  eventName: "DeleteSpendingLimit";
  /** What was asked, as far as it was logged. */
  requestParameters?: DeleteSpendingLimitAttempt | null | undefined;
}

/** Somebody removed a spending limit; the device may be used without one from then on. Braket has it since 2025-11-20. Its record is inferred. */
export type DeleteSpendingLimitEvent = SucceededDeleteSpendingLimitEvent | FailedDeleteSpendingLimitEvent;

/** Somebody looked at a device. The call succeeded. */
export interface SucceededGetDeviceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "GetDevice";
  /** What was asked. */
  requestParameters: GetDeviceRequest;
  /** What was answered. */
  responseElements?: GetDeviceResponse | null | undefined;
}

/** Somebody looked at a device. The call was refused, or failed. */
export interface FailedGetDeviceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "GetDevice";
  /** What was asked, as far as it was logged. */
  requestParameters?: GetDeviceAttempt | null | undefined;
}

/** Somebody looked at a device. Braket has it since 2020-08-13. Its record is documented. */
export type GetDeviceEvent = SucceededGetDeviceEvent | FailedGetDeviceEvent;

/** Somebody looked at a hybrid job. The call succeeded. */
export interface SucceededGetJobEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "GetJob";
  /** What was asked. */
  requestParameters: GetJobRequest;
  /** What was answered. */
  responseElements?: GetJobResponse | null | undefined;
}

/** Somebody looked at a hybrid job. The call was refused, or failed. */
export interface FailedGetJobEvent extends FailedFields {
  /** The name of the call. */
  eventName: "GetJob";
  /** What was asked, as far as it was logged. */
  requestParameters?: GetJobAttempt | null | undefined;
}

/** Somebody looked at a hybrid job. Braket has it since 2021-11-22. Its record is inferred. */
export type GetJobEvent = SucceededGetJobEvent | FailedGetJobEvent;

/** Somebody looked at a quantum task; SDKs do so again and again until the task has ended. The call succeeded. */
export interface SucceededGetQuantumTaskEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "GetQuantumTask";
  /** What was asked. */
  requestParameters: GetQuantumTaskRequest;
  /** What was answered. */
  responseElements?: GetQuantumTaskResponse | null | undefined;
}

/** Somebody looked at a quantum task; SDKs do so again and again until the task has ended. The call was refused, or failed. */
export interface FailedGetQuantumTaskEvent extends FailedFields {
  /** The name of the call. */
  eventName: "GetQuantumTask";
  /** What was asked, as far as it was logged. */
  requestParameters?: GetQuantumTaskAttempt | null | undefined;
}

/** Somebody looked at a quantum task; SDKs do so again and again until the task has ended. Braket has it since 2020-08-13. Its record is documented. */
export type GetQuantumTaskEvent = SucceededGetQuantumTaskEvent | FailedGetQuantumTaskEvent;

/** Somebody listed the tags of a quantum task, hybrid job or spending limit. The call succeeded. */
export interface SucceededListTagsForResourceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "ListTagsForResource";
  /** What was asked. */
  requestParameters: ListTagsForResourceRequest;
  /** What was answered. */
  responseElements?: ListTagsForResourceResponse | null | undefined;
}

/** Somebody listed the tags of a quantum task, hybrid job or spending limit. The call was refused, or failed. */
export interface FailedListTagsForResourceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "ListTagsForResource";
  /** What was asked, as far as it was logged. */
  requestParameters?: ListTagsForResourceAttempt | null | undefined;
}

/** Somebody listed the tags of a quantum task, hybrid job or spending limit. Braket has it since 2020-10-30. Its record is inferred. */
export type ListTagsForResourceEvent = SucceededListTagsForResourceEvent | FailedListTagsForResourceEvent;

/** What a refused `SearchDevices` was asked: no member is required of a successful one either. */
export type SearchDevicesAttempt = SearchDevicesRequest;

/** Somebody searched for devices. The call succeeded. */
export interface SucceededSearchDevicesEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchDevices";
  /** What was asked. */
  requestParameters?: SearchDevicesRequest | null | undefined;
  /** What was answered. */
  responseElements?: SearchDevicesResponse | null | undefined;
}

/** Somebody searched for devices. The call was refused, or failed. */
export interface FailedSearchDevicesEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchDevices";
  /** What was asked, as far as it was logged. */
  requestParameters?: SearchDevicesAttempt | null | undefined;
}

/** Somebody searched for devices. Braket has it since 2020-08-13. Its record is inferred. */
export type SearchDevicesEvent = SucceededSearchDevicesEvent | FailedSearchDevicesEvent;

/** What a refused `SearchJobs` was asked: no member is required of a successful one either. */
export type SearchJobsAttempt = SearchJobsRequest;

/** Somebody searched for hybrid jobs. The call succeeded. */
export interface SucceededSearchJobsEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchJobs";
  /** What was asked. */
  requestParameters?: SearchJobsRequest | null | undefined;
  /** What was answered. */
  responseElements?: SearchJobsResponse | null | undefined;
}

/** Somebody searched for hybrid jobs. The call was refused, or failed. */
export interface FailedSearchJobsEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchJobs";
  /** What was asked, as far as it was logged. */
  requestParameters?: SearchJobsAttempt | null | undefined;
}

/** Somebody searched for hybrid jobs. Braket has it since 2021-11-22. Its record is inferred. */
export type SearchJobsEvent = SucceededSearchJobsEvent | FailedSearchJobsEvent;

/** What a refused `SearchQuantumTasks` was asked: no member is required of a successful one either. */
export type SearchQuantumTasksAttempt = SearchQuantumTasksRequest;

/** Somebody searched for quantum tasks. The call succeeded. */
export interface SucceededSearchQuantumTasksEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchQuantumTasks";
  /** What was asked. */
  requestParameters?: SearchQuantumTasksRequest | null | undefined;
  /** What was answered. */
  responseElements?: SearchQuantumTasksResponse | null | undefined;
}

/** Somebody searched for quantum tasks. The call was refused, or failed. */
export interface FailedSearchQuantumTasksEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchQuantumTasks";
  /** What was asked, as far as it was logged. */
  requestParameters?: SearchQuantumTasksAttempt | null | undefined;
}

/** Somebody searched for quantum tasks. Braket has it since 2020-08-13. Its record is inferred. */
export type SearchQuantumTasksEvent = SucceededSearchQuantumTasksEvent | FailedSearchQuantumTasksEvent;

/** What a refused `SearchSpendingLimits` was asked: no member is required of a successful one either. */
export type SearchSpendingLimitsAttempt = SearchSpendingLimitsRequest;

/** Somebody searched for spending limits. The call succeeded. */
export interface SucceededSearchSpendingLimitsEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "SearchSpendingLimits";
  /** What was asked. */
  requestParameters?: SearchSpendingLimitsRequest | null | undefined;
  /** What was answered. */
  responseElements?: SearchSpendingLimitsResponse | null | undefined;
}

/** Somebody searched for spending limits. The call was refused, or failed. */
export interface FailedSearchSpendingLimitsEvent extends FailedFields {
  /** The name of the call. */
  eventName: "SearchSpendingLimits";
  /** What was asked, as far as it was logged. */
  requestParameters?: SearchSpendingLimitsAttempt | null | undefined;
}

/** Somebody searched for spending limits. Braket has it since 2025-11-20. Its record is inferred. */
export type SearchSpendingLimitsEvent = SucceededSearchSpendingLimitsEvent | FailedSearchSpendingLimitsEvent;

/** Somebody set tags on a quantum task, hybrid job or spending limit. The call succeeded. */
export interface SucceededTagResourceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "TagResource";
  /** What was asked. */
  requestParameters: TagResourceRequest;
  /** What was answered. */
  responseElements?: TagResourceResponse | null | undefined;
}

/** Somebody set tags on a quantum task, hybrid job or spending limit. The call was refused, or failed. */
export interface FailedTagResourceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "TagResource";
  /** What was asked, as far as it was logged. */
  requestParameters?: TagResourceAttempt | null | undefined;
}

/** Somebody set tags on a quantum task, hybrid job or spending limit. Braket has it since 2020-10-30. Its record is inferred. */
export type TagResourceEvent = SucceededTagResourceEvent | FailedTagResourceEvent;

/** Somebody removed tags from a quantum task, hybrid job or spending limit. The call succeeded. */
export interface SucceededUntagResourceEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "UntagResource";
  /** What was asked. */
  requestParameters: UntagResourceRequest;
  /** What was answered. */
  responseElements?: UntagResourceResponse | null | undefined;
}

/** Somebody removed tags from a quantum task, hybrid job or spending limit. The call was refused, or failed. */
export interface FailedUntagResourceEvent extends FailedFields {
  /** The name of the call. */
  eventName: "UntagResource";
  /** What was asked, as far as it was logged. */
  requestParameters?: UntagResourceAttempt | null | undefined;
}

/** Somebody removed tags from a quantum task, hybrid job or spending limit. Braket has it since 2020-10-30. Its record is inferred. */
export type UntagResourceEvent = SucceededUntagResourceEvent | FailedUntagResourceEvent;

/** Somebody changed a spending limit; the record has the new values only, so it does not tell whether the limit rose. The call succeeded. */
export interface SucceededUpdateSpendingLimitEvent extends SucceededFields {
  /** The name of the call. */
  eventName: "UpdateSpendingLimit";
  /** What was asked. */
  requestParameters: UpdateSpendingLimitRequest;
  /** What was answered. */
  responseElements?: UpdateSpendingLimitResponse | null | undefined;
}

/** Somebody changed a spending limit; the record has the new values only, so it does not tell whether the limit rose. The call was refused, or failed. */
export interface FailedUpdateSpendingLimitEvent extends FailedFields {
  /** The name of the call. */
  eventName: "UpdateSpendingLimit";
  /** What was asked, as far as it was logged. */
  requestParameters?: UpdateSpendingLimitAttempt | null | undefined;
}

/** Somebody changed a spending limit; the record has the new values only, so it does not tell whether the limit rose. Braket has it since 2025-11-20. Its record is inferred. */
export type UpdateSpendingLimitEvent = SucceededUpdateSpendingLimitEvent | FailedUpdateSpendingLimitEvent;

/** Every modelled event of a call that succeeded, by its name. */
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

/** Every modelled event of a call that was refused or failed, by its name. */
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
