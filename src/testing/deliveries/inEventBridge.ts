import { timestampOf } from "../record.js";
import { idOf, outlineOf } from "./content.js";

/** An event of EventBridge with a record. */
export interface ExampleEventBridgeEvent<E extends object = object> {
  version: string;
  id: string;
  "detail-type": string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: E;
}

/** The types that EventBridge documents, by the kind of record. Other kinds have no documented type, and get that of a call. */
const DETAIL_TYPES = /* @__PURE__ */ new Map([
  ["AwsServiceEvent", "AWS Service Event via CloudTrail"],
  ["AwsConsoleAction", "AWS Console Action via CloudTrail"],
  ["AwsCloudTrailInsight", "AWS Insight via CloudTrail"],
]);

/**
 * Returns a record in an event of EventBridge, as a rule sends it to its target. The `detail` is the record itself, not a copy.
 *
 * @example
 * const task = exampleEvent("CreateQuantumTask");
 * inEventBridge(task).source; // => "aws.braket"
 * parseBraketEvents(inEventBridge(task)).events[0] === task; // => true
 */
export function inEventBridge<E extends object>(record: E): ExampleEventBridgeEvent<E> {
  const { account, eventID, eventSource, eventType, region, time } = outlineOf(record);
  return {
    version: "0",
    id: idOf(`EventBridge ${eventID}`),
    "detail-type": DETAIL_TYPES.get(eventType) ?? "AWS API Call via CloudTrail",
    source: `aws.${eventSource.split(".")[0]}`,
    account,
    time: timestampOf(time),
    region,
    resources: [],
    detail: record,
  };
}
