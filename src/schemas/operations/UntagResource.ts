import * as z from "zod/v4";
import { text } from "../shapes.js";
import { operation, queryList, required } from "../vocabulary.js";

export const UntagResource = operation("UntagResource", {
  asked: "Somebody removed tags from a quantum task, hybrid job or spending limit.",
  request: {
    resourceArn: required(z.string(), text.resourceArn, "arn"),
    tagKeys: required(queryList(z.string()), "The names of the tags to remove.", "tags"),
  },
  response: {},
});
