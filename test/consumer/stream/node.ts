// The stream with the types of Node, alone or beside the DOM's.
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { DecompressionStream, type ReadableStream, type TransformStream, WritableStream } from "node:stream/web";
import {
  type BraketEventStream,
  type BraketStreamChunk,
  type BraketStreamItem,
  braketEventStream,
} from "braket-cloudtrail/large-logs";
import { type Same, yes } from "./same.js";

export async function node(readable: ReadableStream<Uint8Array>): Promise<unknown> {
  const a = Readable.toWeb(createReadStream("log.ndjson")).pipeThrough(braketEventStream());
  const b = readable.pipeThrough(new DecompressionStream("gzip")).pipeThrough(braketEventStream());
  const c = readable.pipeThrough(braketEventStream());
  yes<Same<typeof a, ReadableStream<BraketStreamItem>>>();
  yes<Same<typeof b, ReadableStream<BraketStreamItem>>>();
  yes<Same<typeof c, ReadableStream<BraketStreamItem>>>();
  for await (const item of a) yes<Same<typeof item, BraketStreamItem>>();
  const stream: TransformStream<BraketStreamChunk, BraketStreamItem> = braketEventStream();
  const writable: BraketEventStream["writable"] = new WritableStream<BraketStreamChunk>();
  return [stream, writable, Readable.fromWeb(braketEventStream().readable)];
}
