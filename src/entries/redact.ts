/**
 * Copies of events to share: without secrets and names, and with the same shape.
 *
 * @module
 */

// Redaction
export type { RedactionCategory } from "../facts/redactions.js";
export { type RedactionPolicy, redact } from "../formats/redact/redact.js";
