import { type BraketEvent, isCreateJobEvent, principalOf } from "braket-cloudtrail";
import { textOf } from "../../examples/analyzer/src/detectors/finding.js";
import { unusualJob } from "../../examples/analyzer/src/detectors/unusualJob.js";

/** What is unusual about each hybrid job, also about refused ones. */
export function unusualJobs(events: readonly BraketEvent[]): string[] {
  return events.filter(isCreateJobEvent).map((event) => {
    const findings = unusualJob(event).map(textOf);
    const name = event.requestParameters?.jobName ?? "a job without a logged name";
    return `${name} by ${principalOf(event).label}: ${findings.join(", ") || "nothing unusual"}`;
  });
}
