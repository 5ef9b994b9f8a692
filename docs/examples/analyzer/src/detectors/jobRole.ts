import { type BraketEvent, isCreateJobEvent, resourcesOf } from "braket-cloudtrail";
import { type Detector, onEachJob } from "./detector.js";
import { alarm, type Finding, unknown } from "./finding.js";
import { ownerOf } from "./ownerOf.js";
import { DEFAULT_SETTINGS } from "./settings.js";

/** The roles that the console makes for hybrid jobs. Path and name both count: `role/AmazonBraketJobsExecutionRole-x` is another role. */
const JOB_ROLE = /^arn:[^:]+:iam::\d{12}:role\/service-role\/AmazonBraketJobsExecutionRole[^/]*$/;

/** Tells whether an ARN is that of a usual execution role of hybrid jobs. */
export function isJobRole(arn: string | undefined): boolean {
  return JOB_ROLE.test(arn ?? "");
}

/** Does a hybrid job, also a refused one, run with an unusual or foreign role? */
export function jobRole(event: BraketEvent, { accounts } = DEFAULT_SETTINGS): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const role = resourcesOf(event).find(({ kind, at }) => kind === "iam-role" && at === "requestParameters.roleArn");
  if (role === undefined || role.hidden) return [unknown("its role was not logged")];
  if (!isJobRole(role.arn)) return [alarm(`runs as ${role.arn?.replace(/^.*:role/, "role") ?? role.name}`)];
  switch (ownerOf(role.accountId, event, accounts)) {
    case "own":
      return [];
    case "unknown":
      return [unknown(`runs as ${role.name}, of an account that cannot be compared`)];
    default:
      return [alarm(`runs as ${role.name} of account ${role.accountId}`)];
  }
}

export const jobRoleDetector: Detector = {
  tells:
    "A hybrid job has a role that is not one of Braket's job roles, or a role of a foreign account. The script has its rights.",
  cannotSee: "What the role may do. Policies are not in the event, and a role with a usual name may have gained rights.",
  unknownWhen: "The parameters were omitted, the role is hidden, or the record does not have its own account.",
  needs: "one event",
  detect: onEachJob(jobRole),
};
