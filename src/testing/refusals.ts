import type { Caller } from "./caller.js";
import type { Call } from "./calls.js";
import type { Random } from "./random.js";

/** The error of a refused call, as in its record. */
export interface Refusal {
  readonly errorCode: string;
  readonly errorMessage?: string;
}

/** The facts that decide which errors a call may get. */
interface Refusable {
  readonly name: string;
  readonly readOnly: boolean;
}

const LIMIT =
  "Attempted to spend over the spending limit or outside the spending limit time window. Spending limit: 10, current spend: 2.1, estimated cost: 9.3000000000, start time: 2026-04-08T06:00:00.000Z, end time: 2125-12-30T00:00:00.000Z";

/** Returns an error for one call in twelve. Undefined for a call that succeeded. */
export function refusalOf(kind: Refusable, caller: Caller, random: Random): Refusal | undefined {
  return random.chance(0.08) ? refusalFor(kind, caller, random) : undefined;
}

/** Returns the error of a call that IAM denied. */
export function denialOf(action: string, { userIdentity }: Caller): Refusal {
  const user = userIdentity.arn ?? "anonymous";
  return {
    errorCode: "AccessDeniedException",
    errorMessage: `User: ${user} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
  };
}

/** Returns an error that a call may get. */
export function refusalFor({ name, readOnly }: Refusable, caller: Caller, random: Random): Refusal {
  const denied = denialOf(`braket:${name}`, caller);
  return random.weighted<Refusal>([
    [denied, 30],
    [{ errorCode: "ThrottlingException", errorMessage: "Rate exceeded" }, name === "GetQuantumTask" ? 60 : 10],
    [{ errorCode: "ResourceNotFoundException", errorMessage: "The resource does not exist." }, 15],
    [{ errorCode: "404" }, 5],
    [{ errorCode: "InternalServiceException" }, 3],
    [{ errorCode: "ValidationException", errorMessage: "The request is not valid." }, 10],
    [{ errorCode: "ValidationException", errorMessage: LIMIT }, name === "CreateQuantumTask" ? 40 : 0],
    [{ errorCode: "DeviceOfflineException", errorMessage: "The device is offline." }, readOnly ? 0 : 10],
    [{ errorCode: "ServiceQuotaExceededException", errorMessage: "The quota is exceeded." }, name === "CreateJob" ? 10 : 0],
  ]);
}

/** Returns a call as its record shows it if it was refused: without a response, and sometimes with fewer parameters or none. */
export function refused(call: Call, random: Random): Call {
  const responseElements = random.chance(0.1) ? { message: "The request was refused." } : null;
  if (random.chance(0.85)) return { ...call, responseElements };
  const { requestParameters } = call;
  const first = Object.entries(requestParameters ?? {}).slice(0, 1);
  return { ...call, requestParameters: random.chance(0.5) ? null : Object.fromEntries(first), responseElements };
}
