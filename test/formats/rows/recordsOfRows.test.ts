import { describe, expect, it } from "vitest";
import { parseBraketEvents } from "../../../src/entries/index.js";
import { recordsOfRows } from "../../../src/entries/rows.js";

const ROW = { eventsource: "braket.amazonaws.com", eventname: "GetDevice", errorcode: null };
const RECORD = { eventSource: "braket.amazonaws.com", eventName: "GetDevice" };

const columns = ["eventsource", "eventname", "errorcode"];
const row = (...values: (string | undefined)[]) => ({
  Data: values.map((VarCharValue) => (VarCharValue === undefined ? {} : { VarCharValue })),
});
const header = row(...columns);
const resultSet = (...Rows: unknown[]) => ({ Rows, ResultSetMetadata: { ColumnInfo: columns.map((Name) => ({ Name })) } });

describe("pages of Athena", () => {
  it("lose their header row, which is on the first page only", () => {
    const rows = [row("braket.amazonaws.com", "GetDevice", undefined), row("braket.amazonaws.com", "GetDevice", "AccessDenied")];
    const records = [RECORD, { ...RECORD, errorCode: "AccessDenied" }];
    for (const set of [resultSet(header, ...rows), resultSet(...rows)]) {
      expect(recordsOfRows({ ResultSet: set, NextToken: "t" })).toEqual({ records, rejected: [] });
      expect(recordsOfRows(set)).toEqual({ records, rejected: [] });
    }
  });

  it("take names from labels where there are no others", () => {
    const ColumnInfo = columns.map((Label) => ({ Label }));
    const set = { Rows: [row("braket.amazonaws.com", "GetDevice", undefined)], ResultSetMetadata: { ColumnInfo } };
    expect(recordsOfRows(set).records).toEqual([RECORD]);
  });

  it("have rows that are refused, each with its place", () => {
    const { records, rejected } = recordsOfRows({ ResultSet: resultSet(header, row("s", "n"), row("s", "n", "NULL"), null) });
    expect(records).toEqual([]);
    expect(rejected.map(({ path, code, message }) => [path, code, message.split(",")[0]])).toEqual([
      [
        ["ResultSet", "Rows", 1],
        "invalid-row",
        "ResultSet.Rows[1]: expected as many cells in Data as names in ResultSetMetadata.ColumnInfo",
      ],
      [["ResultSet", "Rows", 2], "invalid-row", "ResultSet.Rows[2].errorcode: expected text"],
      [
        ["ResultSet", "Rows", 3],
        "invalid-row",
        "ResultSet.Rows[3]: expected as many cells in Data as names in ResultSetMetadata.ColumnInfo",
      ],
    ]);
    expect(rejected[1]?.issues[0]?.path).toEqual(["errorcode"]);
  });

  it("are refused without the names of their columns", () => {
    expect(recordsOfRows({ Rows: [header] }).rejected[0]?.message).toMatch(/found no names$/);
  });
});

describe("pages of CloudTrail Lake", () => {
  const pairs = [{ eventSource: "braket.amazonaws.com" }, { eventName: "GetDevice" }];

  it("may leave nulls out, where another row of the query has the column", () => {
    const QueryResultRows = [pairs, [...pairs, { errorCode: "AccessDenied" }]];
    const records = [RECORD, { ...RECORD, errorCode: "AccessDenied" }];
    expect(recordsOfRows({ QueryStatus: "FINISHED", QueryResultRows })).toEqual({ records, rejected: [] });
    expect(recordsOfRows(QueryResultRows)).toEqual({ records, rejected: [] });
  });

  it("are refused where no row tells that the column was selected", () => {
    const { rejected } = recordsOfRows({ QueryResultRows: [pairs, [{ a: 1, b: 2 }]] });
    expect(rejected.map(({ path }) => path)).toEqual([
      ["QueryResultRows", 0],
      ["QueryResultRows", 1],
    ]);
    expect(rejected[0]?.message).toMatch(/^QueryResultRows\[0\]\.errorCode: .*coalesce/);
  });
});

describe("arrays of rows", () => {
  it("lose a header row that a CSV parser left in, and hide no row behind a bad one", () => {
    const { records, rejected } = recordsOfRows([{ eventsource: "eventsource", eventname: "eventname" }, ROW, 7, ROW]);
    expect(records).toEqual([RECORD, RECORD]);
    expect(rejected.map(({ path }) => path)).toEqual([[2]]);
  });

  it("may be empty", () => {
    expect(recordsOfRows([])).toEqual({ records: [], rejected: [] });
  });

  it.each([
    ["nothing", undefined],
    ["a row", ROW],
    ["a text", "rows"],
  ])("are not %s", (_name, value) => {
    expect(recordsOfRows(value)).toMatchObject({ records: [], rejected: [{ path: [], code: "not-a-record", record: value }] });
  });
});

describe("parseBraketEvents", () => {
  const messageOf = (delivery: unknown) => {
    try {
      return parseBraketEvents(delivery)
        .rejected.map(({ message }) => message)
        .join("\n");
    } catch (error) {
      return (error as Error).message;
    }
  };
  const lake = [{ eventName: "GetJob" }, { eventSource: "braket.amazonaws.com" }, { requestParameters: "{a=b}" }];

  it.each([
    ["a row with lower-case names", ROW],
    ["rows with lower-case names", [ROW]],
    ["a page of Athena", { ResultSet: resultSet(header) }],
    ["a result set", resultSet(header)],
    ["a page of CloudTrail Lake", { QueryResultRows: [lake, lake] }],
    ["rows of CloudTrail Lake", [lake]],
    ["a row of CloudTrail Lake", lake],
    ["a row with the names of a record and text for its structs", { ...RECORD, userIdentity: "{type=Root}" }],
    ["a row with the names of a record and null for its error code", { ...RECORD, userIdentity: {}, errorCode: null }],
  ])("names recordOfRow for %s", (_name, delivery) => {
    expect(messageOf(delivery)).toMatch(/recordOfRow of braket-cloudtrail\/rows/);
  });

  it("reads the records in eventJson itself", () => {
    const record = {
      ...RECORD,
      eventVersion: "1.11",
      eventTime: "2026-03-01T10:20:30Z",
      awsRegion: "us-east-1",
      eventID: "e",
      userIdentity: {},
      requestParameters: { deviceArn: "d" },
    };
    const page = { QueryResultRows: [[{ eventName: "GetDevice" }, { eventJson: JSON.stringify(record) }]] };
    expect(parseBraketEvents(page).events).toEqual([record]);
    expect(parseBraketEvents(page.QueryResultRows).events).toEqual([record]);
  });
});

describe("a list with holes", () => {
  it.each<[string, unknown, number]>([
    ["nothing else", new Array(3), 3],
    // biome-ignore lint/suspicious/noSparseArray: that is what is tested.
    ["a row among them", [, { eventsource: "s", eventname: "n", errorcode: null }, ,], 3],
    ["rows of CloudTrail Lake", { QueryResultRows: new Array(2) }, 2],
    ["rows of Athena", { ResultSet: { Rows: new Array(2), ResultSetMetadata: { ColumnInfo: [{ Name: "a" }] } } }, 2],
  ])("has each hole in one place: %s", (_name, rows, count) => {
    const { records, rejected } = recordsOfRows(rows);
    expect(records.length + rejected.length).toBe(count);
  });
});
