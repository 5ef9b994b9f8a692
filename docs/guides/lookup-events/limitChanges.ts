import { CloudTrailClient, LookupEventsCommand, type LookupEventsCommandOutput } from "@aws-sdk/client-cloudtrail";
import {
  type BraketEventName,
  type BraketEventOf,
  byTime,
  isEventNamed,
  isSucceeded,
  parseBraketEvents,
  principalOf,
  resourcesOf,
} from "braket-cloudtrail";

/** What is used of the client: the SDK's is one. */
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

/** Somebody's change to a spending limit. */
export interface LimitChange {
  readonly time: string;
  readonly who: string;
  /** The id of the spending limit. */
  readonly limit: string;
  readonly change: "set" | "raised" | "lowered" | "rescheduled" | "changed" | "deleted";
  /** The new limit in US dollars. */
  readonly dollars?: number;
}

/** Who changed a spending limit of one region in the last 90 days, oldest first. */
export async function limitChanges(client: EventLookup = new CloudTrailClient()): Promise<LimitChange[]> {
  const found: BraketEventOf<"CreateSpendingLimit" | "UpdateSpendingLimit" | "DeleteSpendingLimit">[] = [];
  for await (const event of lookUp(client, "CreateSpendingLimit")) found.push(event);
  for await (const event of lookUp(client, "UpdateSpendingLimit")) found.push(event);
  for await (const event of lookUp(client, "DeleteSpendingLimit")) found.push(event);

  const before = new Map<string, number>();
  return found
    .filter(isSucceeded)
    .sort(byTime)
    .map((event) => {
      const limit = resourcesOf(event).find(({ kind }) => kind === "spending-limit")?.name ?? "(not logged)";
      const base = { time: event.eventTime, who: principalOf(event).label, limit };
      if (event.eventName === "DeleteSpendingLimit") return { ...base, change: "deleted" };
      const { spendingLimit } = event.requestParameters;
      const dollars = spendingLimit ? Number(spendingLimit) : undefined;
      const old = before.get(limit);
      if (dollars !== undefined) before.set(limit, dollars);
      const change = event.eventName === "CreateSpendingLimit" ? "set" : changeOf(old, dollars);
      return { ...base, change, ...(dollars !== undefined && { dollars }) };
    });
}

/** What an update did. Its record has the new limit only: without an older one in these 90 days, the direction is unknown. */
function changeOf(old: number | undefined, now: number | undefined): LimitChange["change"] {
  if (now === undefined) return "rescheduled"; // nothing but the time
  if (old === undefined || old === now) return "changed";
  return old < now ? "raised" : "lowered";
}
