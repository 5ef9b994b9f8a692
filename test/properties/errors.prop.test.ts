import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorOf } from "../../src/entries/index.js";
import { readIamDenial } from "../../src/readers/iamDenial.js";
import { eventWith } from "../support/eventWith.js";
import { runs } from "../support/runs.js";

const failed = (errorCode: string) => errorOf(eventWith({ errorCode, errorMessage: undefined, responseElements: null }));

/** The errors that AWS documents as common to its services, and Braket's own. */
const COMMON = [
  "AccessDenied",
  "Conflict",
  "DeviceOffline",
  "DeviceRetired",
  "ExpiredToken",
  "IncompleteSignature",
  "InternalFailure",
  "InvalidAction",
  "InvalidClientTokenId",
  "InvalidParameterCombination",
  "InvalidParameterValue",
  "InvalidQueryParameter",
  "MalformedHttpRequest",
  "MalformedQueryString",
  "MissingAction",
  "MissingAuthenticationToken",
  "MissingParameter",
  "NotAuthorized",
  "OptInRequired",
  "RequestEntityTooLarge",
  "RequestExpired",
  "ResourceNotFound",
  "ServiceQuotaExceeded",
  "ServiceUnavailable",
  "Throttling",
  "UnknownOperation",
  "UnrecognizedClient",
  "Validation",
] as const;

describe("errorOf", () => {
  it("gives a common error a category, and the same one in every style of code", () => {
    const style = fc.tuple(fc.constantFrom("", "com.amazonaws.braket#"), fc.constantFrom("", "Exception", "Error", "Fault"));
    fc.assert(
      fc.property(fc.constantFrom(...COMMON), style, (name, [prefix, suffix]) => {
        const error = failed(`${prefix}${name}${suffix}`);
        expect(error?.category).not.toBe("unknown");
        expect(error?.byCaller).toBe(error?.category !== "server");
        expect({ ...error, code: name }).toEqual(failed(name));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("readIamDenial", () => {
  const resource = fc
    .tuple(fc.constantFrom("job/", "quantum-task/", "device/qpu/iqm/"), fc.stringMatching(/^[\w*-]{1,20}$/))
    .map((parts) => `arn:aws:braket:us-east-1:111122223333:${parts.join("")}`);
  const reason = fc.constantFrom(
    "",
    ".",
    " with an explicit deny",
    " with an explicit deny in a session policy",
    " because no identity-based policy allows the braket:GetJob action",
  );
  const member = fc.constantFrom(
    "Error Code: AccessDeniedException",
    "Request ID: 00ff-1",
    "Proxy: null",
    "Extended Request ID: null",
  );
  const tail = fc
    .tuple(fc.constantFrom("; ", ", "), fc.array(member, { maxLength: 3 }))
    .map(([separator, members]) => ` (${["Service: Braket", "Status Code: 403", ...members].join(separator)})`);

  it("reads the same from a message with the tail of an SDK as without it", () => {
    fc.assert(
      fc.property(resource, reason, tail, (arn, why, what) => {
        const message = `User: arn:aws:iam::111122223333:user/m is not authorized to perform: braket:GetJob on resource: ${arn}${why}`;
        expect(readIamDenial(`${message}${what}`)).toEqual(readIamDenial(message));
        expect(readIamDenial(`${message}${what}`)?.resource).toBe(arn);
      }),
      { numRuns: runs(1000) },
    );
  });
});
