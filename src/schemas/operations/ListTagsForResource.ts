import * as z from "zod/v4";
import { text } from "../shapes.js";
import { operation, optional, required, StringMap } from "../vocabulary.js";

export const ListTagsForResource = operation("ListTagsForResource", {
  asked: "Somebody listed the tags of a quantum task, hybrid job or spending limit.",
  request: {
    resourceArn: required(z.string(), text.resourceArn, "arn"),
  },
  response: {
    tags: optional(StringMap, text.tags, "tags"),
  },
});
