import type { JsonObject } from "../../generated/types.js";
import { ACCOUNT } from "../account.js";
import { EXAMPLE_TIME } from "../exampleOf.js";
import { randomOf } from "../random.js";
import { REGION, seedOf } from "../usual.js";

/**
 * The content of a delivery.
 *
 * - A record, or another delivery: the delivery has its JSON text.
 * - A text: the delivery has it unchanged, whether it is JSON or not.
 * - Bytes, such as those of `gzipped`: the delivery has them in base64.
 */
export type ExampleContent = object | string;

/** Returns content as text. */
export function textOf(content: ExampleContent): string {
  if (typeof content === "string") return content;
  return content instanceof Uint8Array ? base64OfBytes(content) : JSON.stringify(content);
}

/** Returns the bytes of content in base64. */
export function base64Of(content: ExampleContent): string {
  return base64OfBytes(content instanceof Uint8Array ? content : new TextEncoder().encode(textOf(content)));
}

function base64OfBytes(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Returns an id for a text. The same text gives the same id. */
export function idOf(text: string): string {
  return randomOf(seedOf(text)).uuid();
}

/** The values of a record that a delivery repeats. */
export interface Outline {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventSource: string;
  readonly eventType: string;
  readonly region: string;
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Returns the outline of any content. A missing value is that of an example. */
export function outlineOf(content: ExampleContent): Outline {
  const record = content as JsonObject;
  const insight = (record.insightDetails ?? {}) as JsonObject;
  const text = (value: unknown, otherwise: string) => (typeof value === "string" ? value : otherwise);
  const time = Date.parse(text(record.eventTime, ""));
  return {
    eventID: text(record.eventID, idOf("no event id")),
    eventName: text(record.eventName, text(insight.eventName, "")),
    eventSource: text(record.eventSource, text(insight.eventSource, "")),
    eventType: text(record.eventType, ""),
    region: text(record.awsRegion, REGION),
    account: text(record.recipientAccountId, ACCOUNT),
    time: Number.isNaN(time) ? EXAMPLE_TIME : time,
  };
}
