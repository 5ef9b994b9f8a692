import type { BraketEvent } from "../events/event.js";
import { type Fields, type FieldTable, fieldsOfEvent, readFieldTable } from "../events/fieldsOfEvent.js";
import { formatPath } from "../validation/issue.js";

let table: FieldTable | undefined;

/**
 * Returns the paths of the fields that no schema of this version describes, in the order of the record.
 *
 * Such a field is a sign that AWS added something, not an error. It stays in the event: read it through `asRecord`.
 *
 * - Maps, such as tags and hyperparameters, are not searched. Neither are objects that no source describes:
 *   `additionalEventData`, `serviceEventDetails`, and the program of a quantum task.
 * - In an unrecognized event, `requestParameters` and `responseElements` are not searched.
 *
 * @returns an empty list if all fields are known.
 * @example
 * unmodelledFieldsOf(event); // => []
 * const news = { ...record, tlsDetails: { tlsVersion: "TLSv1.4", ticket: "reused" }, shard: 7 };
 * unmodelledFieldsOf(parseBraketEvent(news)); // => ["tlsDetails.ticket", "shard"]
 */
export function unmodelledFieldsOf(event: BraketEvent): string[] {
  const news: string[] = [];
  table ??= readFieldTable("");
  collect(event, fieldsOfEvent(event, table), [], news);
  return news;
}

/** Stops where the shapes end, so a hostile record cannot cause deep recursion. */
function collect(value: unknown, fields: Fields, path: readonly (string | number)[], news: string[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, fields, [...path, index], news);
    });
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) news.push(formatPath([...path, name]));
    else if (typeof field === "object") collect(member, field, [...path, name], news);
  }
}
