import { parseBraketEvent, parseBraketEvents } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { costsOf } from "../../docs/guides/costs/costsOf.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";
import { expectOutput } from "../support/guideOutput.js";

const { events } = parseBraketEvents(exampleLogText());

describe("the guide to cost by person, team and tag", () => {
  it("shows sums that add up to the first line", async () => {
    const lines = costsOf(events);
    await expectOutput("costs/costsOf.txt", lines);
    const bounds = (start: string) =>
      lines.filter((line) => line.startsWith(start)).map((line) => Number(/at most ([\d.]+)/.exec(line)?.[1]));
    const [all] = bounds("all");
    expect(all).toBeGreaterThan(100);
    for (const list of ["person", "device", "project"])
      expect(
        bounds(list).reduce((sum, bound) => sum + bound, 0),
        list,
      ).toBeCloseTo(all ?? 0, 1);
  });

  it("counts a task without a bound apart", () => {
    const [all] = costsOf([parseBraketEvent(fixtureRecord("CreateQuantumTask/omitted"))]);
    expect(all).toBe("all: 0.00 USD, at most 0.00 more, 1 without a bound");
  });
});
