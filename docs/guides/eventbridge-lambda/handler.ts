import type { EventBridgeHandler } from "aws-lambda";
import { type BraketEvent, eventKey, parseBraketEvents, principalOf } from "braket-cloudtrail";
import type { Finding } from "../../examples/analyzer/src/detectors/finding.js";
import { jobImage } from "../../examples/analyzer/src/detectors/jobImage.js";
import { jobRole } from "../../examples/analyzer/src/detectors/jobRole.js";
import { limitChanges } from "../../examples/analyzer/src/detectors/limitChanges.js";
import { networkDenial } from "../../examples/analyzer/src/detectors/networkDenial.js";
import { refusedCall } from "../../examples/analyzer/src/detectors/refusedCall.js";

/** What the people on call read. */
export interface Alert extends Finding {
  /** The same for the same call: EventBridge may deliver it twice. */
  readonly key: string;
  readonly time: string;
  readonly region: string;
  readonly who: string;
}

/** The findings about one call: none about a usual call. */
export function findingsOf(event: BraketEvent): Finding[] {
  const jobs = event.errorCode === undefined ? [...jobRole(event), ...jobImage(event)] : [];
  const limits = limitChanges([event]).map(({ level, device, limit, what }) => {
    const id = limit?.split("/").at(-1) ?? "(not logged)";
    return { level, what: `spending limit ${id}${device === undefined ? "" : ` of ${device}`} ${what}` };
  });
  return [...refusedCall(event), ...limits, ...jobs.map((found) => ({ ...found, what: `started a hybrid job: ${found.what}` }))];
}

/** Makes the handler. `send` passes each alert on. */
export function alerting(
  send: (alert: Alert) => Promise<void>,
): EventBridgeHandler<"AWS API Call via CloudTrail", unknown, void> {
  return async (delivery) => {
    const { events, others, rejected } = parseBraketEvents(delivery);
    for (const event of events) {
      const { eventTime: time, awsRegion: region } = event;
      const findings = findingsOf(event);
      for (const finding of findings)
        await send({ key: eventKey(event), time, region, who: principalOf(event).label, ...finding });
    }
    // Records that are no API call: a VPC endpoint may have denied a call before it reached Braket.
    for (const other of others) {
      const { eventTime: time, awsRegion: region, recipientAccountId: account = "", eventID, userIdentity } = other;
      for (const finding of networkDenial(other))
        await send({ key: `${account}/${eventID}`, time, region, who: userIdentity?.arn ?? "unknown", ...finding });
    }
    // Lambda tries again, and then sends the event to the dead-letter queue of the function, if there is one.
    if (rejected.length > 0) throw new Error(rejected.map(({ message }) => message).join("\n"));
  };
}

/** The function's entry point. Alerts are lines of its log; put your Amazon SNS or chat client here. */
export const handler = alerting(async (alert) => console.log(JSON.stringify(alert)));
