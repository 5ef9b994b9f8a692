import type { BraketStateChangeType } from "../generated/stateChangeTypes.js";
import type { Evidence, ResourceLocatorKind } from "./operation.js";

/** What is known of one of Braket's own EventBridge events. */
export interface BraketStateChangeFacts {
  /** The name of its types in this package. */
  readonly name: string;
  /** What the event is about: the kind, and the paths that may name it, the surest first. */
  readonly subject: { readonly kind: ResourceLocatorKind; readonly at: readonly string[] };
  /** The path of the status; absent where the event has none, or none that is known. */
  readonly status?: string;
  /** The states before the end, in the order in which they are passed; none need be. */
  readonly passing: readonly string[];
  /** The states that nothing leaves. */
  readonly terminal: readonly string[];
  /** The members that every event has, by path, and on what evidence. */
  readonly required: Readonly<Record<string, Evidence>>;
  /** How well the type and the detail are known. */
  readonly evidence: { readonly type: Evidence; readonly detail: Evidence };
}

/**
 * What is known of each of Braket's own EventBridge events, by its `detail-type`.
 *
 * - AWS shows samples of the task event and of the spend event (documented).
 * - Of the job event, published code reads four members (observed).
 * - Of the device and the QPU event AWS documents the names only. Where they name their device is uncertain.
 *
 * @example
 * braketStateChanges["Braket Job State Change"].evidence.detail; // => "observed"
 * @see https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-braket.html
 */
export const braketStateChanges = {
  "Braket Device Status Change": {
    name: "DeviceStatusChange",
    subject: { kind: "device", at: ["detail.deviceArn", "resources[]"] },
    passing: [],
    terminal: [],
    required: {},
    evidence: { type: "documented", detail: "uncertain" },
  },
  "Braket Job State Change": {
    name: "JobStateChange",
    subject: { kind: "hybrid-job", at: ["detail.jobArn"] },
    status: "detail.status",
    passing: ["CREATED", "QUEUED", "RUNNING", "CANCELLING"],
    terminal: ["COMPLETED", "FAILED", "CANCELLED"],
    required: { "detail.jobArn": "observed", "detail.status": "observed" },
    evidence: { type: "documented", detail: "observed" },
  },
  "Braket QPU Status Change": {
    name: "QpuStatusChange",
    subject: { kind: "device", at: ["detail.deviceArn", "resources[]"] },
    passing: [],
    terminal: [],
    required: {},
    evidence: { type: "documented", detail: "uncertain" },
  },
  "Braket Spending Limit Spend Change": {
    name: "SpendingLimitSpendChange",
    subject: { kind: "spending-limit", at: ["detail.spendingLimitArn"] },
    passing: [],
    terminal: [],
    required: { "detail.spendingLimitArn": "documented" },
    evidence: { type: "documented", detail: "documented" },
  },
  "Braket Task State Change": {
    name: "TaskStateChange",
    subject: { kind: "quantum-task", at: ["detail.quantumTaskArn"] },
    status: "detail.status",
    passing: ["CREATED", "QUEUED", "RUNNING", "CANCELLING"],
    terminal: ["COMPLETED", "FAILED", "CANCELLED"],
    required: { "detail.quantumTaskArn": "documented", "detail.status": "documented" },
    evidence: { type: "documented", detail: "documented" },
  },
} as const satisfies Readonly<Record<BraketStateChangeType, BraketStateChangeFacts>>;

/** The facts about the type of an event; undefined for a type that this version does not model. */
export function factsOfStateChange(type: string): BraketStateChangeFacts | undefined {
  return Object.hasOwn(braketStateChanges, type) ? braketStateChanges[type as BraketStateChangeType] : undefined;
}
