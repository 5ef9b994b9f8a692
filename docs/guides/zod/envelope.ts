import { parse } from "@aws-lambda-powertools/parser";
import { EventBridgeEnvelope } from "@aws-lambda-powertools/parser/envelopes/eventbridge";
import { SqsEnvelope } from "@aws-lambda-powertools/parser/envelopes/sqs";
import { JSONStringified } from "@aws-lambda-powertools/parser/helpers";
import type { BraketEvent } from "braket-cloudtrail";
import { BraketEventSchema } from "braket-cloudtrail/zod";

/** The call that an EventBridge rule delivers. */
export function eventOfRule(event: unknown): BraketEvent {
  return parse(event, EventBridgeEnvelope, BraketEventSchema);
}

/** The calls that a queue delivers. The body of a message is text, so the schema is wrapped. */
export function eventsOfQueue(event: unknown): BraketEvent[] {
  return parse(event, SqsEnvelope, JSONStringified(BraketEventSchema));
}
