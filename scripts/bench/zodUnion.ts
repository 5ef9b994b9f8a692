import * as z from "zod";
import { attempt } from "../../src/schemas/attempt.js";
import { operations } from "../../src/schemas/index.js";
import { omittedRequest } from "../../src/schemas/omitted.js";
import { ErrorElements, RecordFields } from "../../src/schemas/record.js";
import type { Operation } from "../../src/schemas/vocabulary.js";

/** The event source. It is a constant here, because each library needs its own schema of it. */
export const EVENT_SOURCE = "braket.amazonaws.com";

const operationList: readonly Operation[] = Object.values<Operation>(operations);

type Option = z.ZodObject<{ eventName: z.ZodLiteral<string> }>;

/** Returns two discriminated unions, because zod allows each name once in a union. The more frequent outcome is first. */
export function zodUnion(prepare = (option: Option): Option => option) {
  const union = (options: readonly Option[]) => z.discriminatedUnion("eventName", options.map(prepare) as [Option, ...Option[]]);
  return z.union([union(operationList.map(zodSucceeded)), union(operationList.map(zodFailed))]);
}

export function zodSucceeded(operation: Operation) {
  const request = operation.large ? z.union([operation.request, omittedRequest(operation)]) : operation.request;
  return z.looseObject({
    ...RecordFields.shape,
    eventSource: z.literal(EVENT_SOURCE),
    eventName: z.literal(operation.name),
    errorCode: z.undefined().optional(),
    requestParameters: needed(operation.request) ? request : request.nullish(),
    responseElements: needed(operation.response) ? operation.response : operation.response.nullish(),
  });
}

export function zodFailed(operation: Operation) {
  const request = attempt(operation.request);
  return z.looseObject({
    ...RecordFields.shape,
    eventSource: z.literal(EVENT_SOURCE),
    eventName: z.literal(operation.name),
    errorCode: z.string(),
    requestParameters: (operation.large ? z.union([request, omittedRequest(operation)]) : request).nullish(),
    responseElements: ErrorElements.nullish(),
  });
}

/** Tests whether a successful call must have a value of a schema. */
export function needed(schema: z.ZodObject): boolean {
  return !schema.safeParse({}).success;
}
