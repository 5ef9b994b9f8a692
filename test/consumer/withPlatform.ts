// What a user of Node or of a browser writes: the platform's own streams and bytes.
import { parseCompressedBraketEvents } from "braket-cloudtrail";
import { braketEventStream } from "braket-cloudtrail/large-logs";

export async function count(lines: Blob): Promise<number> {
  let events = 0;
  const reader = lines.stream().pipeThrough(braketEventStream()).getReader();
  for (let item = await reader.read(); !item.done; item = await reader.read()) if (item.value.event !== undefined) events++;
  return events;
}

export async function whole(file: Response): Promise<number> {
  return (await parseCompressedBraketEvents(file)).events.length;
}
