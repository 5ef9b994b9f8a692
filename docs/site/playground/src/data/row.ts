/** One line of the table of events: what the page shows, filters and draws. The record itself stays in the worker. */
export interface EventRow {
  /** The place of the record in the worker. */
  readonly index: number;
  /** The identity of the record, the same each time that a log is read. */
  readonly key: string;
  /** A call, a record about Braket that is no call, or an event that Braket itself sends to EventBridge. */
  readonly kind: "call" | "other" | "state-change";
  /** The time in milliseconds since 1970, UTC; NaN if it cannot be read. */
  readonly at: number;
  /** The time for people, UTC. */
  readonly time: string;
  readonly event: string;
  /** The caller for people, with its session. */
  readonly principal: string;
  /** The caller for people, the same in all its sessions. */
  readonly actor: string;
  /** The key of the caller, the same in all its sessions. */
  readonly actorKey: string;
  readonly resource: string;
  readonly device: string;
  /** `succeeded`, the category of the error, or the status in an event of Braket's own. */
  readonly outcome: string;
  readonly failed: boolean;
  /** The network address or the AWS service that the call came from. */
  readonly source: string;
  /** All that the text filter searches, in lower case. */
  readonly text: string;
}

/** An item that the library did not accept, with its reason. */
export interface RejectedItem {
  /** The name of the file; empty for pasted text. */
  readonly file: string;
  /** The path from the file to the item; empty for the whole file. */
  readonly path: string;
  readonly code: string;
  /** The message of the library. It starts with the path. */
  readonly message: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  /** The beginning of the item as JSON. */
  readonly preview: string;
}
