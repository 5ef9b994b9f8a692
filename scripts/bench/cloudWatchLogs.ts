import { gunzipSync, gzipSync } from "node:zlib";
import { library } from "./built.js";
import { type Answer, alternate, assert, rowOf } from "./harness.js";
import { benchLog } from "./logs.js";

/** About what CloudWatch Logs puts into one call of a Lambda function: a payload of at most 1 MB before compression. */
const MESSAGES = 500;

interface Payload {
  readonly awslogs: { readonly data: string };
}

/** The payload of a Lambda function that subscribes to a log group of a trail. */
export async function cloudWatchLogs(): Promise<Answer> {
  const { parseBraketEvents, parseCompressedBraketEvents } = await library();
  const { Records } = JSON.parse(benchLog()) as { readonly Records: readonly object[] };
  const logEvents = Records.slice(0, MESSAGES).map((record, id) => ({
    id: `${id}`,
    timestamp: id,
    message: JSON.stringify(record),
  }));
  const content = JSON.stringify({ messageType: "DATA_MESSAGE", logGroup: "trail", logStream: "a", logEvents });
  const compressed = new Uint8Array(gzipSync(content));
  const payload: Payload = { awslogs: { data: Buffer.from(compressed).toString("base64") } };
  const inflating = () => new DecompressionStream("gzip");
  assert((await parseCompressedBraketEvents(payload)).events.length === MESSAGES, "a message is not read");
  const byHand = ({ awslogs }: Payload) => {
    const inflated = gunzipSync(Buffer.from(awslogs.data, "base64")).toString();
    return (JSON.parse(inflated) as { logEvents: { message: string }[] }).logEvents.map(({ message }) => JSON.parse(message));
  };
  const measured = await alternate([
    { name: "zlib + JSON.parse of each message", run: () => byHand(payload) },
    { name: "parseCompressedBraketEvents", run: () => parseCompressedBraketEvents(payload) },
    {
      name: "DecompressionStream alone",
      run: () => new Response(new Blob([compressed]).stream().pipeThrough(inflating())).arrayBuffer(),
    },
    { name: "the same messages, inflated: parseBraketEvents", run: () => parseBraketEvents(content) },
  ]);
  return {
    title: "A payload of CloudWatch Logs",
    notes: [
      `${MESSAGES} messages, ${(content.length / 1e6).toFixed(1)} MB before compression, ${(payload.awslogs.data.length / 1e3).toFixed(0)} kB of base64.`,
      "By hand: `Buffer.from`, `gunzipSync`, `JSON.parse` of the payload and of each message, and no validation.",
    ],
    head: ["", "time", "× by hand", "quartiles"],
    rows: measured.map(rowOf),
    targets: [],
  };
}
