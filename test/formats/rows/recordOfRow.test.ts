import { describe, expect, it } from "vitest";
import { BraketParseError, formatIssues } from "../../../src/entries/index.js";
import { recordOfRow, safeRecordOfRow } from "../../../src/entries/rows.js";
import { TABLE_COLUMNS } from "../../../src/facts/tableColumns.js";
import { tableMembers } from "../../../src/readers/tableMembers.js";
import { Addendum, CloudTrailRecord, ResourceReference, TlsDetails } from "../../../src/schemas/record.js";
import * as identities from "../../../src/schemas/userIdentity.js";

const ROW = { eventsource: "braket.amazonaws.com", eventname: "GetDevice", errorcode: null };
const RECORD = { eventSource: "braket.amazonaws.com", eventName: "GetDevice" };

const read = (cells: object) => recordOfRow({ ...ROW, ...cells });
const issuesOf = (row: unknown) => {
  const { error } = safeRecordOfRow(row);
  return error === undefined ? "" : formatIssues(error);
};
const issueOf = (cells: object) => issuesOf({ ...ROW, ...cells });

/** The text of an identity, as Athena prints it by the table of its guide. */
const identity = ({
  type = "AssumedRole",
  name = "null",
  principal = "AROAEXAMPLE:me",
  arn = "arn:aws:sts::111122223333:assumed-role/R/me",
  more = "",
} = {}) =>
  `{type=${type}, principalid=${principal}, arn=${arn}, accountid=111122223333, invokedby=null, accesskeyid=null, username=${name}${more}, sessioncontext=null}`;

describe("a column", () => {
  it.each([
    ["null", { errormessage: null }, {}],
    ["undefined", { errormessage: undefined }, {}],
    ["empty text", { errormessage: "" }, {}],
    ["an error code that is empty", { errorcode: "" }, {}],
    ["an error code", { errorcode: "AccessDenied" }, { errorCode: "AccessDenied" }],
    ["true as text", { readonly: "true" }, { readOnly: true }],
    ["TRUE as text", { readonly: "TRUE" }, { readOnly: true }],
    ["false", { readonly: false }, { readOnly: false }],
    ["a name with capitals", { SourceIPAddress: "192.0.2.1" }, { sourceIPAddress: "192.0.2.1" }],
    ["a name with underscores", { source_ip_address: "192.0.2.1" }, { sourceIPAddress: "192.0.2.1" }],
    ["an object as JSON text", { requestparameters: '{"shots":100}' }, { requestParameters: { shots: 100 } }],
    ["an object", { requestparameters: { shots: 100 } }, { requestParameters: { shots: 100 } }],
    ["null as JSON text", { responseelements: "null" }, {}],
    ["nulls inside JSON text", { requestparameters: '{"a":null}' }, { requestParameters: { a: null } }],
    ["data that is text", { additionaleventdata: "some text" }, { additionalEventData: "some text" }],
    ["data that is an object", { additionaleventdata: '{"a":1}' }, { additionalEventData: { a: 1 } }],
    ["data that is null", { additionaleventdata: "null" }, {}],
    ["a time of a record", { eventtime: "2026-03-01T10:20:30Z" }, { eventTime: "2026-03-01T10:20:30Z" }],
    ["a time of SQL", { eventtime: "2026-03-01 10:20:30.000" }, { eventTime: "2026-03-01T10:20:30Z" }],
    ["a time of SQL with its zone", { eventtime: "2026-03-01 10:20:30.000 UTC" }, { eventTime: "2026-03-01T10:20:30Z" }],
    ["a time with a fraction", { eventtime: "2026-03-01 10:20:30.123400" }, { eventTime: "2026-03-01T10:20:30.1234Z" }],
    ["a Date", { eventtime: new Date("2026-03-01T10:20:30Z") }, { eventTime: "2026-03-01T10:20:30Z" }],
    ["a time that no style knows", { eventtime: "yesterday" }, { eventTime: "yesterday" }],
    ["a partition", { day: "2026/03/01", year: "2026", timestamp: "2026/03/01" }, {}],
    ["an empty struct", { tlsdetails: "{}" }, { tlsDetails: {} }],
    ["a null struct", { tlsdetails: "null" }, {}],
    [
      "names in structs",
      { resources: [{ arn: "a", accountid: "b", arnprefix: null }] },
      { resources: [{ ARN: "a", accountId: "b" }] },
    ],
    [
      "names that are not known",
      { useridentity: { type: "Root", newMember: { a: null } } },
      { userIdentity: { type: "Root", newMember: { a: null } } },
    ],
    [
      "a struct in a struct as text",
      { useridentity: { onbehalfof: "{userid=a, identitystorearn=b}" } },
      { userIdentity: { onBehalfOf: { userId: "a", identityStoreArn: "b" } } },
    ],
    [
      "empty text in a struct",
      { useridentity: { principalid: "", accountid: "ANONYMOUS_PRINCIPAL" } },
      { userIdentity: { principalId: "", accountId: "ANONYMOUS_PRINCIPAL" } },
    ],
    [
      "a time in a struct",
      { useridentity: { sessioncontext: { attributes: { creationdate: "2026-03-01 10:20:30.000" } } } },
      { userIdentity: { sessionContext: { attributes: { creationDate: "2026-03-01T10:20:30Z" } } } },
    ],
  ])("may hold %s", (_name, cells, members) => {
    expect(read(cells)).toEqual({ ...RECORD, ...members });
  });

  it.each([
    ["a number", { eventversion: 1.1 }, /^eventversion: expected text, found a number/],
    ["a word for null", { useragent: "NULL" }, /^useragent: expected text, found a word that may mean null/],
    ["a word for null as error code", { errorcode: "\\N" }, /^errorcode: /],
    ["text in place of a flag", { readonly: "yes" }, /^readonly: expected true or false/],
    [
      "a map of CloudTrail Lake as text",
      { requestparameters: "{shots=100}" },
      /^requestparameters: expected the JSON text of an object/,
    ],
    ["a map of CloudTrail Lake as data", { additionaleventdata: "{a=b}" }, /^additionaleventdata: expected the JSON text/],
    ["a Map", { requestparameters: new Map([["shots", "100"]]) }, /^requestparameters: /],
    ["a JSON array", { requestparameters: "[]" }, /^requestparameters: /],
    ["a time that does not exist", { eventtime: "2026-02-30 10:20:30" }, /^eventtime: expected a time/],
    ["a Date that is none", { eventtime: new Date(Number.NaN) }, /^eventtime: /],
    ["seconds", { eventtime: 1_772_360_430 }, /^eventtime: expected text, found a number/],
    [
      "a struct without names",
      { useridentity: '["Root","111122223333"]' },
      /^useridentity: expected an object with named members, found an array/,
    ],
    ["resources that are no array", { resources: "{}" }, /^resources: expected an array/],
    [
      "one member in two spellings",
      { useridentity: { accountid: "a", accountId: "b" } },
      /^useridentity.accountId: .*two spellings/,
    ],
    ["one column with two values", { eventName: "GetJob" }, /^eventName: expected one column, found two with different values/],
    ["struct text that breaks off", { useridentity: "{type=Root" }, /^useridentity.type: .*json_format/],
  ])("is refused with %s", (_name, cells, message) => {
    expect(issueOf(cells)).toMatch(message);
    expect(safeRecordOfRow({ ...ROW, ...cells }).error?.code).toBe("invalid-row");
  });

  it("may be there twice with one value, or once with null", () => {
    expect(read({ eventName: "GetDevice", event_name: null })).toEqual(RECORD);
  });

  it("has the names of every member that the schemas know", () => {
    const known = (shape: object, kind: unknown) => {
      const names = [...tableMembers(kind as never).values()].map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(Object.keys(shape)));
    };
    const at = (kind: unknown, ...path: string[]) =>
      path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], kind);
    known(CloudTrailRecord.shape, TABLE_COLUMNS);
    known(Addendum.shape, TABLE_COLUMNS.addendum);
    known(TlsDetails.shape, TABLE_COLUMNS.tlsDetails);
    known(ResourceReference.shape, at(TABLE_COLUMNS, "resources", "0"));
    known(identities.UserIdentity.shape, TABLE_COLUMNS.userIdentity);
    known(identities.OnBehalfOf.shape, at(TABLE_COLUMNS.userIdentity, "onBehalfOf?"));
    known(identities.InScopeOf.shape, at(TABLE_COLUMNS.userIdentity, "inScopeOf?"));
    known(identities.InvokedByDelegate.shape, at(TABLE_COLUMNS.userIdentity, "invokedByDelegate?"));
    known(identities.SessionContext.shape, at(TABLE_COLUMNS.userIdentity, "sessionContext"));
    known(identities.SessionIssuer.shape, at(TABLE_COLUMNS.userIdentity, "sessionContext", "sessionIssuer"));
    known(identities.SessionAttributes.shape, at(TABLE_COLUMNS.userIdentity, "sessionContext", "attributes"));
    known(identities.WebIdFederationData.shape, at(TABLE_COLUMNS.userIdentity, "sessionContext", "webIdFederationData?"));
  });
});

describe("the text of an identity", () => {
  it("keeps names with commas, equals signs and at signs", () => {
    const text = identity({
      principal: "AROAEXAMPLE:a=b,c@example.com",
      arn: "arn:aws:sts::111122223333:assumed-role/R/a=b,c@example.com",
    });
    expect(read({ useridentity: text }).userIdentity).toEqual({
      type: "AssumedRole",
      principalId: "AROAEXAMPLE:a=b,c@example.com",
      arn: "arn:aws:sts::111122223333:assumed-role/R/a=b,c@example.com",
      accountId: "111122223333",
    });
  });

  it.each([
    ["a name that looks like a member", identity({ type: "SAMLUser", name: "CN=me, accountid=444455556666" })],
    ["a name that looks like a member that the table may not have", identity({ type: "SAMLUser", name: "me, onbehalfof=null" })],
    ["a name with another key", identity({ type: "SAMLUser", name: "CN=me, OU=lab" })],
    ["a name with brackets", identity({ name: "a{b}" })],
    ["a user of the name null", identity({ type: "IAMUser", arn: "arn:aws:iam::111122223333:user/team/null" })],
    ["a provider after a free name", identity({ type: "WebIdentityUser", name: "me", more: ", identityprovider=p" })],
  ])("is refused with %s", (_name, useridentity) => {
    expect(issueOf({ useridentity })).toMatch(/^useridentity.*json_format\(CAST\(useridentity AS JSON\)\)$/);
  });

  it("is read with members that not every table has, where the names of the type hold no blank", () => {
    expect(
      read({ useridentity: identity({ type: "Root", more: ", onbehalfof=null, identityprovider=p" }) }).userIdentity,
    ).toMatchObject({
      type: "Root",
      identityProvider: "p",
    });
  });

  it("is refused where the host of TLS may hold what looks like a member", () => {
    const tlsdetails = "{tlsversion=TLSv1.3, ciphersuite=c, clientprovidedhostheader=h, keyexchange=k}";
    expect(issueOf({ tlsdetails })).toMatch(/^tlsdetails: /);
    expect(issueOf({ tlsdetails: tlsdetails.replace(", keyexchange=k", "") })).toBe("");
  });

  it("keeps what is nested, and leaves nulls out", () => {
    const session =
      "{attributes={mfaauthenticated=false, creationdate=2026-03-01T10:20:30Z}, sessionissuer={type=Role, principalid=AROAEXAMPLE, arn=arn:aws:iam::111122223333:role/R, accountid=111122223333, username=R}, ec2roledelivery=2.0, webidfederationdata={federatedprovider=null, attributes={}}}";
    const useridentity = identity().replace("sessioncontext=null", `sessioncontext=${session}`);
    expect(read({ useridentity }).userIdentity).toMatchObject({
      sessionContext: {
        attributes: { mfaAuthenticated: "false", creationDate: "2026-03-01T10:20:30Z" },
        sessionIssuer: {
          type: "Role",
          principalId: "AROAEXAMPLE",
          arn: "arn:aws:iam::111122223333:role/R",
          accountId: "111122223333",
          userName: "R",
        },
        ec2RoleDelivery: "2.0",
        webIdFederationData: { attributes: {} },
      },
    });
    const nullRole = useridentity.replace(":role/R", ":role/null").replace("username=R", "username=null");
    expect(issueOf({ useridentity: nullRole })).toMatch(/^useridentity: .*a name that is not the word null/);
  });
});

describe("a row", () => {
  it("may be pairs of CloudTrail Lake, or JSON text", () => {
    const pairs = [{ eventName: "GetDevice" }, { eventSource: "braket.amazonaws.com" }, { errorCode: null }];
    expect(recordOfRow(pairs)).toEqual(RECORD);
    expect(recordOfRow(JSON.stringify(pairs))).toEqual(RECORD);
    expect(recordOfRow(JSON.stringify(ROW))).toEqual(RECORD);
  });

  it("is the record of eventJson, where CloudTrail Lake has it", () => {
    const record = { ...RECORD, eventVersion: "1.11", responseElements: null };
    expect(recordOfRow({ eventJson: JSON.stringify(record), eventName: "other", userIdentity: "{" })).toEqual(record);
    expect(recordOfRow([{ eventjson: JSON.stringify(record) }])).toEqual(record);
    expect(recordOfRow({ event_json: record })).toBe(record);
    expect(issuesOf({ eventJson: "{" })).toMatch(/^eventJson: expected the JSON text of a record/);
    expect(recordOfRow({ ...ROW, eventjson: null })).toEqual(RECORD);
  });

  it("is refused without the column errorCode, for its call would look successful", () => {
    const { errorcode: _, ...row } = ROW;
    expect(issuesOf(row)).toMatch(/^errorCode: expected the column, found none: select it/);
  });

  it.each([
    ["a text", "eventname", "not-a-record", /found a string$/],
    ["nothing", undefined, "not-a-record", /found nothing$/],
    ["a list", [1], "not-a-record", /found an array/],
    [
      "a row without its name",
      { eventsource: "s" },
      "not-a-record",
      /without the columns eventSource and eventName: select them/,
    ],
    ["a header row", { eventsource: "eventsource", eventname: "eventname" }, "not-a-record", /header row/],
    ["a page of Athena", { ResultSet: { Rows: [] } }, "not-a-record", /use recordsOfRows/],
    ["a page of CloudTrail Lake", { QueryResultRows: [] }, "not-a-record", /use recordsOfRows/],
    ["a row of OCSF", { metadata: "{}", class_uid: 6003 }, "not-a-record", /OCSF/],
  ])("is refused where it is %s", (_name, row, code, message) => {
    expect(() => recordOfRow(row)).toThrow(message);
    expect(safeRecordOfRow(row).error?.code).toBe(code);
  });

  it("gives an error that holds every issue, the row, and no value in its text", () => {
    const row = { ...ROW, useridentity: "{secret=1}", readonly: "secret", requestparameters: "secret" };
    const { error } = safeRecordOfRow(row);
    expect(BraketParseError.isInstance(error)).toBe(true);
    expect(error?.issues).toHaveLength(3);
    expect(error?.record).toBe(row);
    expect(error?.message).not.toContain("secret");
  });
});
