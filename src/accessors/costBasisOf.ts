import type { BraketEvent } from "../events/event.js";
import type { BraketOperation, ResourceLocatorKind } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { type Draft, definedParts } from "../readers/definedParts.js";
import { locate, numberAt, textAt } from "../readers/path.js";
import { isOmitted } from "../readers/visibleText.js";
import { deviceOf, type EventDevice } from "./deviceOf.js";
import { resourcesOf } from "./resourcesOf.js";

interface CreatedCost {
  /** The ARN of what was made, or the text in its place; absent when it was hidden. */
  readonly created?: string;
  /** The device; absent when it was not logged. */
  readonly device?: EventDevice;
  /** The ARN of the reservation under which it runs; absent without one. */
  readonly reservation?: string;
  /** Whether CloudTrail left the parameters out, for they were too large: then no quantity is known. */
  readonly omitted: boolean;
}

/** What a quantum task costs by: the shots on a quantum processor, the running time on a simulator. */
export interface QuantumTaskCostBasis extends CreatedCost {
  /** The kind of thing made. */
  readonly kind: "quantum-task";
  /** The number of shots asked for; absent when it was not logged. */
  readonly shots?: number;
  /** Whether a hybrid job sent the task: such tasks have rates of their own. Only the presence of a job token tells. */
  readonly inJob: boolean;
}

/** What a hybrid job costs by, besides the quantum tasks that it sends: each of them is an event of its own. */
export interface HybridJobCostBasis extends CreatedCost {
  /** The kind of thing made. */
  readonly kind: "hybrid-job";
  /** The type of the instances; absent when it was not logged. */
  readonly instanceType?: string;
  /** The number of instances, 1 where a logged request names none; absent when the request was not logged. */
  readonly instanceCount?: number;
  /** The size of each instance's volume in GB; absent when it was not logged. */
  readonly volumeSizeInGb?: number;
  /** The longest run time in seconds; absent when the request sets none. */
  readonly maxRuntimeInSeconds?: number;
}

/** The quantities by which something that was made costs money, by kind. */
export type CostBasis = QuantumTaskCostBasis | HybridJobCostBasis;

/**
 * The quantities that cost money, of a call that made something to be paid for: a quantum task or a hybrid job. They are what was
 * asked, so an upper limit: a task that fails or is cancelled later may cost nothing, a job may end before its time.
 *
 * The members follow from the API model (inferred); that a job token marks a task inside a job, from AWS's SDK (observed). A
 * quantity of the wrong kind, or hidden, is absent.
 *
 * Undefined for every other call, and for a refused one: it made nothing. Undefined for an unrecognized event: nobody knows what
 * it costs.
 *
 * @example
 * const basis = costBasisOf(event);
 * basis?.kind === "quantum-task" && basis.shots; // => 1000
 * basis?.device?.name; // => "Garnet"
 * events.filter((item) => costBasisOf(item)?.kind === "hybrid-job").length; // => 1
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-pricing.html
 */
export function costBasisOf(event: BraketEvent): CostBasis | undefined {
  const operation = operationOf(event);
  if (event.errorCode !== undefined || operation?.cost !== "creates") return undefined;
  const made = operation.resources.find(({ relation }) => relation === "created");
  const quantities = made && QUANTITIES[made.kind];
  if (quantities === undefined) return undefined;
  const resources = resourcesOf(event).filter(({ hidden }) => !hidden);
  const created = resources.find(({ relation }) => relation === "created");
  const reservation = resources.find(({ kind }) => kind === "reservation");
  return definedParts<CostBasis>({
    created: created && (created.arn ?? created.name),
    device: deviceOf(event),
    reservation: reservation && (reservation.arn ?? reservation.name),
    omitted: isOmitted(event.requestParameters),
    ...quantities(event, operation),
  });
}

type Quantities = Draft<Omit<QuantumTaskCostBasis, keyof CreatedCost>> | Draft<Omit<HybridJobCostBasis, keyof CreatedCost>>;

/** How the quantities of each kind of thing made are read. */
const QUANTITIES: { readonly [K in ResourceLocatorKind]?: (event: BraketEvent, operation: BraketOperation) => Quantities } = {
  "quantum-task": (event, { shots }) => ({
    kind: "quantum-task",
    shots: shots === undefined ? undefined : numberAt(event, shots),
    // An empty token is none; a hidden one is one.
    inJob: locate(event, "requestParameters.jobToken").some(({ value }) => value !== ""),
  }),
  "hybrid-job": (event) => {
    const instanceType = textAt(event, "requestParameters.instanceConfig.instanceType");
    const instanceCount = numberAt(event, "requestParameters.instanceConfig.instanceCount") ?? (instanceType && 1);
    return {
      kind: "hybrid-job",
      instanceType,
      instanceCount: instanceCount || undefined,
      volumeSizeInGb: numberAt(event, "requestParameters.instanceConfig.volumeSizeInGb"),
      maxRuntimeInSeconds: numberAt(event, "requestParameters.stoppingCondition.maxRuntimeInSeconds"),
    };
  },
};
