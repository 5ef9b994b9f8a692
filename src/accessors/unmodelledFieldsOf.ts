import type { BraketEvent } from "../events/event.js";
import { isUnrecognized } from "../events/guards.js";
import { modelledFields } from "../generated/fields.js";
import { isOmitted } from "../readers/visibleText.js";
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
  collect(event, { ...modelledFields.CloudTrailRecord, ...shapesOfCall(event) }, [], news);
  return news;
}

type Fields = Readonly<Record<string, string | 0>>;

/** The shapes of what was asked and answered; none for an unrecognized event. */
function shapesOfCall(event: BraketEvent): Fields {
  if (isUnrecognized(event)) return {};
  const { eventName, errorCode, requestParameters } = event;
  const marker = `Omitted${eventName}Request`;
  return {
    requestParameters: isOmitted(requestParameters) && marker in modelledFields ? marker : `${eventName}Request`,
    responseElements: errorCode === undefined ? `${eventName}Response` : "ErrorElements",
  };
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
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const inner = shape && modelledFields[shape];
    if (shape === undefined) news.push(formatPath([...path, name]));
    else if (inner) collect(member, inner, [...path, name], news);
  }
}
