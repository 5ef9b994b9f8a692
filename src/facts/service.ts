/** The service's name as CloudTrail writes it in `eventSource`. */
export const BRAKET_EVENT_SOURCE = "braket.amazonaws.com";

/** The sender of Braket's events as EventBridge names it. */
export const BRAKET_EVENT_BRIDGE_SOURCE = "aws.braket";

/** How the types of EventBridge events end that carry a CloudTrail record. */
export const VIA_CLOUD_TRAIL = " via CloudTrail";
