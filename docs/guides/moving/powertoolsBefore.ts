import { parse } from "@aws-lambda-powertools/parser";
import { EventBridgeSchema } from "@aws-lambda-powertools/parser/schemas/eventbridge";

/** The schema of Powertools leaves `detail` untyped, so a cast says what it is. */
export function deletedLimit(delivery: unknown): string {
  const { detail } = parse(delivery, undefined, EventBridgeSchema);
  const { requestParameters } = detail as { requestParameters: { spendingLimitArn: string } };
  return requestParameters.spendingLimitArn;
}
