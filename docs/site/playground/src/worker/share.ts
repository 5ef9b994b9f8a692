import { redact } from "braket-cloudtrail/redact";
import type { Shared } from "./messages.js";
import type { Store } from "./store.js";

/** Returns records as NDJSON, one on each line. Redacted, Braket's own events are left out: the library redacts CloudTrail records. */
export function share({ items }: Store, indexes: Uint32Array, redacted: boolean): Shared {
  const lines: string[] = [];
  let leftOut = 0;
  for (const index of indexes) {
    const item = items[index];
    if (item === undefined) continue;
    if (!redacted) lines.push(`${JSON.stringify(item.record)}\n`);
    else if (item.kind === "state-change") leftOut++;
    else lines.push(`${JSON.stringify(redact(item.record))}\n`);
  }
  return { lines: new Blob(lines, { type: "application/x-ndjson" }), leftOut };
}
