// The stream with the types of the DOM, alone or beside Node's.
import {
  type BraketEventStream,
  type BraketStreamChunk,
  type BraketStreamItem,
  braketEventStream,
} from "braket-cloudtrail/large-logs";
import { type Same, yes } from "./same.js";

export async function dom(
  bytes: ReadableStream<Uint8Array>,
  text: ReadableStream<string>,
  any: ReadableStream,
): Promise<unknown> {
  const a = bytes.pipeThrough(braketEventStream());
  const b = text.pipeThrough(braketEventStream());
  const c = any.pipeThrough(braketEventStream());
  const d = new Blob([]).stream().pipeThrough(new DecompressionStream("gzip")).pipeThrough(braketEventStream());
  yes<Same<typeof a, ReadableStream<BraketStreamItem>>>();
  yes<Same<typeof b, ReadableStream<BraketStreamItem>>>();
  yes<Same<typeof c, ReadableStream<BraketStreamItem>>>();
  yes<Same<typeof d, ReadableStream<BraketStreamItem>>>();
  const stream: TransformStream<BraketStreamChunk, BraketStreamItem> = braketEventStream();
  const pair: ReadableWritablePair<BraketStreamItem, Uint8Array> = braketEventStream();
  const writable: BraketEventStream["writable"] = new WritableStream<BraketStreamChunk>();
  await bytes.pipeTo(braketEventStream().writable);
  await braketEventStream().readable.pipeTo(new WritableStream<BraketStreamItem>());
  const lengths: ReadableStream<number> = braketEventStream().readable.pipeThrough(
    new TransformStream<BraketStreamItem, number>(),
  );
  // @ts-expect-error numbers are no chunks
  new ReadableStream<number>().pipeThrough(braketEventStream());
  // @ts-expect-error what comes out are items
  const wrong: TransformStream<BraketStreamChunk, number> = braketEventStream();
  return [stream, pair, writable, lengths, wrong];
}
