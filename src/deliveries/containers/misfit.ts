/**
 * Guesses what somebody handed to `parseBraketEvent` in place of a record, and says what to do. Only the likeliest mistakes:
 * the containers themselves are recognised by `parseBraketEvents`.
 */
export function misfitHint(value: unknown): string | undefined {
  if (typeof value === "string") return "the text holds JSON text once more, so parse it once more";
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return "decode the bytes to text, or use parseBraketEvents";
  if (Array.isArray(value)) return "pass its items one by one, or use parseBraketEvents";
  if (typeof value !== "object" || value === null) return undefined;
  if ("detail-type" in value) return "this is an EventBridge event; pass its `detail`, or use parseBraketEvents";
  if ("Records" in value)
    return "this is a whole log file or a Lambda batch; pass its records one by one, or use parseBraketEvents";
  if ("awslogs" in value || "logEvents" in value) return "this is a CloudWatch Logs payload; use parseCompressedBraketEvents";
  if ("CloudTrailEvent" in value) return "this is a LookupEvents entry; pass its `CloudTrailEvent`, or use parseBraketEvents";
  if ("useridentity" in value || "eventsource" in value)
    return "its names are in lower case; pass the record as CloudTrail wrote it";
  if (typeof (value as { then?: unknown }).then === "function") return "this is a promise; await it";
  return undefined;
}
