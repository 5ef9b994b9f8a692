/**
 * How a table holds a member of a record: as text; as a time, of a type of its own or as text; as a boolean or its word; as the
 * JSON text of an object; as that or as plain text; as a map from text to text; as a struct; as an array of structs.
 */
export type ColumnKind = "text" | "time" | "flag" | "json" | "json or text" | "map" | TableStruct | readonly [TableStruct];

/** The members of a struct, or the columns of a table, by their names in a record. A `?` marks one that some published tables lack. */
export interface TableStruct {
  readonly [name: string]: ColumnKind;
}

const SESSION_CONTEXT: TableStruct = {
  attributes: { mfaAuthenticated: "text", creationDate: "time", "sessionCredentialFromConsole?": "text" },
  sessionIssuer: { type: "text", principalId: "text", arn: "text", accountId: "text", userName: "text" },
  "ec2RoleDelivery?": "text",
  "webIdFederationData?": { federatedProvider: "text", attributes: "map" },
  "sourceIdentity?": "text",
  "ec2IssuedInVpc?": "text",
  "assumedRoot?": "text",
  "signInSessionArn?": "text",
};

const USER_IDENTITY: TableStruct = {
  type: "text",
  principalId: "text",
  arn: "text",
  accountId: "text",
  invokedBy: "text",
  accessKeyId: "text",
  userName: "text",
  sessionContext: SESSION_CONTEXT,
  "onBehalfOf?": { userId: "text", identityStoreArn: "text" },
  "inScopeOf?": {
    sourceArn: "text",
    sourceAccount: "text",
    issuerType: "text",
    credentialsIssuedTo: "text",
    "credentialsIssuedToVersion?": "text",
  },
  "invokedByDelegate?": { accountId: "text" },
  "identityProvider?": "text",
  "credentialId?": "text",
};

/**
 * The columns of the tables of CloudTrail records. Those of Athena are documented, in two editions of its guide; those that only
 * CloudTrail Lake has are documented too. `managementEvent`, `eventContext` and `insightDetails` are columns of Lake only.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
export const TABLE_COLUMNS: TableStruct = {
  eventVersion: "text",
  userIdentity: USER_IDENTITY,
  eventTime: "time",
  eventSource: "text",
  eventName: "text",
  awsRegion: "text",
  sourceIPAddress: "text",
  userAgent: "text",
  errorCode: "text",
  errorMessage: "text",
  requestParameters: "json",
  responseElements: "json",
  additionalEventData: "json or text",
  requestID: "text",
  eventID: "text",
  readOnly: "flag",
  resources: [{ ARN: "text", "ARNPrefix?": "text", accountId: "text", type: "text" }],
  eventType: "text",
  apiVersion: "text",
  managementEvent: "flag",
  recipientAccountId: "text",
  serviceEventDetails: "json",
  sharedEventID: "text",
  annotation: "text",
  vpcEndpointId: "text",
  vpcEndpointAccountId: "text",
  eventCategory: "text",
  addendum: { reason: "text", updatedFields: "text", originalRequestID: "text", originalEventID: "text" },
  sessionCredentialFromConsole: "text",
  edgeDeviceDetails: "json",
  tlsDetails: { tlsVersion: "text", cipherSuite: "text", clientProvidedHostHeader: "text", "keyExchange?": "text" },
  eventContext: "json",
  insightDetails: "json",
};

/** The column of CloudTrail Lake that holds the whole record, as JSON text. */
export const WHOLE_RECORD_COLUMN = "eventjson";

/**
 * The types of callers whose names hold no blank: AWS documents the characters of the names of roles, users, sessions and federated
 * users, and the others have fixed ids.
 */
export const TYPES_WITHOUT_BLANKS: readonly string[] = [
  "Root",
  "IAMUser",
  "AssumedRole",
  "Role",
  "FederatedUser",
  "AWSAccount",
  "AWSService",
  "IdentityCenterUser",
];
