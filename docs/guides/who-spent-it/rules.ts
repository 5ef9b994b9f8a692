import { eventPatternFor, stateChangePatternFor } from "braket-cloudtrail/patterns";

/** Everything but the simulators of Braket, which are paid by running time. */
const devices = { "anything-but": { prefix: "arn:aws:braket:::device/quantum-simulator/" } } as const;

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
      { outcome: "succeeded", devices },
    ),
  ),
  BraketStateChanges: rule(
    stateChangePatternFor(["Braket Task State Change", "Braket Job State Change", "Braket Spending Limit Spend Change"], {
      devices,
    }),
  ),
};

function rule(EventPattern: object) {
  const Targets = [{ Id: "spend", Arn: { "Fn::GetAtt": ["SpendQueue", "Arn"] } }];
  return { Type: "AWS::Events::Rule", Properties: { State: "ENABLED", EventPattern, Targets } };
}
