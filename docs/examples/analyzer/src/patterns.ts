import { BRAKET_EVENT_NAMES } from "braket-cloudtrail";
import { eventPatternFor } from "braket-cloudtrail/patterns";

/** The patterns of the two rules on the default event bus. Both hand what they match to the same function. */
export const patterns = {
  /** Calls that changed something. */
  changes: eventPatternFor(
    [
      "CancelJob",
      "CancelQuantumTask",
      "CreateJob",
      "CreateQuantumTask",
      "CreateSpendingLimit",
      "DeleteSpendingLimit",
      "TagResource",
      "UntagResource",
      "UpdateSpendingLimit",
    ],
    { outcome: "succeeded" },
  ),
  /** Calls that failed, also reads. */
  refusals: eventPatternFor(BRAKET_EVENT_NAMES, { outcome: "failed" }),
};

/** The state of a rule that gets reads too. In the state `ENABLED` it gets few. */
export const WITH_READS = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
