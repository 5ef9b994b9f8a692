import * as z from "zod";
import { operations, stateChanges } from "../../src/schemas/index.js";
import { ErrorElements, RecordFields } from "../../src/schemas/record.js";
import { type StateChange, StateChangeFields } from "../../src/schemas/stateChange.js";
import type { Operation } from "../../src/schemas/vocabulary.js";
import type { TestRecord } from "./records.js";

interface Document {
  readonly name: string;
  readonly record: TestRecord;
}

/** A value of a schema that has every member at every depth, lists with one item. Fixtures show only what real records have. */
function full(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return full(schema.unwrap());
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as z.ZodRawShape).map(([name, member]) => [name, full(member)] as const);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  }
  if (schema instanceof z.ZodArray) return [full(schema.element)];
  if (schema instanceof z.ZodUnion) return full((schema.options as z.core.$ZodType[])[0] as z.core.$ZodType);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodRecord) return { key: "value" };
  if (schema instanceof z.ZodString) return "text";
  if (schema instanceof z.ZodNumber) return 7;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodNever) return undefined;
  throw new Error(`expected a construct of the schemas, found ${schema._zod.def.type}`);
}

/** Of each operation a call that succeeded and one that was refused, with every member of the schemas. */
export function fullRecords(): Document[] {
  return (Object.values(operations) as Operation[]).flatMap(({ name, request, response }) => {
    const call = {
      ...(full(RecordFields) as TestRecord),
      eventType: "AwsApiCall",
      eventCategory: "Management",
      eventSource: "braket.amazonaws.com",
      eventName: name,
      requestParameters: full(request),
    };
    return [
      { name: `${name}, all members`, record: { ...call, responseElements: full(response) } },
      { name: `${name}, all members, refused`, record: { ...call, errorCode: "X", responseElements: full(ErrorElements) } },
    ];
  });
}

/** One of each of Braket's own events, with every member of the schemas. */
export function fullStateChanges(): Document[] {
  return (Object.values(stateChanges) as StateChange[]).map(({ type, detail }) => ({
    name: `${type}, all members`,
    record: {
      ...(full(StateChangeFields) as TestRecord),
      source: "aws.braket",
      "detail-type": type,
      detail: full(detail),
    },
  }));
}
