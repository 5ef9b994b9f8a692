import * as z from "zod";
import { OmissionMarker } from "./record.js";
import type { Operation } from "./vocabulary.js";
import { shape } from "./vocabulary.js";

/** The omission marker in place of an operation's request: it stands alone, none of the request's members is beside it. */
export function omittedRequest(operation: Operation): z.ZodObject {
  const absent = Object.fromEntries(
    Object.keys(operation.request.shape).map((name) => [
      name,
      z.undefined().optional().describe("Absent, for the request was omitted."),
    ]),
  );
  return shape(`Omitted${operation.name}Request`, `The omission marker in place of what \`${operation.name}\` was asked.`, {
    ...absent,
    ...OmissionMarker.shape,
  });
}
