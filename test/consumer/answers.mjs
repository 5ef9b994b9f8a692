/**
 * What the library answers about an example log, as plain data. Every runtime must give the same, so nothing here is of one
 * platform: only the language, streams, Blob and text encodings.
 */
export async function answers({ root, parse, redaction, largeLogs, testing, zod }) {
  const log = testing.exampleLog(120, 7);
  const { events, rejected, skipped } = root.parseBraketEvents(log);
  const records = JSON.parse(log).Records;
  const broken = { ...records[0], eventTime: 5 };
  const lines = records.map((record) => JSON.stringify(record)).join("\n");

  check(events.length === 120 && rejected.length === 0 && skipped === 0, "parseBraketEvents finds every event");
  check(root.parseBraketEvent(records[0]) === records[0], "parseBraketEvent returns the object that it was given");
  check(parse.parseBraketEvent(records[0]) === records[0], "so does the small entry");
  check(zod.BraketEventSchema.parse(records[0]) === records[0], "so does the schema");
  return {
    names: Object.keys(root).sort(),
    parseNames: Object.keys(parse).sort(),
    keys: events.map(root.eventKey),
    principals: events.map((event) => root.principalOf(event).label),
    errors: events.map((event) => root.errorOf(event) ?? null),
    resources: events.map(root.resourcesOf),
    sources: events.map((event) => root.sourceOf(event) ?? null),
    clients: events.map((event) => root.clientOf(event) ?? null),
    summary: root.summarize(events),
    redacted: root.canonicalJson(redaction.redact(events[0])),
    issues: [codeOf(root, "{"), codeOf(root, {}), codeOf(root, broken)],
    zodIssues: zod.BraketEventSchema.safeParse(broken).error.issues.map(({ path, message }) => ({ path, message })),
    scanned: largeLogs.scanBraketEvents(lines).events.length,
    mentions: [largeLogs.mentionsBraket(new TextEncoder().encode(lines)), largeLogs.mentionsBraket("{}")],
    compressed: (await root.parseCompressedBraketEvents(await gzip(log))).events.length,
    streamed: await countOf(new Blob([lines]).stream().pipeThrough(largeLogs.braketEventStream())),
  };
}

function check(holds, what) {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

function codeOf(root, input) {
  const { error } = root.safeParseBraketEvent(input);
  return `${error?.code}: ${error?.message}`;
}

async function gzip(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function countOf(stream) {
  const reader = stream.getReader();
  for (let count = 0; ; count++) if ((await reader.read()).done) return count;
}
