import { eventPatternFor } from "braket-cloudtrail";
import { stateChangePatternFor } from "braket-cloudtrail/state-changes";

/** Two rules on the default event bus, as CloudFormation resources. Both send what they match to the same queue. */
export const rules = {
  BraketCalls: rule(
    eventPatternFor(
      [
        "CreateQuantumTask",
        "CancelQuantumTask",
        "CreateJob",
        "CancelJob",
        "CreateSpendingLimit",
        "UpdateSpendingLimit",
        "DeleteSpendingLimit",
        "TagResource",
        "UntagResource",
      ],
      { outcome: "succeeded" },
    ),
  ),
  BraketStateChanges: rule(
    stateChangePatternFor(["Braket Task State Change", "Braket Job State Change", "Braket Spending Limit Spend Change"]),
  ),
};

function rule(EventPattern: object) {
  const Targets = [{ Id: "spend", Arn: { "Fn::GetAtt": ["SpendQueue", "Arn"] } }];
  return { Type: "AWS::Events::Rule", Properties: { State: "ENABLED", EventPattern, Targets } };
}
