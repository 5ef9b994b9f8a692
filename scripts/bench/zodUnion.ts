import * as z from "zod";
import { attempt } from "../../src/schemas/attempt.js";
import { operations } from "../../src/schemas/index.js";
import { omittedRequest } from "../../src/schemas/omitted.js";
import { ErrorElements, RecordFields } from "../../src/schemas/record.js";
import type { Operation } from "../../src/schemas/vocabulary.js";

/** The name of the service, as each peer has it too. */
export const SOURCE = "braket.amazonaws.com";

const operationList: readonly Operation[] = Object.values<Operation>(operations);

type Option = z.ZodObject<{ eventName: z.ZodLiteral<string> }>;

/** Two discriminated unions, for zod allows each name once in one: first the outcome that is likelier. */
export function zodUnion(prepare = (option: Option): Option => option) {
  const union = (options: readonly Option[]) => z.discriminatedUnion("eventName", options.map(prepare) as [Option, ...Option[]]);
  return z.union([union(operationList.map(zodSucceeded)), union(operationList.map(zodFailed))]);
}

export function zodSucceeded(operation: Operation) {
  const request = operation.large ? z.union([operation.request, omittedRequest(operation)]) : operation.request;
  return z.looseObject({
    ...RecordFields.shape,
    eventSource: z.literal(SOURCE),
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
    eventSource: z.literal(SOURCE),
    eventName: z.literal(operation.name),
    errorCode: z.string(),
    requestParameters: (operation.large ? z.union([request, omittedRequest(operation)]) : request).nullish(),
    responseElements: ErrorElements.nullish(),
  });
}

/** Whether a successful call has it. */
export function needed(schema: z.ZodObject): boolean {
  return !schema.safeParse({}).success;
}
