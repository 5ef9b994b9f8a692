import type * as z from "zod";
import { attempt } from "../../../src/schemas/attempt.js";
import { omittedRequest } from "../../../src/schemas/omitted.js";
import { ErrorElements, RecordFields } from "../../../src/schemas/record.js";
import type { Operation } from "../../../src/schemas/vocabulary.js";
import { formatPath } from "../../../src/validation/issue.js";
import type { TestRecord } from "../records.js";

/** The paths of the issues by a zod schema. */
export function zodPaths(schema: z.ZodType, value: unknown, prefix: readonly string[] = []): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => formatPath([...prefix, ...issue.path]));
}

/** The issue paths by the zod schemas, put together as the design says: outcome and omission decide which of them apply. */
export function recordPaths(operation: Operation, record: TestRecord): string[] {
  const { request, refusedRequest, omitted, needsRequest, needsResponse } = partsOf(operation);
  const { errorCode, requestParameters, responseElements } = record;
  const refused = errorCode !== undefined && errorCode !== null && errorCode !== "";
  const paths = zodPaths(RecordFields, record);
  if (errorCode !== undefined && (typeof errorCode !== "string" || errorCode === "")) paths.push("errorCode");
  const schema = operation.large && isMarked(requestParameters) ? omitted : refused ? refusedRequest : request;
  paths.push(...sectionPaths("requestParameters", schema, requestParameters, !refused && needsRequest));
  const response: z.ZodType = refused ? ErrorElements : operation.response;
  paths.push(...sectionPaths("responseElements", response, responseElements, !refused && needsResponse));
  return [...new Set(paths)].sort();
}

interface Parts {
  readonly request: z.ZodType;
  readonly refusedRequest: z.ZodType;
  readonly omitted: z.ZodType;
  readonly needsRequest: boolean;
  readonly needsResponse: boolean;
}

const parts = new Map<Operation, Parts>();

/** Each schema is made once: a million records ask for them. */
function partsOf(operation: Operation): Parts {
  const known = parts.get(operation);
  if (known !== undefined) return known;
  const { request, response } = operation;
  const made = {
    request,
    refusedRequest: attempt(request),
    omitted: omittedRequest(operation),
    needsRequest: !request.safeParse({}).success,
    needsResponse: !response.safeParse({}).success,
  };
  parts.set(operation, made);
  return made;
}

function isMarked(request: unknown): boolean {
  if (typeof request !== "object" || request === null || Array.isArray(request)) return false;
  const { omitted } = request as TestRecord;
  return omitted === true || omitted === "true";
}

function sectionPaths(name: string, schema: z.ZodType, value: unknown, required: boolean): string[] {
  if (value === undefined || value === null) return required ? [name] : [];
  return zodPaths(schema, value, [name]);
}
