import { parser } from "@aws-lambda-powertools/parser";
import { EventBridgeEnvelope } from "@aws-lambda-powertools/parser/envelopes/eventbridge";
import type { Context } from "aws-lambda";
import type { BraketEvent } from "braket-cloudtrail";
import { BraketEventSchema } from "braket-cloudtrail/zod";

class Lambda {
  @parser({ schema: BraketEventSchema, envelope: EventBridgeEnvelope })
  async handler(event: BraketEvent, _context: Context): Promise<string> {
    return event.eventName;
  }
}

const lambda = new Lambda();
export const handler = lambda.handler.bind(lambda);
