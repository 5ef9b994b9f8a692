import { BRAKET_EVENT_NAMES } from "braket-cloudtrail";
import { eventPatternFor } from "braket-cloudtrail/patterns";

/** Two rules on the default event bus, as CloudFormation resources. Both hand what they match to the same function. */
export const rules = {
  BraketGuardrails: rule(
    "ENABLED",
    eventPatternFor(["CreateJob", "DeleteSpendingLimit", "UpdateSpendingLimit"], { outcome: "succeeded" }),
  ),
  BraketRefusals: rule(
    "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS", // or refused reads never arrive
    eventPatternFor(BRAKET_EVENT_NAMES, { outcome: "failed" }),
  ),
};

function rule(State: string, EventPattern: object) {
  const Targets = [{ Id: "alert", Arn: { "Fn::GetAtt": ["AlertFunction", "Arn"] } }];
  return { Type: "AWS::Events::Rule", Properties: { State, EventPattern, Targets } };
}
