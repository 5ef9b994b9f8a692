import type { JsonObject } from "../../generated/types.js";
import { ACCOUNT } from "../account.js";
import { EXAMPLE_TIME } from "../exampleOf.js";
import { randomOf } from "../random.js";
import { REGION, seedOf } from "../usual.js";

/**
 * What a delivery can hold.
 *
 * - A record, or another delivery: its JSON text is put in.
 * - A text: it is put in as it is, whether it is JSON or not.
 * - Bytes, such as those of `gzipped`: they are put in as base64.
 */
export type ExampleContent = object | string;

/** Content as text. */
export function textOf(content: ExampleContent): string {
  if (typeof content === "string") return content;
  return content instanceof Uint8Array ? base64OfBytes(content) : JSON.stringify(content);
}

/** Content as base64 of its bytes. */
export function base64Of(content: ExampleContent): string {
  return base64OfBytes(content instanceof Uint8Array ? content : new TextEncoder().encode(textOf(content)));
}

function base64OfBytes(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** An id that is the same for the same text. */
export function idOf(text: string): string {
  return randomOf(seedOf(text)).uuid();
}

/** What a delivery repeats of a record, from wherever the record has it. */
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

/** Outlines any content: what it lacks is that of an example. */
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
