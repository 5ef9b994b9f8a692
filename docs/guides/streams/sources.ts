// Braket events out of JSON Lines that are too large for memory: from a file, a fetch, compressed or not.
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { DecompressionStream } from "node:stream/web";
import type { BraketEvent } from "braket-cloudtrail";
import { braketEventStream } from "braket-cloudtrail/large-logs";

/** A file with a record a line, compressed with gzip where its name ends so. */
export async function* eventsOfFile(path: string, report: (problem: string) => void): AsyncGenerator<BraketEvent> {
  const bytes = Readable.toWeb(createReadStream(path));
  const text = path.endsWith(".gz") ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes;
  for await (const { event, rejected } of text.pipeThrough(braketEventStream())) {
    if (event !== undefined) yield event;
    else if (rejected !== undefined) report(rejected.message); // such as "line[7].eventTime: expected a string, found a number"
  }
}

/** The body of a response. What is sent with `content-encoding: gzip` is inflated by fetch itself. */
export async function* eventsOfBody(response: Response, report: (problem: string) => void): AsyncGenerator<BraketEvent> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(braketEventStream({ maxLineBytes: 1024 * 1024 })).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const { event, rejected } = step.value;
    if (event !== undefined) yield event;
    else if (rejected !== undefined) report(rejected.message);
  }
}
