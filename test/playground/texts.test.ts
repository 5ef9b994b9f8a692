import { describe, expect, it } from "vitest";
import { counted, dollars, durationText, shortId, sizeText, timeText } from "../../docs/site/playground/src/data/texts.js";

describe("texts", () => {
  it("counts", () => {
    expect([counted(0, "event"), counted(1, "event"), counted(50_000, "event")]).toEqual([
      "0 events",
      "1 event",
      "50,000 events",
    ]);
    expect(counted(2, "copy", "copies")).toBe("2 copies");
  });

  it("writes times in UTC, and nothing for a time that cannot be read", () => {
    expect(timeText(Date.parse("2026-09-07T07:29:10.400Z"))).toBe("2026-09-07 07:29:10");
    expect(timeText(Number.NaN)).toBe("");
  });

  it("writes durations in two units that follow each other", () => {
    const second = 1000;
    expect([0, 59 * second, 90 * second, 3600 * second, 90_061 * second, 86_400_000].map(durationText)).toEqual([
      "0 s",
      "59 s",
      "1 min 30 s",
      "1 h",
      "1 d 1 h",
      "1 d",
    ]);
    expect(durationText(undefined)).toBe("");
  });

  it("writes sizes and amounts", () => {
    expect([sizeText(999), sizeText(1500), sizeText(79_300_000)]).toEqual(["999 B", "2 kB", "79.3 MB"]);
    expect([dollars(25), dollars(undefined)]).toEqual(["$25.00", "unknown"]);
  });

  it("shortens UUIDs only", () => {
    expect(shortId("quantum-task b54ff261-1234-4abc-8def-0123456789ab")).toBe("quantum-task b54ff261");
    expect(shortId("s3 s3://amazon-braket-eu-north-1-123456789012/tasks")).toBe(
      "s3 s3://amazon-braket-eu-north-1-123456789012/tasks",
    );
  });
});
