/** The mark that CloudTrail writes in place of a value that it must not show. The schemas accept it in place of text or a map. */
export const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
