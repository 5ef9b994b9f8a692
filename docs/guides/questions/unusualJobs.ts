import { type BraketEvent, isCreateJobEvent, principalOf, resourcesOf } from "braket-cloudtrail";

/** What is unusual about each hybrid job that somebody asked for, refused ones too. */
export function unusualJobs(events: readonly BraketEvent[]): string[] {
  return events.filter(isCreateJobEvent).map((event) => {
    const { requestParameters: asked } = event;
    const found = resourcesOf(event).flatMap((resource): string | never[] => {
      const { kind, name, accountId } = resource;
      // The job's script has the rights of the role: whoever may pass a mighty role becomes mighty.
      if (kind === "iam-role" && !/^AmazonBraketJobsExecutionRole/.test(name)) return `runs as ${name}`;
      if (kind === "s3" && !resource.bucket?.startsWith("amazon-braket-")) return `${resource.relation} ${name}`;
      if (kind === "ecr-image" && accountId !== event.recipientAccountId) return `runs an image of account ${accountId ?? "?"}`;
      return [];
    });
    if (asked?.algorithmSpecification?.scriptModeConfig?.compressionType === "NONE")
      found.push("runs a script that is not packed");
    if (/^ml\.[gp]\d/.test(asked?.instanceConfig?.instanceType ?? "")) found.push("uses GPUs");
    if ((asked?.stoppingCondition?.maxRuntimeInSeconds ?? 432_000) > 86_400) found.push("may run for more than a day");
    return `${asked?.jobName ?? "a job"} by ${principalOf(event).label}: ${found.join(", ") || "nothing unusual"}`;
  });
}
