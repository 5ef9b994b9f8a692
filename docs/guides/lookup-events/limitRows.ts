import { CloudTrailClient, LookupEventsCommand, type LookupEventsCommandOutput } from "@aws-sdk/client-cloudtrail";
import {
  type BraketEvent,
  type BraketEventName,
  type BraketEventOf,
  byTime,
  isEventNamed,
  parseBraketEvents,
  principalOf,
} from "braket-cloudtrail";
import { limitChanges } from "../../examples/analyzer/src/detectors/limitChanges.js";

/** The part of the client that is used. The client of the SDK has it. */
export interface EventLookup {
  send(command: LookupEventsCommand): Promise<LookupEventsCommandOutput>;
}

/** The calls of one name in the last 90 days, newest first. */
export async function* lookUp<const N extends BraketEventName>(client: EventLookup, name: N): AsyncGenerator<BraketEventOf<N>> {
  let NextToken: string | undefined;
  do {
    const LookupAttributes = [{ AttributeKey: "EventName" as const, AttributeValue: name }];
    const page = await client.send(new LookupEventsCommand({ LookupAttributes, NextToken }));
    const { events, rejected } = parseBraketEvents(page.Events ?? []);
    for (const { message } of rejected) console.error(message);
    yield* events.filter(isEventNamed(name));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
}

/** A row of the answer. */
export interface LimitRow {
  readonly time: string;
  readonly who: string;
  /** The ARN of the spending limit. */
  readonly limit: string;
  /** The name of the device; `unknown` where the limit was made more than 90 days ago. */
  readonly device: string;
  /** What was done, and from which amount to which. */
  readonly what: string;
}

/** Who changed a spending limit of one region in the last 90 days, oldest first. */
export async function limitRows(client: EventLookup = new CloudTrailClient()): Promise<LimitRow[]> {
  const found: BraketEvent[] = [];
  for await (const event of lookUp(client, "CreateSpendingLimit")) found.push(event);
  for await (const event of lookUp(client, "UpdateSpendingLimit")) found.push(event);
  for await (const event of lookUp(client, "DeleteSpendingLimit")) found.push(event);
  return limitChanges(found)
    .sort((left, right) => byTime(left.event, right.event))
    .map(({ event, limit = "(not logged)", device = "unknown", what }) => {
      return { time: event.eventTime, who: principalOf(event).label, limit, device, what };
    });
}
