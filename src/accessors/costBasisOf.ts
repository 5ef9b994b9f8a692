import type { BraketEvent } from "../events/event.js";
import type { BraketOperation, ResourceLocatorKind } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { type Draft, definedParts } from "../readers/definedParts.js";
import { locate, numberAt, textAt } from "../readers/path.js";
import { isOmitted } from "../readers/visibleText.js";
import { deviceOf, type EventDevice } from "./deviceOf.js";
import { resourcesOf } from "./resourcesOf.js";

interface CreatedCost {
  /** The ARN of the task or job that was created, or the logged text if it is no ARN; absent if it was hidden. */
  readonly created?: string;
  /** The device; absent if it was not logged. */
  readonly device?: EventDevice;
  /** The ARN of the reservation under which the task or job runs; absent without a reservation. */
  readonly reservation?: string;
  /** Whether CloudTrail left out the parameters because they were too large; if so, no quantity is known. */
  readonly omitted: boolean;
}

/** The quantities on which the cost of a quantum task depends. A simulator is charged by running time, which is not logged. */
export interface QuantumTaskCostBasis extends CreatedCost {
  /** The kind of resource that was created. */
  readonly kind: "quantum-task";
  /** The number of requested shots; absent if it was not logged. */
  readonly shots?: number;
  /** Whether a hybrid job sent the task, known by its job token (observed). Such tasks may have their own prices. */
  readonly inJob: boolean;
}

/** The quantities on which the cost of a hybrid job depends, without its quantum tasks. Each task has an event of its own. */
export interface HybridJobCostBasis extends CreatedCost {
  /** The kind of resource that was created. */
  readonly kind: "hybrid-job";
  /** The type of the instances; absent if it was not logged. */
  readonly instanceType?: string;
  /** The number of instances, 1 if the logged request sets none; absent if the request was not logged. */
  readonly instanceCount?: number;
  /** The size of each instance's volume, in GB; absent if it was not logged. */
  readonly volumeSizeInGb?: number;
  /** The longest run time, in seconds; absent if the request sets none. */
  readonly maxRuntimeInSeconds?: number;
}

/** The quantities on which the cost of a new quantum task or hybrid job depends; `kind` tells the two apart. */
export type CostBasis = QuantumTaskCostBasis | HybridJobCostBasis;

/**
 * Returns the quantities on which the cost of a new quantum task or hybrid job depends.
 *
 * - The quantities are those of the request, so they give an upper limit. A task that fails or is cancelled may cost nothing,
 *   and a job may end early.
 * - The members follow from the API model (inferred).
 * - A quantity is absent if it was hidden or is of the wrong kind.
 *
 * @returns undefined for calls that create neither, for refused calls, and for unrecognized events.
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

/** The readers of the quantities, by the kind of resource that was created. */
const QUANTITIES: { readonly [K in ResourceLocatorKind]?: (event: BraketEvent, operation: BraketOperation) => Quantities } = {
  "quantum-task": (event, { shots }) => ({
    kind: "quantum-task",
    shots: shots === undefined ? undefined : numberAt(event, shots),
    // An empty token counts as absent, a hidden token as present.
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
