import { assert } from "../harness.js";
import type { Peer } from "./peers.js";

/** Nobody wins by refusing, or by accepting anything. */
export function assertFair(
  all: readonly Peer[],
  records: readonly object[],
  events: readonly { readonly detail: object }[],
): void {
  for (const { name, reads, accepts } of all) {
    const valid: readonly unknown[] = reads === "records" ? records : events;
    assert(valid.every(accepts), `${name} refuses a record of the bench log`);
    for (const damage of [
      { awsRegion: 7 },
      { userIdentity: "somebody" },
      { tlsDetails: { tlsVersion: 1.3 } },
      { requestParameters: "text" },
    ]) {
      for (const [index, record] of records.slice(0, 50).entries()) {
        const bad = { ...record, ...damage };
        assert(!accepts(reads === "records" ? bad : { ...events[index], detail: bad }), `${name} accepts a damaged record`);
      }
    }
  }
}
