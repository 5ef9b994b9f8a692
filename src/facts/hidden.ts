/** The mark that CloudTrail writes in place of a confidential value. The schemas accept it in place of a text or a map. */
export const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
