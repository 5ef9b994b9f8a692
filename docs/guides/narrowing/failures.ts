import { type BraketEvent, isCreateJobEvent, isFailed, isSucceeded } from "braket-cloudtrail";

/** The hybrid jobs that were created. The type knows that each call succeeded, so it knows that each has an ARN. */
export function createdJobs(events: readonly BraketEvent[]): string[] {
  return events
    .filter(isSucceeded)
    .filter(isCreateJobEvent)
    .map((event) => event.responseElements.jobArn);
}

/** The reasons of the calls that failed. Any order of the guards gives the same type. */
export function failedJobs(events: readonly BraketEvent[]): string[] {
  return events
    .filter(isCreateJobEvent)
    .filter(isFailed)
    .map((event) => `${event.errorCode}: ${event.errorMessage ?? "no message"}`);
}
