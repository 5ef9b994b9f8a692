import type { ParseFailure } from "../events/error.js";
import type { Sink } from "./sink.js";
import { type Inflated, walk } from "./walk.js";

const COMPRESSED: Inflated = {
  code: "unsupported-delivery",
  message: "expected text, found data that is compressed with gzip: use parseCompressedBraketEvents",
};

/** Walks through a delivery and rejects compressed data in it. Returns a failure if the delivery as a whole cannot be read. */
export function walkUncompressed(delivery: unknown, sink: Sink): ParseFailure | undefined {
  const walking = walk(delivery, sink);
  let step = walking.next();
  while (!step.done) step = walking.next(COMPRESSED);
  return step.value;
}
