import type { EventBridgeHandler } from "aws-lambda";
import { type BraketEvent, errorOf, eventKey, parseBraketEvents, principalOf, resourcesOf } from "braket-cloudtrail";

/** What the people on call get to read. */
export interface Alert {
  /** The same for the same call, should EventBridge deliver it twice. */
  readonly key: string;
  readonly time: string;
  readonly region: string;
  readonly who: string;
  readonly what: string;
}

/** The roles from which hybrid jobs should have their rights. */
const JOB_ROLE = /^arn:[^:]+:iam::\d{12}:role\/service-role\/AmazonBraketJobsExecutionRole[^/]*$/;

/** What is alarming about a call, in words; undefined for a call that is as it should be. */
export function alarmOf(event: BraketEvent): string | undefined {
  if (event.errorCode !== undefined) {
    return errorOf(event)?.category === "access-denied" ? `was denied ${event.eventName}` : undefined;
  }
  switch (event.eventName) {
    case "DeleteSpendingLimit":
      return `deleted the spending limit ${nameOf(event, "spending-limit")}`;
    case "UpdateSpendingLimit": {
      const { spendingLimit } = event.requestParameters;
      const limit = `the spending limit ${nameOf(event, "spending-limit")}`;
      return spendingLimit ? `set ${limit} to $${spendingLimit}` : `changed the time period of ${limit}`;
    }
    case "CreateJob": {
      const { roleArn } = event.requestParameters; // absent where CloudTrail left large parameters out
      if (roleArn !== undefined && JOB_ROLE.test(roleArn)) return undefined;
      return `started a hybrid job with the role ${nameOf(event, "iam-role")}`;
    }
    default:
      return undefined;
  }
}

function nameOf(event: BraketEvent, kind: "spending-limit" | "iam-role"): string {
  return resourcesOf(event).find((resource) => resource.kind === kind)?.name ?? "(not logged)";
}

/** Makes the handler; `send` takes the alerts to whoever should have them. */
export function alerting(
  send: (alert: Alert) => Promise<void>,
): EventBridgeHandler<"AWS API Call via CloudTrail", unknown, void> {
  return async (delivery) => {
    const { events, rejected } = parseBraketEvents(delivery);
    for (const event of events) {
      const what = alarmOf(event);
      if (what === undefined) continue;
      const { eventTime: time, awsRegion: region } = event;
      await send({ key: eventKey(event), time, region, who: principalOf(event).label, what });
    }
    // Thrown, so that Lambda tries again and then hands it to the function's dead-letter queue, if there is one.
    if (rejected.length > 0) throw new Error(rejected.map(({ message }) => message).join("\n"));
  };
}

/** The function's entry point. Alerts are lines of its log; put your Amazon SNS or chat client here. */
export const handler = alerting(async (alert) => console.log(JSON.stringify(alert)));
