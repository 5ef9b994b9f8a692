// The stream where no platform's types are known: it can be used, and its declarations bring no global name.
import { type BraketStreamItem, braketEventStream } from "braket-cloudtrail/large-logs";
import { type Same, yes } from "./same.js";

// @ts-expect-error no such type
const leaked: TransformStream<1, 2> = 5;

export async function names(): Promise<string[]> {
  const found: string[] = [];
  const stream = braketEventStream();
  const writer = stream.writable.getWriter();
  await writer.write("text");
  await writer.write(new Uint8Array(1));
  // @ts-expect-error a number is no chunk
  await writer.write(7);
  for await (const item of stream.readable) {
    yes<Same<typeof item, BraketStreamItem>>();
    if (item.event !== undefined) found.push(item.event.eventName);
  }
  const { done, value } = await stream.readable.getReader().read();
  if (!done) yes<Same<typeof value, BraketStreamItem>>();
  return found.concat(String(leaked));
}
