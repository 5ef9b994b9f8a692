import { BRAKET_EVENT_NAMES } from "braket-cloudtrail";
import { eventPatternFor } from "braket-cloudtrail/patterns";

/** The simulators of Braket, as the beginning of their ARNs. */
const SIMULATORS = { prefix: "arn:aws:braket:::device/quantum-simulator/" };

/** The patterns of the three rules on the default event bus. All send what they match to the same function. */
export const patterns = {
  /** Calls that changed something, without tasks. */
  changes: eventPatternFor(
    [
      "CancelJob",
      "CancelQuantumTask",
      "CreateJob",
      "CreateSpendingLimit",
      "DeleteSpendingLimit",
      "TagResource",
      "UntagResource",
      "UpdateSpendingLimit",
    ],
    { outcome: "succeeded" },
  ),
  /**
   * Tasks, without those on the simulators of Braket. These are often the most, and no spending limit counts them. A task whose device
   * was not logged still matches.
   */
  tasks: eventPatternFor(["CreateQuantumTask"], { outcome: "succeeded", devices: { "anything-but": SIMULATORS } }),
  /** Calls that failed, also reads. */
  refusals: eventPatternFor(BRAKET_EVENT_NAMES, { outcome: "failed" }),
};

/** The state of a rule that gets reads too. In the state `ENABLED` it gets few. */
export const WITH_READS = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
