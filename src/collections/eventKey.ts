import type { BraketEvent } from "../events/event.js";
import type { BraketOtherEvent } from "../events/otherEvents.js";

/**
 * Returns the key of a call or of another event: the account that received the record, a slash, and the event's id.
 *
 * - AWS documents that all copies of a record have the same id.
 * - The account is empty if it was not logged.
 * - Different pairs of account and id never have the same key.
 * - `sharedEventID` is not part of the key. Records that share it belong to different accounts, and differ in id and content.
 *
 * @example
 * eventKey(event); // => `${record.recipientAccountId}/${record.eventID}`
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function eventKey(event: BraketEvent | BraketOtherEvent): string {
  const account = event.recipientAccountId ?? "";
  // The id comes last, so only a slash in the account could give two pairs the same key.
  return `${/[%/]/.test(account) ? account.replaceAll("%", "%25").replaceAll("/", "%2F") : account}/${event.eventID}`;
}
