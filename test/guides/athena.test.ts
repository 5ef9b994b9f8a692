import { readFileSync } from "node:fs";
import { BraketParseError, braketDevices } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { callsIn } from "../../docs/guides/athena/callsIn.js";
import { callOf } from "../../docs/guides/athena/oneRow.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { guideColumns, pageOf, rowOf, structText } from "../support/tableRows.js";

const read = (name: string) => readFileSync(new URL(`../../docs/guides/athena/${name}`, import.meta.url), "utf8");
const columns = guideColumns();

describe("the guide over rows of Athena", () => {
  it("has a table over every region in which a device takes work today", () => {
    const [, regions = ""] = /'projection.region.values' = '([^']*)'/.exec(read("table.sql")) ?? [];
    const needed = new Set(braketDevices.filter(({ status }) => status === "current").flatMap(({ regions }) => regions));
    expect(regions.split(",")).toEqual(expect.arrayContaining([...needed]));
  });

  it("selects every column of the table, and casts every struct to JSON under its own name", () => {
    const [, selected = ""] = /SELECT\n(.*?)\nFROM braket_trail/s.exec(read("query.sql")) ?? [];
    const wanted = Object.entries(columns).map(([name, type]) =>
      type === "string" ? name : `json_format(CAST(${name} AS JSON)) AS ${name}`,
    );
    expect(selected.split(",\n").map((column) => column.trim())).toEqual(wanted);
  });

  it("yields every call of the pages once, and tells which rows it cannot read", async () => {
    const records = fixtures().map(({ record }) => record);
    const rows = records.map((record) => rowOf(record, columns, JSON.stringify));
    const uncertain = rowOf(
      { ...fixtureRecord("GetJob/success"), userIdentity: { type: "SAMLUser", userName: "CN=me, OU=lab" } },
      columns,
      structText,
    );
    const pages = [pageOf(rows.slice(0, 10)), pageOf([...rows.slice(9), uncertain], { header: false })];
    const problems: string[] = [];
    const names: string[] = [];
    for await (const event of callsIn(pages, (problem) => problems.push(problem))) names.push(event.eventID);
    expect(names).toEqual([...new Set(records.map(({ eventID }) => eventID))]);
    expect(problems).toEqual([expect.stringMatching(/^ResultSet\.Rows\[\d+\]\.useridentity: expected /)]);
  });

  it("reads one row", () => {
    const record = fixtureRecord("CreateQuantumTask/spending-limit");
    expect(callOf(rowOf(record, columns, structText))).toMatchObject({
      eventName: "CreateQuantumTask",
      errorCode: record.errorCode,
    });
    expect(() => callOf({ eventsource: "braket.amazonaws.com" })).toThrow(expect.toSatisfy(BraketParseError.isInstance));
  });
});
