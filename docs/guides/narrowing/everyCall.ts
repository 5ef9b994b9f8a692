import { type BraketEvent, matchEvent } from "braket-cloudtrail";

const created = (): string => "created";
const stopped = (): string => "stopped";
const looked = (): string => "looked at";
const changed = (): string => "changed";

/** A word for every call. A version of the library that models a new call makes this map a compile error. */
export function wordOf(event: BraketEvent): string {
  return matchEvent(event, {
    CancelJob: stopped,
    CancelQuantumTask: stopped,
    CreateJob: created,
    CreateQuantumTask: created,
    CreateSpendingLimit: created,
    DeleteSpendingLimit: (call) => `deleted ${call.requestParameters?.spendingLimitArn ?? "an unknown limit"}`,
    GetDevice: looked,
    GetJob: looked,
    GetQuantumTask: looked,
    ListTagsForResource: looked,
    SearchDevices: looked,
    SearchJobs: looked,
    SearchQuantumTasks: looked,
    SearchSpendingLimits: looked,
    TagResource: changed,
    UntagResource: changed,
    UpdateSpendingLimit: changed,
    unrecognized: (call) => `unknown call ${call.eventName}`,
  });
}
