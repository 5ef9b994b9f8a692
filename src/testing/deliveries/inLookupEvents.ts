import type { JsonObject } from "../../generated/types.js";
import { outlineOf } from "./content.js";

/** The response of CloudTrail's LookupEvents, as the AWS SDK for JavaScript returns it. */
export interface ExampleLookupEvents {
  Events: {
    EventId: string;
    EventName: string;
    ReadOnly: string;
    AccessKeyId?: string;
    EventTime: Date;
    EventSource: string;
    Username?: string;
    Resources: { ResourceType?: string; ResourceName?: string }[];
    CloudTrailEvent: string;
  }[];
}

/**
 * Returns records in the response of CloudTrail's LookupEvents, as the AWS SDK for JavaScript returns it.
 *
 * `EventTime` is a `Date`. The order of the records stays. In the response of CloudTrail, the newest is the first.
 *
 * @example
 * const { Events } = inLookupEvents([exampleEvent("DeleteSpendingLimit")]);
 * Events[0].Username; // => "mira@example.com"
 * parseBraketEvents(Events).events.length; // => 1
 */
export function inLookupEvents(records: readonly object[]): ExampleLookupEvents {
  return {
    Events: records.map((record) => {
      const { eventID, eventName, eventSource, time } = outlineOf(record);
      const { readOnly, userIdentity } = record as JsonObject;
      const { accessKeyId, userName, arn } = (userIdentity ?? {}) as JsonObject;
      const name = typeof userName === "string" ? userName : typeof arn === "string" ? arn.split(/[/:]/).at(-1) : undefined;
      return {
        EventId: eventID,
        EventName: eventName,
        ReadOnly: String(readOnly === true),
        ...(typeof accessKeyId === "string" && { AccessKeyId: accessKeyId }),
        EventTime: new Date(time),
        EventSource: eventSource,
        ...(name !== undefined && { Username: name }),
        Resources: [],
        CloudTrailEvent: JSON.stringify(record),
      };
    }),
  };
}
