import type { EventRow } from "../../docs/site/playground/src/data/row.js";

/** A row with some columns of a test's own. */
export function rowWith(columns: Partial<EventRow>): EventRow {
  const row = {
    index: 0,
    key: "",
    kind: "call" as const,
    at: Date.parse("2026-09-07T08:00:00Z"),
    time: "2026-09-07 08:00:00",
    event: "GetJob",
    principal: "user a",
    actor: "user a",
    actorKey: "iam-user#1#a",
    resource: "",
    device: "",
    outcome: "succeeded",
    failed: false,
    source: "192.0.2.17",
    ...columns,
  };
  return { text: Object.values(row).join("\n").toLowerCase(), ...row };
}
