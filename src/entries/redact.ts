// Redaction
export type { RedactionCategory } from "../facts/redactions.js";
export { type RedactionPolicy, redact } from "../formats/redact/redact.js";
