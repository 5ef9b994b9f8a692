import { principalOf } from "../../accessors/principal/principalOf.js";
import { resourcesOf } from "../../accessors/resourcesOf.js";
import { valueAt } from "../../readers/path.js";
import { isVisibleText } from "../../readers/visibleText.js";
import type { JobTimeline, TaskJob, TaskTimeline } from "./timeline.js";

/** Times of calls are to the second. */
const SECOND = 1000;

type Job = Omit<JobTimeline, "tasks">;
type Task = Omit<TaskTimeline, "job">;

/** Returns the job of each task, by the ARN of the task. */
export function jobOfTasks(tasks: readonly Task[], jobs: readonly Job[]): ReadonlyMap<string, TaskJob> {
  const jobsByRole = new Map<string, Job[]>();
  for (const job of jobs) {
    const role = passedRoleOf(job);
    if (role !== undefined) jobsByRole.set(role, [...(jobsByRole.get(role) ?? []), job]);
  }
  const clues = tasks.map((task) => ({ task, token: tokenOf(task), fits: candidatesOf(task, jobsByRole) }));
  // Tasks with the same token have the same job. So their job must fit all of them.
  const fitsByToken = new Map<string, readonly string[]>();
  for (const { token, fits } of clues) {
    if (token === undefined || !isVisibleText(token) || fits.length === 0) continue;
    const known = fitsByToken.get(token);
    const common = known === undefined ? fits : fits.filter((arn) => known.includes(arn));
    fitsByToken.set(token, common);
  }
  const found = new Map<string, TaskJob>();
  for (const { task, token, fits } of clues) {
    if (token === undefined && fits.length === 0) continue;
    const common = typeof token === "string" ? fitsByToken.get(token) : undefined;
    const candidates = common ?? fits;
    const [only] = candidates.length === 1 ? candidates : [];
    found.set(task.arn, {
      evidence: [
        ...(token === undefined ? [] : ["job-token" as const]),
        ...(candidates.length === 0 ? [] : ["role-session" as const]),
      ],
      ...(only !== undefined && { arn: only }),
      candidates,
    });
  }
  return found;
}

/** Returns the job token of the call that made a task. Undefined without one. A hidden token is returned too. */
function tokenOf({ created }: Task): unknown {
  const token = created && valueAt(created.event, "requestParameters.jobToken");
  return token === "" ? undefined : token;
}

/** Returns the jobs that existed when the task was made, and that have the role of its caller. */
function candidatesOf({ created, createdAt }: Task, jobsByRole: ReadonlyMap<string, readonly Job[]>): readonly string[] {
  if (created === undefined || createdAt === undefined) return [];
  const principal = principalOf(created.event);
  const role = principal.kind === "assumed-role" ? principal.roleArn : undefined;
  const jobs = role === undefined ? [] : (jobsByRole.get(role) ?? []);
  const time = createdAt.getTime();
  const exists = ({ createdAt: from, endedAt: to }: Job) =>
    from !== undefined && from.getTime() - SECOND < time && (to === undefined || time < to.getTime() + SECOND);
  return jobs.filter(exists).map(({ arn }) => arn);
}

function passedRoleOf({ created }: Job): string | undefined {
  return created && resourcesOf(created.event).find(({ kind, hidden }) => kind === "iam-role" && !hidden)?.arn;
}
