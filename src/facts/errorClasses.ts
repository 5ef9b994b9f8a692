/** The kind of an error. */
export type ErrorCategory =
  | "access-denied"
  | "validation"
  | "spending-limit"
  | "not-found"
  | "conflict"
  | "quota"
  | "throttled"
  | "device-offline"
  | "device-retired"
  | "too-large"
  | "server"
  | "network-policy"
  | "unknown";

/** The facts about an error that its code has. */
export interface ErrorClass {
  /** The category by the code, without the message. */
  readonly category: Exclude<ErrorCategory, "spending-limit">;
  /** The code without prefix and suffix. */
  readonly name: string;
  /** The HTTP status, if the code is a status or has a documented one. */
  readonly httpStatus: number | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Whether the caller caused the error; undefined if this is not known. */
  readonly byCaller: boolean | undefined;
}

type Row = readonly [category: ErrorClass["category"], names: RegExp, status?: number];

/**
 * The first rows are the errors that Braket declares, and the errors that AWS documents for all services, with their statuses. If a
 * code is a status, its first row applies. The last rows are usual words in the error names of AWS services.
 */
const ROWS: readonly Row[] = [
  [
    "access-denied",
    /^(AccessDenied|ExpiredToken|IncompleteSignature|InvalidClientTokenId|MissingAuthenticationToken|OptInRequired|UnrecognizedClient)$/i,
    403,
  ],
  ["access-denied", /^NotAuthorized$/i, 401],
  ["validation", /^(Validation|MalformedHttpRequest)$/i, 400],
  ["access-denied", /^RequestExpired$/i, 400],
  ["unknown", /^RequestAborted$/i, 400],
  ["unknown", /^RequestTimeout$/i, 408],
  ["not-found", /^ResourceNotFound$/i, 404],
  ["validation", /^UnknownOperation$/i, 404],
  ["conflict", /^Conflict$/i, 409],
  ["quota", /^ServiceQuotaExceeded$/i, 402],
  ["throttled", /^Throttling$/i, 429],
  ["device-offline", /^DeviceOffline$/i, 424],
  ["device-retired", /^DeviceRetired$/i, 410],
  ["too-large", /^RequestEntityTooLarge$/i, 413],
  ["server", /^Internal(Service|Failure)$/i, 500],
  ["server", /^ServiceUnavailable$/i, 503],
  ["network-policy", /^VpceAccessDenied$/i],
  ["throttled", /Throttl|TooManyRequests|SlowDown|(Request|Bandwidth)LimitExceeded|ThroughputExceeded/i],
  ["quota", /(Limit|Quota)Exceeded$/i],
  ["too-large", /TooLarge$/i],
  [
    "access-denied",
    /AccessDenied|Unauthori[sz]ed|NotAuthorized|Forbidden|AuthFailure|Signature|ClientTokenId|(Authentication|Expired|Invalid|Security)Token|AccessKeyId|TooSkewed/i,
  ],
  ["not-found", /NotFound$|^NoSuch|DoesNotExist$/i],
  ["conflict", /Conflict|AlreadyExists$|InUse$|ConcurrentModification/i],
  ["server", /^(Internal|Server)|Unavailable$/i],
  ["validation", /^(Invalid|Malformed|Missing)|Validation|BadRequest|Serialization/i],
];

/** Returns the class of an error code, in any style in which services log it. */
export function errorClassOf(code: string): ErrorClass {
  // A name is short. The rest of a long code is not part of it.
  const short = code.slice(0, 200);
  const prefix = /^(client|server)\./i.exec(short)?.[1]?.toLowerCase();
  const name = short.replace(/^(client|server)\.|^.*#/i, "").replace(/(?:Exception|Error|Fault){1,4}$/i, "");
  const status = Number(/^(?:HTTP )?([45]\d\d)(?!\S)/i.exec(name)?.[1] ?? Number.NaN);
  const isStatus = status > 0;
  const row = ROWS.find(isStatus ? ([, , rowStatus]) => rowStatus === status : ([, names]) => names.test(name));
  const isServers = status >= 500 || prefix === "server";
  const category = row?.[0] ?? (isServers ? "server" : "unknown");
  const httpStatus = isStatus ? status : row?.[2];
  const isKnown = category !== "unknown" || httpStatus !== undefined || prefix !== undefined;
  return {
    category,
    name,
    httpStatus,
    // The rows with the category "unknown" are two errors of transport.
    retryable: category === "throttled" || category === "server" || row?.[0] === "unknown",
    byCaller: isKnown ? category !== "server" : undefined,
  };
}
