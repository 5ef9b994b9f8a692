import { describe, expect, it } from "vitest";
import { parseBraketEvents } from "../../src/entries/index.js";
import { scanBraketEvents } from "../../src/entries/largeLogs.js";
import { fixtureRecord } from "../support/fixtures.js";

const task = fixtureRecord("CreateQuantumTask/success");
const foreign = { eventVersion: "1.11", eventSource: "s3.amazonaws.com", eventName: "PutObject", note: "x".repeat(5000) };
const records = [task, foreign, task, foreign, foreign];
const file = JSON.stringify({ Records: records });
const list = JSON.stringify(records);

const shape = ({ events, rejected }: Pick<ReturnType<typeof parseBraketEvents>, "events" | "rejected">) => ({
  events: events.length,
  rejected: rejected.map(({ path, code }) => [path.join("."), code]),
});

describe("a log file that breaks off", () => {
  it("gives the whole records, and one rejected item for the rest", () => {
    const cut = `${file.slice(0, -2)},${JSON.stringify(task).slice(0, 300)}`;
    const batch = parseBraketEvents(cut);
    expect([batch.events.length, batch.skipped]).toEqual([2, 3]);
    expect(batch.rejected).toMatchObject([
      {
        path: ["Records", 5],
        code: "invalid-json",
        record: JSON.stringify(task).slice(0, 300),
        message: "Records[5]: expected the rest of the list, found the end of the text: it is truncated here",
      },
    ]);
  });

  it.each([
    ["its last brace is missing", file.slice(0, -1), { events: 2, rejected: [["Records.5", "invalid-json"]] }],
    ["its last brackets are missing", file.slice(0, -2), { events: 2, rejected: [["Records.5", "invalid-json"]] }],
    [
      "it ends inside the third record",
      file.slice(0, file.lastIndexOf('"requestParameters"')),
      { events: 1, rejected: [["Records.2", "invalid-json"]] },
    ],
    ["it ends in a comma", `${file.slice(0, -2)},`, { events: 2, rejected: [["Records.5", "invalid-json"]] }],
    ["a list without its last bracket", list.slice(0, -1), { events: 2, rejected: [["5", "invalid-json"]] }],
    ["a brace too many", `${file}}`, { events: 2, rejected: [["1", "invalid-json"]] }],
    ["a bracket too many after a list", `${list}]`, { events: 2, rejected: [["1", "invalid-json"]] }],
    ["a brace after a list", `${list}}`, { events: 2, rejected: [["1", "invalid-json"]] }],
    [
      "a file in one line, cut, after a whole one",
      `${file}\n${file.slice(0, -2)}`,
      { events: 4, rejected: [["1.Records.5", "invalid-json"]] },
    ],
  ])("%s", (_name, text, wanted) => {
    expect(shape(parseBraketEvents(text))).toEqual(wanted);
    expect(shape(parseBraketEvents(new TextEncoder().encode(text)))).toEqual(wanted);
    expect(parseBraketEvents({ Records: [{ eventSource: "aws:sqs", messageId: "m", body: text }] }).events).toHaveLength(
      wanted.events,
    );
  });

  it("never gives half a record", () => {
    for (let end = 20; end < file.length; end += 97) {
      const text = file.slice(0, end);
      const { events, rejected, skipped } = (() => {
        try {
          return parseBraketEvents(text);
        } catch {
          return { events: [], rejected: [0], skipped: 0 };
        }
      })();
      for (const event of events) expect(event).toEqual(task);
      expect(rejected.length).toBe(1);
      expect(events.length + skipped).toBeLessThanOrEqual(records.length);
    }
  });

  it("keeps a record of one line, cut inside a list of its own, as one rejected item", () => {
    const search = JSON.stringify(fixtureRecord("SearchDevices/success"));
    const cut = search.slice(0, search.indexOf('"filters":[{') + 60);
    expect(shape(parseBraketEvents(`${JSON.stringify(task)}\n${cut}`))).toEqual({ events: 1, rejected: [["1", "invalid-json"]] });
  });

  it("is the same for a scan", () => {
    for (const text of [file.slice(0, -1), file.slice(0, -2), `${file}}`, `${list}}`, file.slice(0, -400), list.slice(0, -1)]) {
      const long = text.replace(/^(\{"Records":\[|\[)/, `$1${JSON.stringify(foreign)},`.repeat(1));
      expect(shape(scanBraketEvents(long))).toEqual(shape(parseBraketEvents(long)));
    }
  });
});
