import type * as z from "zod/v4";
import { OmissionMarker } from "./record.js";
import type { Operation } from "./vocabulary.js";
import { absent, shape } from "./vocabulary.js";

/** Returns the shape of the omission marker that replaces a request. The marker is alone: no member of the request is beside it. */
export function omittedRequest(operation: Operation): z.ZodObject {
  const members = Object.fromEntries(
    Object.keys(operation.request.shape).map((name) => [name, absent("The member is absent, because the request was omitted.")]),
  );
  return shape(
    `Omitted${operation.name}Request`,
    `The omission marker in place of the request parameters of \`${operation.name}\`.`,
    {
      ...members,
      ...OmissionMarker.shape,
    },
  );
}
