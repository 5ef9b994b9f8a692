import { parseBraketEvents } from "braket-cloudtrail";

/** Without Powertools and zod: `parseBraketEvents` takes the delivery as it is. */
export function deletedLimits(delivery: unknown): string[] {
  return parseBraketEvents(delivery).events.flatMap((event) =>
    event.eventName === "DeleteSpendingLimit" && !event.errorCode ? event.requestParameters.spendingLimitArn : [],
  );
}
