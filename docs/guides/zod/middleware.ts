import { EventBridgeEnvelope } from "@aws-lambda-powertools/parser/envelopes/eventbridge";
import { parser } from "@aws-lambda-powertools/parser/middleware";
import { BraketEventSchema } from "braket-cloudtrail/zod";

/** For `middy().use(parseCall).handler(async (event) => event.eventName)`: the handler gets the call. */
export const parseCall = parser({ schema: BraketEventSchema, envelope: EventBridgeEnvelope });
