import { parse } from "@aws-lambda-powertools/parser";
import { EventBridgeEnvelope } from "@aws-lambda-powertools/parser/envelopes/eventbridge";
import { BraketEventSchema } from "braket-cloudtrail/zod";

/** The envelope hands the call to the schema. Its type says what it has, and when. */
export function deletedLimit(delivery: unknown): string | undefined {
  const event = parse(delivery, EventBridgeEnvelope, BraketEventSchema);
  if (event.eventName !== "DeleteSpendingLimit" || event.errorCode) return undefined;
  return event.requestParameters.spendingLimitArn;
}
