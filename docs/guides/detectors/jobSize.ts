import { type BraketEvent, isCreateJobEvent } from "braket-cloudtrail";
import { alarm, type Finding, unknown } from "./finding.js";

/** The longest time in seconds that the API lets a hybrid job run. A job that sets no limit may run so long. */
const LONGEST_RUN = 432_000;

/**
 * Is a hybrid job able to do more than most: does it use GPUs, may it run for more than `longest` seconds, is its script unpacked?
 *
 * It cannot know: how long the job ran. Its end is no call.
 */
export function jobSize(event: BraketEvent, longest = 86_400): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const asked = event.requestParameters;
  if (!asked?.instanceConfig) return [unknown("its size was not logged")];
  const findings: Finding[] = [];
  const type = asked.instanceConfig.instanceType ?? "";
  if (!type.startsWith("ml.")) findings.push(unknown("its instance type was not logged"));
  if (/^ml\.[gp]\d/.test(type)) findings.push(alarm("uses GPUs"));
  const seconds = asked.stoppingCondition?.maxRuntimeInSeconds ?? LONGEST_RUN;
  if (seconds > longest) findings.push(alarm(`may run for ${Math.round(seconds / 3600)} hours`));
  const packing = asked.algorithmSpecification?.scriptModeConfig?.compressionType;
  if (packing === "NONE") findings.push(alarm("runs a script that is not packed"));
  return findings;
}
