// What a user writes: compiled with skipLibCheck off, by every supported compiler, with and without the DOM's types.
import {
  type BraketEvent,
  BraketParseError,
  isCreateJobEvent,
  isFailed,
  parseBraketEvent,
  type UnrecognizedBraketEvent,
} from "braket-cloudtrail";

function assertUnrecognized(event: UnrecognizedBraketEvent): string {
  const name: string = event.eventName;
  return `${name}: not modelled`;
}

export function describe(event: BraketEvent): string {
  switch (event.eventName) {
    case "CreateQuantumTask":
      if (event.errorCode === undefined) {
        if (event.requestParameters.omitted) return `${event.responseElements.quantumTaskArn}: too large to be logged`;
        return `${event.responseElements.quantumTaskArn}: ${event.requestParameters.shots.toFixed(0)} shots`;
      }
      return event.requestParameters?.deviceArn ?? event.errorCode;
    case "CreateJob":
      return event.errorCode === undefined ? event.responseElements.jobArn : event.errorCode;
    case "CancelJob":
    case "GetJob":
      return event.requestParameters?.jobArn ?? "";
    case "CancelQuantumTask":
    case "GetQuantumTask":
      return event.requestParameters?.quantumTaskArn ?? "";
    case "CreateSpendingLimit":
    case "GetDevice":
      return event.requestParameters?.deviceArn ?? "";
    case "DeleteSpendingLimit":
    case "UpdateSpendingLimit":
      return event.requestParameters?.spendingLimitArn ?? "";
    case "ListTagsForResource":
    case "TagResource":
    case "UntagResource":
      return event.requestParameters?.resourceArn ?? "";
    case "SearchDevices":
    case "SearchJobs":
    case "SearchQuantumTasks":
    case "SearchSpendingLimits":
      return String(event.requestParameters?.filters?.length ?? 0);
    default:
      return assertUnrecognized(event);
  }
}

export function refusedJobs(events: readonly BraketEvent[]): (string | null | undefined)[] {
  return events
    .filter(isCreateJobEvent)
    .filter(isFailed)
    .map((event) => event.requestParameters?.roleArn);
}

export function misspelt(event: BraketEvent): boolean {
  // @ts-expect-error no event has this name
  return event.eventName === "CreateQuantumJob";
}

export function codeOf(input: unknown): string {
  try {
    return describe(parseBraketEvent(input));
  } catch (error) {
    if (BraketParseError.isInstance(error)) return error.code;
    throw error;
  }
}
