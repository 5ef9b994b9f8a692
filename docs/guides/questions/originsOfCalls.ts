import { type BraketEvent, clientOf, isServiceInitiated, principalOf } from "braket-cloudtrail";
import { isJobRole } from "../../examples/analyzer/src/detectors/jobRole.js";

/** From where calls come: people, notebooks, hybrid jobs, AWS services, or machines such as CI. */
export function originsOfCalls(events: readonly BraketEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const origin = originOf(event);
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left).map(([origin, count]) => `${origin}: ${count}`);
}

function originOf(event: BraketEvent): string {
  const principal = principalOf(event);
  const client = clientOf(event);
  if (isServiceInitiated(event)) return "AWS service";
  if (client.kind === "braket-sdk" && client.notebook) return "notebook";
  if (principal.kind === "assumed-role") {
    // The session's ARN lacks the path of the role, so the name alone does not show whether it is the role of a job.
    if (isJobRole(principal.roleArn)) return "hybrid job";
    if (principal.roleArn === undefined && principal.human === undefined) return "role of an unknown path";
  }
  if (principal.kind === "root") return "root user";
  // An IAM user's name may be a machine's, so it is weaker evidence than the others.
  if (principal.human !== undefined && principal.human.via !== "userName") return "person";
  return principal.kind === "iam-user" ? "IAM user" : "other";
}
