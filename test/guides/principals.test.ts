import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BraketEvent, type Principal, parseBraketEvent, parseBraketEvents, principalOf } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { eventWith } from "../support/eventWith.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";

/** After a change, `npx vitest run test/guides -u` writes the outputs, then the guide; the table of kinds is written by hand. */
const GUIDES = new URL("../../docs/guides/", import.meta.url);
const guide = readFileSync(new URL("principals.md", GUIDES), "utf8");

const week = parseBraketEvents(exampleLogText()).events;
/** Calls whose credentials came from different places. */
const origins = ["CreateQuantumTask/reserved", "SearchQuantumTasks/success", "GetQuantumTask/throttled", "CreateJob/success"].map(
  (name) => parseBraketEvent(fixtureRecord(name)),
);
origins.push(
  eventWith({
    userIdentity: {
      type: "WebIdentityUser",
      principalId: "token.example.com:sts:repo:example/quantum",
      userName: "repo:example/quantum",
      identityProvider: "token.example.com",
    },
  }),
);

/** What each snippet is run on. */
const SNIPPETS: Readonly<Record<string, readonly BraketEvent[]>> = { people: week, sessions: week, origins };

async function answerOf(name: string, events: readonly BraketEvent[]): Promise<string> {
  const snippet = (await import(`../../docs/guides/principals/${name}.ts`)) as Readonly<Record<string, unknown>>;
  expect(Object.keys(snippet), `principals/${name}.ts exports what it is named after`).toEqual([name]);
  const answer = snippet[name] as (events: readonly BraketEvent[]) => readonly string[];
  return answer(events)
    .map((line) => `${line}\n`)
    .join("");
}

const ACCOUNT = "111122223333";
const STORE = `arn:aws:identitystore::${ACCOUNT}:identitystore/d-0123456789`;

/** The callers in the table of kinds: the text of the second column, and the identity. */
const CALLERS = {
  root: ["`Root`", { type: "Root", accountId: ACCOUNT }],
  "iam-user": ["`IAMUser`", { type: "IAMUser", accountId: ACCOUNT, userName: "ada" }],
  "assumed-role": ["`AssumedRole`", { type: "AssumedRole", arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Batch/i-0abc` }],
  role: ["`Role`", { type: "Role", arn: `arn:aws:iam::${ACCOUNT}:role/teams/Batch` }],
  "federated-user": ["`FederatedUser`", { type: "FederatedUser", arn: `arn:aws:sts::${ACCOUNT}:federated-user/ada` }],
  "saml-user": ["`SAMLUser`", { type: "SAMLUser", identityProvider: "QUALIFIER=", userName: "Ada@example.com" }],
  "web-identity-user": [
    "`WebIdentityUser`",
    { type: "WebIdentityUser", identityProvider: "accounts.example.com", userName: "subject" },
  ],
  "identity-center-user": [
    "`IdentityCenterUser`",
    { type: "IdentityCenterUser", onBehalfOf: { userId: "u-1", identityStoreArn: STORE } },
  ],
  "directory-user": ["`Directory`", { type: "Directory", accountId: ACCOUNT, userName: "ada" }],
  "aws-service": ["`AWSService`", { type: "AWSService", invokedBy: "resource-explorer-2.amazonaws.com" }],
  "aws-account": ["`AWSAccount`", { type: "AWSAccount", principalId: "AROAEXAMPLE:ci-17", accountId: "444455556666" }],
  anonymous: ["`AWSAccount`", { type: "AWSAccount", accountId: "ANONYMOUS_PRINCIPAL" }],
  unknown: ["`Unknown`", { type: "Unknown", accountId: ACCOUNT, userName: "ada" }],
} satisfies Readonly<Record<Principal["kind"], readonly [string, object]>>;

describe("the guide on principals", () => {
  it.each(Object.entries(SNIPPETS))("shows the output of %s", async (name, events) => {
    const answer = await answerOf(name, events);
    expect(answer).not.toBe("");
    await expect(answer).toMatchFileSnapshot(fileURLToPath(new URL(`principals/${name}.txt`, GUIDES)));
    expect(await answerOf(name, [...events].reverse())).toHaveLength(answer.length);
    expect(await answerOf(name, [])).toBe("");
  });

  it("runs every snippet of its folder", () => {
    const files = Object.keys(SNIPPETS).flatMap((name) => [`${name}.ts`, `${name}.txt`]);
    expect(readdirSync(new URL("principals/", GUIDES)).sort()).toEqual(files.sort());
  });

  it("has a row for each kind, with the key and the label that principalOf gives", () => {
    const rows = Object.entries(CALLERS).map(([kind, [type, userIdentity]]) => {
      const principal = principalOf(eventWith({ userIdentity }));
      expect(principal.kind).toBe(kind);
      return `| \`${kind}\` | ${type} | \`${principal.key}\` | ${principal.label} |`;
    });
    const table = /^\| kind \| type .*\n\| -.*\n((?:\|.*\n)+)/m.exec(guide)?.[1] ?? "";
    expect(table.trimEnd().split("\n")).toEqual(rows);
  });

  it.each([
    ["CN=client-01", "CN=client-01 as Batch"],
    ["root@ip-10-0-0-1.ec2.internal", "root@ip-10-0-0-1.ec2.internal as Batch"],
  ])("tells of %s what principalOf answers", (sourceIdentity, label) => {
    expect(guide).toContain(`\`${sourceIdentity}\``);
    const arn = `arn:aws:sts::${ACCOUNT}:assumed-role/Batch/s`;
    const found = principalOf(eventWith({ userIdentity: { type: "AssumedRole", arn, sessionContext: { sourceIdentity } } }));
    expect(found.label).toBe(label);
    expect(found).not.toHaveProperty("human");
  });

  it("names every member of credentialOf", () => {
    const source = readFileSync(new URL("../../src/accessors/credentialOf.ts", import.meta.url), "utf8");
    const members = /export interface EventCredential \{\n(.*?)\n\}/s.exec(source)?.[1] ?? "";
    const declared = [...members.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name);
    const rows = /^\| member of `credentialOf`.*\n\| -.*\n((?:\|.*\n)+)/m.exec(guide)?.[1] ?? "";
    expect([...rows.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual(declared);
  });
});
