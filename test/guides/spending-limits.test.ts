import { parseBraketEvent, parseBraketEvents } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { changes } from "../../docs/guides/spending-limits/changes.js";
import { limitAt } from "../../docs/guides/spending-limits/limitAt.js";
import { unlimited } from "../../docs/guides/spending-limits/unlimited.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";
import { expectOutput } from "../support/guideOutput.js";

const { events } = parseBraketEvents(exampleLogText());

describe("the guide to spending limits over time", () => {
  it("says whether there was a limit at a time", async () => {
    const times = Array.from({ length: 11 }, (_, step) => new Date(Date.UTC(2026, 8, 7) + step * 12 * 3_600_000));
    const lines = times.map((time) => `${time.toISOString()}: ${limitAt(events, "Cepheus-1-108Q", time)}`);
    await expectOutput("spending-limits/limitAt.txt", lines);
    expect(limitAt(events, "Ankaa-3", new Date())).toBe("unknown");
  });

  it("says who changed it, from which amount to which", async () => {
    await expectOutput("spending-limits/changes.txt", changes(events));
    expect(changes([parseBraketEvent(fixtureRecord("DeleteSpendingLimit/success"))])).toEqual([
      expect.stringMatching(/unknown device deleted: unknown → none by /),
    ]);
  });

  it("says which tasks ran without one", async () => {
    await expectOutput("spending-limits/unlimited.txt", unlimited(events));
    expect(unlimited(events, "unknown").length).toBeGreaterThan(0);
    expect(unlimited([])).toEqual([]);
  });
});
