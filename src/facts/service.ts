/** The service's name as CloudTrail writes it in `eventSource`. */
export const BRAKET_EVENT_SOURCE = "braket.amazonaws.com";
