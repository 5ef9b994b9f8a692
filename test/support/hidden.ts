/** The text that CloudTrail writes in place of a hidden value. It is not imported from `src`, so that a wrong text there fails a test. */
export const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
