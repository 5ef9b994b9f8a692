/**
 * What can be taken out of an event.
 *
 * - `programs`: quantum programs, and parameters and capabilities of devices that are JSON documents.
 * - `hyperParameters`: the parameters of a hybrid job's script.
 * - `tokens`: idempotency, job and page tokens, ids of bearer tokens.
 * - `accessKeys`: ids of access keys.
 * - `addresses`: IP addresses, VPC endpoints, host names; those of AWS services stay.
 * - `people`: names and ids of users, names of sessions, e-mail addresses.
 * - `accounts`: account ids.
 * - `names`: what the customer named: roles, jobs, buckets, keys, images, values of search filters.
 * - `tags`: keys and values of tags.
 * - `texts`: texts for people, such as error messages.
 * - `clients`: user agents.
 * - `unmodelled`: what no schema of this version describes.
 */
export type RedactionCategory =
  | "programs"
  | "hyperParameters"
  | "tokens"
  | "accessKeys"
  | "addresses"
  | "people"
  | "accounts"
  | "names"
  | "tags"
  | "texts"
  | "clients"
  | "unmodelled";

/** What happens to a member: it stays if it looks like what it should be, is rewritten as an ARN, or belongs to a category. */
export type RedactionRule = "plain" | "arn" | RedactionCategory;

/** The rules of members by their names, `*` for all others. A member without a rule is one that no schema knows. */
export type Rules = ReadonlyMap<string, RedactionRule>;

function rules(table: Readonly<Partial<Record<RedactionRule, string>>>): Rules {
  return new Map(
    Object.entries(table).flatMap(([rule, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, rule as RedactionRule] as const),
    ),
  );
}

/** The members of a record outside its parameters. */
export const RECORD_RULES: Rules = /* @__PURE__ */ rules({
  plain: `eventVersion eventTime eventSource eventName awsRegion eventID requestID sharedEventID eventType eventCategory apiVersion
    managementEvent readOnly errorCode sessionCredentialFromConsole requestParameters responseElements
    userIdentity type invokedBy sessionContext sessionIssuer attributes creationDate mfaAuthenticated ec2RoleDelivery assumedRoot
    onBehalfOf inScopeOf issuerType invokedByDelegate resources
    addendum reason updatedFields originalRequestID originalEventID tlsDetails tlsVersion cipherSuite keyExchange`,
  arn: "arn ARN ARNPrefix sourceArn credentialsIssuedTo credentialsIssuedToVersion",
  accounts: "accountId recipientAccountId sourceAccount vpcEndpointAccountId",
  accessKeys: "accessKeyId",
  people: "principalId userName sourceIdentity userId identityStoreArn signInSessionArn identityProvider webIdFederationData",
  tokens: "credentialId",
  addresses: "sourceIPAddress vpcEndpointId clientProvidedHostHeader ec2IssuedInVpc",
  clients: "userAgent",
  texts: "errorMessage annotation",
  unmodelled: "additionalEventData serviceEventDetails eventContext edgeDeviceDetails",
});

/** The members of requests and answers. */
export const PARAMETER_RULES: Rules = /* @__PURE__ */ rules({
  plain: `shots maxRuntimeInSeconds instanceCount volumeSizeInGb instanceType compressionType enabled status cancellationStatus
    deviceName providerName deviceType deviceStatus queue queueSize queuePriority position billableDuration
    createdAt startedAt endedAt updatedAt timeOfEvent eventType startAt endAt additionalAttributeNames maxResults name operator
    spendingLimit queuedSpend totalSpend numSuccessfulShots actionType programCount executableCount programIndex inputsIndex
    reason omitted originalSize type deviceConfig algorithmSpecification scriptModeConfig containerImage inputDataConfig dataSource
    s3DataSource outputDataConfig checkpointConfig stoppingCondition instanceConfig associations experimentalCapabilities timePeriod
    filters devices deviceQueueInfo events queueInfo actionMetadata jobs quantumTasks spendingLimits programSetValidationFailures`,
  arn: "deviceArn device quantumTaskArn jobArn spendingLimitArn resourceArn roleArn arn",
  tokens: "clientToken jobToken nextToken",
  names: `jobName entryPoint s3Uri s3Path kmsKeyId uri localPath channelName contentType outputS3Bucket outputS3KeyPrefix
    outputS3Directory values`,
  programs: "action deviceParameters deviceCapabilities",
  hyperParameters: "hyperParameters",
  tags: "tags tagKeys",
  texts: "message failureReason errors",
});
