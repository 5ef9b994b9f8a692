// Who did what on Amazon Braket? Reads every log file under a folder: npx tsx rows.ts <folder>
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { type BraketEvent, deviceOf, errorOf, eventKey, parseBraketEvents, principalOf } from "braket-cloudtrail";
import { mentionsBraket } from "braket-cloudtrail/large-logs";
import { reasonOf } from "../../examples/analyzer/src/detectors/reasonOf.js";

/** No log file of CloudTrail comes near this size. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Every Braket call under a folder, each once. It reports what cannot be read, and goes on. */
export async function* callsUnder(folder: string, report: (problem: string) => void): AsyncGenerator<BraketEvent> {
  const seen = new Set<string>();
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => /\.json(\.gz)?$/.test(name)).sort()) {
    try {
      const file = await readFile(join(folder, name));
      const bytes = name.endsWith(".gz") ? gunzipSync(file, { maxOutputLength: MOST_BYTES }) : file;
      if (!mentionsBraket(bytes)) continue; // nearly every file of an account-wide trail
      const { events, rejected } = parseBraketEvents(bytes);
      for (const { message } of rejected) report(`${name}: ${message}`);
      for (const event of events) {
        const key = eventKey(event); // two trails, or a file that was copied twice, give the same event twice
        if (!seen.has(key)) yield event;
        seen.add(key);
      }
    } catch (error) {
      report(`${name}: ${error instanceof Error ? error.message : "cannot be read"}`);
    }
  }
}

/** A call as one line: when (UTC), who, what, on which device, with what result. Sorted as text, lines are in order of time. */
export function lineOf(event: BraketEvent): string {
  const error = errorOf(event);
  const result = error === undefined ? "done" : reasonOf(error);
  const cells = [event.eventTime, principalOf(event).label, event.eventName, deviceOf(event)?.name ?? "", result];
  // A caller may put anything into a name, and this goes to a terminal.
  return cells.map((cell) => cell.replaceAll(/\p{Cc}/gu, "?")).join("\t");
}

const [, script, folder = "."] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  const report = (problem: string) => {
    console.error(problem);
    process.exitCode = 1;
  };
  for await (const event of callsUnder(folder, report)) console.log(lineOf(event));
}
