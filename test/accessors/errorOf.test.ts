import { describe, expect, it } from "vitest";
import { braketOperations, type CallError, errorOf, parseBraketEvent } from "../../src/entries/index.js";
import { eventWith } from "../support/eventWith.js";
import { fixtures } from "../support/fixtures.js";

function failed(errorCode: string, errorMessage?: unknown, changes: object = {}): CallError | undefined {
  return errorOf(eventWith({ errorCode, errorMessage, responseElements: null, ...changes }));
}

describe("errorOf", () => {
  it("is undefined for a success, even beside a message", () => {
    expect(errorOf(eventWith({ errorMessage: "Access Denied" }))).toBeUndefined();
    expect(errorOf(eventWith({ eventName: "TomorrowsEvent" }))).toBeUndefined();
  });

  it.each(fixtures().map(({ name, record }) => [name, record] as const))(
    "distinguishes errors of %s from successes",
    (_, record) => {
      const error = errorOf(parseBraketEvent(record));
      expect(error?.code).toBe(record.errorCode);
      expect(error?.category).not.toBe("unknown");
    },
  );

  it.each([
    ["CancelJob/not-found", "not-found"],
    ["CancelQuantumTask/conflict", "conflict"],
    ["CreateJob/account-gate", "access-denied"],
    ["CreateJob/quota", "quota"],
    ["CreateQuantumTask/device-offline", "device-offline"],
    ["CreateQuantumTask/spending-limit", "spending-limit"],
    ["CreateQuantumTask/validation", "validation"],
    ["CreateSpendingLimit/device-retired", "device-retired"],
    ["DeleteSpendingLimit/access-denied", "access-denied"],
    ["GetDevice/aws-sample", "not-found"],
    ["GetQuantumTask/throttled", "throttled"],
  ] as const)("%s is %s", (wantedName, category) => {
    const record = fixtures().find(({ name }) => name === wantedName)?.record;
    expect(errorOf(parseBraketEvent(record))?.category).toBe(category);
  });

  it("knows each error that an operation declares", () => {
    const declared = new Set(Object.values(braketOperations).flatMap(({ errors }): readonly string[] => errors));
    expect(declared.size).toBe(9);
    for (const code of declared)
      expect(failed(code)).toMatchObject({ code, httpStatus: expect.any(Number), byCaller: code !== "InternalServiceException" });
  });

  describe("codes", () => {
    it.each([
      // Braket's nine, with the statuses of its API model.
      ["AccessDeniedException", "access-denied", 403, false, true],
      ["ConflictException", "conflict", 409, false, true],
      ["DeviceOfflineException", "device-offline", 424, false, true],
      ["DeviceRetiredException", "device-retired", 410, false, true],
      ["InternalServiceException", "server", 500, true, false],
      ["ResourceNotFoundException", "not-found", 404, false, true],
      ["ServiceQuotaExceededException", "quota", 402, false, true],
      ["ThrottlingException", "throttled", 429, true, true],
      ["ValidationException", "validation", 400, false, true],
      // The common errors.
      ["ExpiredTokenException", "access-denied", 403, false, true],
      ["IncompleteSignature", "access-denied", 403, false, true],
      ["InternalFailure", "server", 500, true, false],
      ["MalformedHttpRequestException", "validation", 400, false, true],
      ["NotAuthorized", "access-denied", 401, false, true],
      ["OptInRequired", "access-denied", 403, false, true],
      ["ExpiredToken", "access-denied", 403, false, true],
      ["InvalidAction", "validation", undefined, false, true],
      ["InvalidClientTokenId", "access-denied", 403, false, true],
      ["InvalidParameterCombination", "validation", undefined, false, true],
      ["InvalidParameterValue", "validation", undefined, false, true],
      ["InvalidQueryParameter", "validation", undefined, false, true],
      ["MalformedQueryString", "validation", undefined, false, true],
      ["MissingAction", "validation", undefined, false, true],
      ["MissingAuthenticationToken", "access-denied", 403, false, true],
      ["MissingAuthenticationTokenException", "access-denied", 403, false, true],
      ["MissingParameter", "validation", undefined, false, true],
      ["RequestExpired", "access-denied", 400, false, true],
      ["RequestAbortedException", "unknown", 400, true, true],
      ["RequestEntityTooLargeException", "too-large", 413, false, true],
      ["RequestTimeoutException", "unknown", 408, true, true],
      ["ServiceUnavailable", "server", 503, true, false],
      ["UnknownOperationException", "validation", 404, false, true],
      ["UnrecognizedClientException", "access-denied", 403, false, true],
      ["ValidationError", "validation", 400, false, true],
      // Other styles of the same.
      ["AccessDenied", "access-denied", 403, false, true],
      ["accessdeniedexception", "access-denied", 403, false, true],
      ["Client.AccessDenied", "access-denied", 403, false, true],
      ["com.amazonaws.braket#ConflictException", "conflict", 409, false, true],
      ["Throttling", "throttled", 429, true, true],
      ["InternalServiceFault", "server", 500, true, false],
      ["Server.ServiceUnavailable", "server", 503, true, false],
      // Statuses.
      ["400", "validation", 400, false, true],
      ["401", "access-denied", 401, false, true],
      ["402", "quota", 402, false, true],
      ["403", "access-denied", 403, false, true],
      ["404", "not-found", 404, false, true],
      ["408", "unknown", 408, true, true],
      ["409", "conflict", 409, false, true],
      ["410", "device-retired", 410, false, true],
      ["413", "too-large", 413, false, true],
      ["418", "unknown", 418, false, true],
      ["424", "device-offline", 424, false, true],
      ["429", "throttled", 429, true, true],
      ["500", "server", 500, true, false],
      ["503", "server", 503, true, false],
      ["504", "server", 504, true, false],
      ["404 Not Found", "not-found", 404, false, true],
      ["HTTP 429", "throttled", 429, true, true],
      // Names of other services, by their words.
      ["Client.UnauthorizedOperation", "access-denied", undefined, false, true],
      ["SignatureDoesNotMatch", "access-denied", undefined, false, true],
      ["InvalidToken", "access-denied", undefined, false, true],
      ["RequestTimeTooSkewed", "access-denied", undefined, false, true],
      ["NotAuthorizedToPerformOperation", "access-denied", undefined, false, true],
      ["InvalidNextTokenException", "validation", undefined, false, true],
      ["VpceAccessDenied", "network-policy", undefined, false, true],
      ["TooManyRequestsException", "throttled", undefined, true, true],
      ["RequestLimitExceeded", "throttled", undefined, true, true],
      ["ProvisionedThroughputExceededException", "throttled", undefined, true, true],
      ["SlowDown", "throttled", undefined, true, true],
      ["LimitExceededException", "quota", undefined, false, true],
      ["NoSuchEntity", "not-found", undefined, false, true],
      ["TrailNotFoundException", "not-found", undefined, false, true],
      ["ResourceAlreadyExistsException", "conflict", undefined, false, true],
      ["ResourceInUseException", "conflict", undefined, false, true],
      ["BadRequestException", "validation", undefined, false, true],
      ["PayloadTooLargeException", "too-large", undefined, false, true],
      ["InternalServerError", "server", undefined, true, false],
      ["Client.Whatever", "unknown", undefined, false, true],
      ["Server.InsufficientCapacity", "server", undefined, true, false],
      // Nobody knows.
      ["HttpFailureException", "unknown", undefined, false, undefined],
      ["Exception", "unknown", undefined, false, undefined],
      ["Client.", "unknown", undefined, false, true],
      ["4040", "unknown", undefined, false, undefined],
      ["200", "unknown", undefined, false, undefined],
      [" ", "unknown", undefined, false, undefined],
      ["HIDDEN_DUE_TO_SECURITY_REASONS", "unknown", undefined, false, undefined],
      ["__proto__", "unknown", undefined, false, undefined],
      ["Error".repeat(100_000), "unknown", undefined, false, undefined],
    ] as const)("%s", (code, category, httpStatus, retryable, byCaller) => {
      const error = failed(code);
      expect(error).toMatchObject({ code, category, retryable });
      expect(error?.httpStatus).toBe(httpStatus);
      expect(error?.byCaller).toBe(byCaller);
      expect(failed(code, undefined, { eventName: "TomorrowsEvent" })).toEqual(error);
    });
  });

  describe("message", () => {
    it.each([
      ["at the top", "top", { message: "inside" }, "top"],
      ["in the response", undefined, { message: "inside" }, "inside"],
      ["in the response, beside null", null, { message: "inside" }, "inside"],
      ["in the response, beside an empty one", "", { message: "inside" }, "inside"],
      ["empty in the response", undefined, { message: "" }, undefined],
      ["nowhere", undefined, null, undefined],
    ])("%s", (_, errorMessage, responseElements, wanted) => {
      const error = failed("404", errorMessage, { responseElements });
      expect(error?.message).toBe(wanted);
      expect(error !== undefined && "message" in error).toBe(wanted !== undefined);
    });

    it("of an unrecognized event is returned if it is text", () => {
      const changes = { eventName: "TomorrowsEvent", responseElements: { message: { text: "inside" } } };
      expect(failed("404", undefined, changes)).not.toHaveProperty("message");
      expect(failed("404", undefined, { ...changes, responseElements: { message: "inside" } })?.message).toBe("inside");
    });
  });

  describe("the check that denied access", () => {
    const account =
      "This account is not authorized to use this resource. In order to access additional resources, please contact customer support";
    const iam =
      "User: arn:aws:iam::111122223333:user/mira is not authorized to perform: braket:CreateJob on resource: * with an explicit deny";
    it.each([
      ["AccessDeniedException", account, "account"],
      ["403", account, "account"],
      ["OptInRequired", undefined, "account"],
      ["AccessDeniedException", "User agreement has not been accepted for 111122223333.", "user-agreement"],
      ["AccessDeniedException", iam, "iam"],
      ["Client.UnauthorizedOperation", `You are not authorized to perform this operation. ${iam}`, "iam"],
      ["ExpiredTokenException", "The security token included in the request is expired", "credentials"],
      ["UnrecognizedClientException", undefined, "credentials"],
      ["RequestExpired", undefined, "credentials"],
      ["RequestTimeTooSkewed", undefined, "credentials"],
      ["IncompleteSignature", undefined, "credentials"],
      ["InvalidClientTokenId", "The security token included in the request is invalid.", "credentials"],
      ["MissingAuthenticationToken", undefined, "credentials"],
      ["InvalidSignatureException", undefined, "credentials"],
      ["AccessDeniedException", "Access Denied", undefined],
      ["AccessDeniedException", undefined, undefined],
      ["403", undefined, undefined],
    ])("%s with %j: %j", (code, message, gate) => {
      const error = failed(code, message);
      expect(error?.category).toBe("access-denied");
      expect(error?.category === "access-denied" && error.gate).toBe(gate);
      expect(error !== undefined && "denial" in error).toBe(gate === "iam");
    });

    it("are recognized by the message in the response too", () => {
      const error = failed("AccessDeniedException", undefined, { responseElements: { message: iam } });
      expect(error?.category === "access-denied" && error.denial?.action).toBe("braket:CreateJob");
    });

    it("do not include text that an SDK appends", () => {
      const resource = "arn:aws:braket:us-east-1:111122223333:job/x";
      const tail = "(Service: AWSBraket; Status Code: 403; Error Code: AccessDeniedException; Request ID: 00ff; Proxy: null)";
      const error = failed(
        "AccessDeniedException",
        `${iam.replace("*", resource).replace(" with an explicit deny", "")} ${tail}`,
      );
      expect(error?.category === "access-denied" && error.denial?.resource).toBe(resource);
    });

    it("do not change another category", () => {
      expect(failed("ValidationException", account)).toMatchObject({ category: "validation" });
      expect(failed("VpceAccessDenied", iam)).toMatchObject({ category: "network-policy" });
    });
  });

  describe("refusals by a spending limit", () => {
    const refusal =
      "Attempted to spend over the spending limit or outside the spending limit time window. Spending limit: 3, current spend: 0";
    it.each([
      ["ValidationException", refusal, "spending-limit"],
      ["ValidationError", refusal, "spending-limit"],
      ["400", refusal, "spending-limit"],
      ["ThrottlingException", refusal, "throttled"],
      [
        "ValidationException",
        "The spending limit cannot be lower than the sum of the current spend and the queued spend.",
        "validation",
      ],
      ["ValidationException", "Caller doesn't have access to amazon-braket-example or it doesn't exist.", "validation"],
      ["ValidationException", undefined, "validation"],
    ])("%s with %j is %s", (code, message, category) => {
      expect(failed(code, message)?.category).toBe(category);
    });

    it("have the details of the message", () => {
      const error = failed("ValidationException", refusal);
      expect(error).toEqual({
        category: "spending-limit",
        code: "ValidationException",
        httpStatus: 400,
        message: refusal,
        retryable: false,
        byCaller: true,
        refusal: { limit: 3, currentSpend: 0 },
      });
    });
  });
});
