import * as z from "zod/v4";
import { text } from "../shapes.js";
import { operation, required, StringMap } from "../vocabulary.js";

export const TagResource = operation("TagResource", {
  asked: "Somebody set tags on a quantum task, hybrid job or spending limit.",
  request: {
    resourceArn: required(z.string(), text.resourceArn, "arn"),
    tags: required(StringMap, "The tags to set; tags with other names stay as they are.", "tags"),
  },
  response: {},
});
