import type { CallError, ErrorCategory } from "braket-cloudtrail";

/** Why a call failed, for counting. Bad credentials have reasons of their own: nobody was denied by a policy. */
export type Reason = ErrorCategory | "expired-credentials" | "invalid-credentials";

/**
 * Why did a call fail? It is the category of `errorOf`, but expired and invalid credentials are not denials.
 *
 * It cannot know: which of several policies denied a call, and whether expired credentials had been stolen.
 */
export function reasonOf(error: CallError): Reason {
  // RequestExpired: the signature was too old when the request came.
  if (/Expired/i.test(error.code)) return "expired-credentials";
  if (error.category !== "access-denied" || error.gate !== "credentials") return error.category;
  return "invalid-credentials";
}
