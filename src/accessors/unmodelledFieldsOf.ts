import type { BraketEvent } from "../events/event.js";
import { type Fields, fieldsOfEvent } from "../events/fieldsOfEvent.js";
import { formatPath } from "../validation/issue.js";

/**
 * The paths of the fields that no schema of this version knows: news about AWS, not an error. They stay in the event; `asRecord`
 * is the door to them.
 *
 * It looks wherever a schema does. Maps (tags, hyperparameters) and objects that no source describes (`additionalEventData`,
 * `serviceEventDetails`, the program of a quantum task) have names of their own, so none of theirs is news. Of an unrecognized event
 * it reads all but `requestParameters` and `responseElements`.
 *
 * Always a list, in the order of the record; empty when every field is known.
 *
 * @example
 * unmodelledFieldsOf(event); // => []
 * const news = { ...record, tlsDetails: { tlsVersion: "TLSv1.4", ticket: "reused" }, shard: 7 };
 * unmodelledFieldsOf(parseBraketEvent(news)); // => ["tlsDetails.ticket", "shard"]
 */
export function unmodelledFieldsOf(event: BraketEvent): string[] {
  const news: string[] = [];
  collect(event, fieldsOfEvent(event), [], news);
  return news;
}

/** Goes down as deep as the shapes do, so a hostile record cannot make it go deeper. */
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
