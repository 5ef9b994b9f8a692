import type * as z from "zod";
import { OmissionMarker } from "./record.js";
import type { Operation } from "./vocabulary.js";
import { absent, shape } from "./vocabulary.js";

/** The omission marker in place of an operation's request: it stands alone, none of the request's members is beside it. */
export function omittedRequest(operation: Operation): z.ZodObject {
  const members = Object.fromEntries(
    Object.keys(operation.request.shape).map((name) => [name, absent("Absent, for the request was omitted.")]),
  );
  return shape(`Omitted${operation.name}Request`, `The omission marker in place of what \`${operation.name}\` was asked.`, {
    ...members,
    ...OmissionMarker.shape,
  });
}
