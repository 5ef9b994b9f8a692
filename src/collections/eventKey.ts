import type { BraketEvent } from "../events/event.js";

/**
 * The text by which an event is recognised when it comes again: the account that received the record, a slash, and the event's
 * id, which AWS documents to be the same in every copy of a record. An account that was not logged, or as empty text, leaves
 * its side empty. Different pairs of account and id never give the same text.
 *
 * `sharedEventID` is no part of it: records that share one lie in different accounts, each with an id and content of its own.
 * An unrecognized event has a key like any other.
 *
 * @example
 * eventKey(event); // => `${record.recipientAccountId}/${record.eventID}`
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function eventKey(event: BraketEvent): string {
  const account = event.recipientAccountId ?? "";
  // The id comes last and may hold anything; only a slash in the account could make two pairs one.
  return `${/[%/]/.test(account) ? account.replaceAll("%", "%25").replaceAll("/", "%2F") : account}/${event.eventID}`;
}
