import { type BraketEvent, costBasisOf, costBoundOf, isCreateJobEvent } from "braket-cloudtrail";
import { type Detector, onEachJob } from "./detector.js";
import { alarm, type Finding, unknown } from "./finding.js";
import { DEFAULT_SETTINGS, type Settings } from "./settings.js";

/** The longest time in seconds that the API lets a hybrid job run. A job that sets no limit may run so long. */
const LONGEST_RUN = 432_000;

/** Is a hybrid job able to do more than most: does it use GPUs, may it run long or cost much, is its script unpacked? */
export function jobSize(event: BraketEvent, settings: Settings = DEFAULT_SETTINGS): Finding[] {
  if (!isCreateJobEvent(event)) return [];
  const asked = event.requestParameters;
  if (!asked?.instanceConfig) return [unknown("its size was not logged")];
  const findings: Finding[] = [];
  const type = asked.instanceConfig.instanceType ?? "";
  if (!type.startsWith("ml.")) findings.push(unknown("its instance type was not logged"));
  if (/^ml\.[gp]\d/.test(type)) findings.push(alarm("uses GPUs"));
  const seconds = asked.stoppingCondition?.maxRuntimeInSeconds ?? LONGEST_RUN;
  if (seconds > settings.longestRun) findings.push(alarm(`may run for ${Math.round(seconds / 3600)} hours`));
  const packing = asked.algorithmSpecification?.scriptModeConfig?.compressionType;
  if (packing === "NONE") findings.push(alarm("runs a script that is not packed"));
  return [...findings, ...jobCost(event, settings)];
}

/** May a hybrid job that was made cost more than usual? Nothing without prices in the settings. */
function jobCost(event: BraketEvent, { rates, highestCost }: Settings): Finding[] {
  const basis = costBasisOf(event);
  if (rates === undefined || basis === undefined) return [];
  const { amount, currency, reason } = costBoundOf(basis, rates);
  if (reason === "no-rate") return [unknown("the settings do not have all prices of its instances and volumes")];
  if (amount === undefined) return [unknown("what it may cost, because a quantity was not logged")];
  return amount > highestCost ? [alarm(`may cost up to ${amount.toFixed(2)} ${currency}, without its quantum tasks`)] : [];
}

export const jobSizeDetector: Detector = {
  tells: "A hybrid job uses GPUs, may run long, may cost much at your prices, or its script is not packed.",
  cannotSee: "How long the job ran: its end is no call. The cost of the quantum tasks that it sends.",
  unknownWhen: "The parameters were omitted, the instance type is hidden, or the settings lack a price.",
  needs: "one event",
  detect: onEachJob(jobSize),
};
