import { BRAKET_EVENT_NAMES, type BraketEvent, BraketParseError, parseBraketEvent, parseBraketEvents } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { wordOf } from "../../docs/guides/narrowing/everyCall.js";
import { createdJobs, failedJobs } from "../../docs/guides/narrowing/failures.js";
import { deviceArnOf } from "../../docs/guides/narrowing/handlers.js";
import { outcomeOf } from "../../docs/guides/narrowing/outcome.js";
import { Registry } from "../../docs/guides/narrowing/registry.js";
import { codeOf, messagesOf } from "../../docs/guides/narrowing/spellings.js";
import { parseRow } from "../../docs/guides/narrowing/tableRows.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";

const { events } = parseBraketEvents(exampleLogText());
const ofJobs = events.filter(({ eventName }) => eventName === "CreateJob");
const task = parseBraketEvent(fixtureRecord("CreateQuantumTask/success"));

describe("the guide about narrowing", () => {
  it("takes calls out of a list", () => {
    const created = createdJobs(events);
    expect(created.length).toBeGreaterThan(0);
    for (const arn of created) expect(arn).toMatch(/^arn:aws:braket:.*:job\//);
    expect(created.length + failedJobs(events).length).toBe(ofJobs.length);
    const refused = { ...ofJobs[0], errorCode: "AccessDeniedException", errorMessage: null } as BraketEvent;
    expect(failedJobs([refused])).toEqual(["AccessDeniedException: no message"]);
  });

  it("asks one event for its outcome", () => {
    expect(outcomeOf(task)).toMatch(/^created arn:aws:braket:/);
    expect(events.filter((event) => outcomeOf(event).startsWith("failed: "))).toHaveLength(messagesOf(events).length);
    expect(codeOf(task)).toBeUndefined();
    expect(events.map(codeOf).filter((code) => code !== undefined)).toHaveLength(messagesOf(events).length);
  });

  it("has a function for each call", () => {
    expect(deviceArnOf(task)).toMatch(/^arn:aws:braket:/);
    for (const name of BRAKET_EVENT_NAMES)
      expect(wordOf({ eventName: name } as BraketEvent)).toMatch(/^(created|stopped|deleted|looked at|changed)/);
    expect(wordOf({ eventName: "GetUnicorn" } as unknown as BraketEvent)).toBe("unknown call GetUnicorn");
  });

  it("registers functions one by one", () => {
    const seen: string[] = [];
    const registry = new Registry()
      .on("CreateQuantumTask", (event) => seen.push(event.eventID))
      .on("CreateQuantumTask", (event) => seen.push(event.eventName))
      .on("GetJob", () => seen.push("GetJob"));
    registry.dispatch(task);
    registry.dispatch({ eventName: "constructor" } as unknown as BraketEvent);
    expect(seen).toEqual([task.eventID, "CreateQuantumTask"]);
  });

  it.each([[null], [""]])("parses rows of a table, whose errorCode is %j", (errorCode) => {
    const row = { ...fixtureRecord("CreateQuantumTask/success"), errorCode };
    expect(() => parseBraketEvent(row)).toThrow(BraketParseError);
    expect(parseRow(row).errorCode).toBeUndefined();
    expect(parseRow({ ...row, errorCode: "404" }).errorCode).toBe("404");
    expect(row.errorCode).toBe(errorCode);
  });
});
