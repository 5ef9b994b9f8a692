import { type BraketEvent, isCreateJobEvent, resourcesOf } from "braket-cloudtrail";
import { alarm, type Finding, unknown } from "./finding.js";
import { ownerOf } from "./ownerOf.js";

/** The roles that the console makes for hybrid jobs. Path and name both count: `role/AmazonBraketJobsExecutionRole-x` is another role. */
const JOB_ROLE = /^arn:[^:]+:iam::\d{12}:role\/service-role\/AmazonBraketJobsExecutionRole[^/]*$/;

/** Tells whether an ARN is that of a usual execution role of hybrid jobs. */
export function isJobRole(arn: string | undefined): boolean {
  return JOB_ROLE.test(arn ?? "");
}

/**
 * Does a hybrid job run with an unusual role? The job's script has the rights of that role.
 *
 * It cannot know: what the role may do. Policies are not in the event, and a role with a usual name may have gained rights.
 */
export function jobRole(event: BraketEvent): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const role = resourcesOf(event).find(({ kind, at }) => kind === "iam-role" && at === "requestParameters.roleArn");
  if (role === undefined || role.hidden) return [unknown("its role was not logged")];
  if (!isJobRole(role.arn)) return [alarm(`runs as ${role.arn?.replace(/^.*:role/, "role") ?? role.name}`)];
  switch (ownerOf(role.accountId, event)) {
    case "own":
      return [];
    case "unknown":
      return [unknown(`runs as ${role.name}, of an account that cannot be compared`)];
    default:
      return [alarm(`runs as ${role.name} of account ${role.accountId}`)];
  }
}
