import type { FirehoseTransformationEvent } from "aws-lambda";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type BraketRow, handler } from "../../docs/guides/firehose-transform/handler.js";
import { eventFile, invoke } from "../support/guideEvents.js";

const file = () => eventFile<{ event: FirehoseTransformationEvent }>("firehose");

const rowsIn = (data = "") =>
  Buffer.from(data, "base64")
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as BraketRow);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the guide of a Firehose transformation", () => {
  it("answers every item under its id, in order", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { event } = file();
    const { records } = await invoke(handler, event);
    expect(records.map(({ recordId }) => recordId)).toEqual(event.records.map(({ recordId }) => recordId));
    expect(records.map(({ result }) => result)).toEqual(["Ok", "Ok", "Dropped", "Dropped", "ProcessingFailed"]);
  });

  it("makes rows, one a line", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { records } = await invoke(handler, file().event);
    expect(rowsIn(records[0]?.data)).toEqual([
      {
        key: "123456789012/11d73b85-4f11-436d-b591-4594806cdc5d",
        time: "2026-03-03T09:31:22.000Z",
        call: "CreateQuantumTask",
        read_only: false,
        account: "123456789012",
        region: "eu-north-1",
        who: "assumed-role#123456789012#AWSReservedSSO_QuantumResearcher_0123456789abcdef#mira@example.com",
        person: "mira@example.com",
        device: "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet",
        shots: 1000,
        refused_for: null,
      },
    ]);
    expect(rowsIn(records[1]?.data).map(({ call, refused_for, shots }) => [call, refused_for, shots])).toEqual([
      ["CreateQuantumTask", "spending-limit", null],
      ["GetDevice", "access-denied", null],
      ["GetJob", null, null],
    ]);
    expect(Buffer.from(records[1]?.data ?? "", "base64").toString()).toMatch(/\}\n$/);
  });

  it("hands back what it cannot read as it came, and says why", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const { event } = file();
    const { records } = await invoke(handler, event);
    expect(records[4]?.data).toBe(event.records[4]?.data);
    expect(error.mock.calls.map(([line]) => (line as string).slice(0, 38))).toEqual(
      expect.arrayContaining([event.records[1], event.records[4]].map((item) => item?.recordId)),
    );
    expect(error).toHaveBeenCalledTimes(2);
  });
});
