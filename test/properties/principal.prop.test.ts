import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { principalMemo } from "../../src/accessors/principal/principalMemo.js";
import { type BraketEvent, type Principal, parseBraketEvent, principalOf } from "../../src/entries/index.js";
import { mutatedEvent, mutatedEventSpecs } from "../support/mutatedEvents.js";
import { minimalRecord, type TestRecord } from "../support/records.js";
import { runs } from "../support/runs.js";

const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
const ACCOUNT = "111122223333";
const SSO = "AWSReservedSSO_Researcher_0123456789abcdef";

/** Names of people, in more than one spelling, and names that are no person's. */
const NAMES = [
  "mira@example.com",
  "Mira@Example.com",
  "ceo@example.com",
  "mallory",
  "Mallory",
  "dr.evil",
  "as",
  "a#b%23",
  "i-0123456789abcdef0",
  "root@ip-10-0-0-1.ec2.internal",
  "CN=client-01",
  "AIDACKCEVSQ6C2EXAMPLE",
  HIDDEN,
  "",
];
const name = fc.constantFrom(...NAMES);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Callers whose names may disagree in every place that holds one. */
const callers = fc
  .record({
    type: fc.constantFrom(
      "AssumedRole",
      "AssumedRole",
      "Role",
      "IAMUser",
      "FederatedUser",
      "AWSAccount",
      "Root",
      "SAMLUser",
      null,
    ),
    resource: fc.constantFrom("assumed-role", "assumed-role", "federated-user", "user", "role", undefined),
    role: fc.constantFrom("DevAdmin", SSO),
    path: fc.constantFrom("/", "/aws-reserved/sso.amazonaws.com/"),
    session: name,
    idTail: maybe(name),
    userName: maybe(name),
    sourceIdentity: maybe(name),
    userId: maybe(fc.constantFrom("u-1", "u-2")),
    issuerName: maybe(name),
  })
  .map(({ type, resource, role, path, session, idTail, userName, sourceIdentity, userId, issuerName }): TestRecord => {
    const isRole = resource === "assumed-role" || resource === "role";
    return {
      type,
      arn: resource && `arn:aws:sts::${ACCOUNT}:${resource}/${isRole ? `${role}/` : ""}${session}`,
      principalId: idTail === undefined ? "AIDACKCEVSQ6C2EXAMPLE" : `AROACKCEVSQ6C2EXAMPLE:${idTail}`,
      accountId: ACCOUNT,
      userName,
      onBehalfOf: userId && { userId },
      sessionContext: {
        sourceIdentity,
        sessionIssuer: { arn: `arn:aws:iam::${ACCOUNT}:role${path}${role}`, userName: issuerName },
      },
    };
  });

const eventOf = (userIdentity: TestRecord) =>
  parseBraketEvent(minimalRecord("SearchDevices", { requestParameters: {}, userIdentity: withoutUndefined(userIdentity) }));

function withoutUndefined(caller: TestRecord): TestRecord {
  return JSON.parse(JSON.stringify(caller)) as TestRecord;
}

/** The parts of a key, decoded. */
const partsOf = (key: string) => key.split("#").map((part) => part.replaceAll("%23", "#").replaceAll("%25", "%"));

const isVisible = (text: unknown): text is string => typeof text === "string" && text !== "" && text !== HIDDEN;
const isSpelled = (value: string, text: string) => value === text || value === text.toLowerCase();

/** The role is Identity Center's, by a rule of this test's own. */
function isOfIdentityCenter(principal: Principal): boolean {
  if (principal.kind !== "assumed-role" && principal.kind !== "role") return false;
  if (principal.permissionSet === undefined || principal.sessionName === undefined) return false;
  return principal.roleArn === undefined || principal.roleArn.includes(":role/aws-reserved/sso.amazonaws.com/");
}

/** What must hold of one event: key, label and human name one person, or none of them does. */
function expectOnePerson(event: BraketEvent): void {
  const principal = principalOf(event);
  const { key, session, label, actorLabel, human } = principal;
  expect(principalOf(event)).toStrictEqual(principal);

  if (human !== undefined) {
    // Whom `human` names, label and key name too, letter for letter.
    expect(partsOf(key)).toContain(human.value);
    expect(label).toContain(human.value);
    expect(actorLabel).toContain(human.value);
  }

  // Nobody's session name, user name or Identity Center user goes before the source identity.
  const sourceIdentity = event.userIdentity?.sessionContext?.sourceIdentity;
  if (isVisible(sourceIdentity) && !isOfIdentityCenter(principal)) {
    const named = [...new Set([sourceIdentity, sourceIdentity.toLowerCase()])];
    expect(partsOf(key).some((part) => named.includes(part))).toBe(true);
    expect(named.some((text) => label.startsWith(`${text} as `))).toBe(true);
    if (human !== undefined) {
      expect(human.via).toBe("sourceIdentity");
      expect(isSpelled(human.value, sourceIdentity)).toBe(true);
    }
  }

  // Certificates and machines are no people.
  expect(human?.value ?? "").not.toMatch(/^CN=|^root@|\.internal$/i);

  // A session belongs to its actor.
  if (session !== undefined) expect(session.startsWith(`${key}#`)).toBe(true);
}

/** What must hold of two events. */
function expectOneActor(one: Principal, other: Principal): void {
  if (one.key !== other.key) return;
  expect(other.human?.value).toBe(one.human?.value);
  // Sessions of an actor without a person are told apart by their labels.
  if (one.human === undefined && one.label !== one.actorLabel && other.label !== other.actorLabel)
    expect(one.label === other.label).toBe(one.session === other.session);
}

describe("principalOf", () => {
  it("names one person in key, label and human, on mutated fixtures", () => {
    let people = 0;
    fc.assert(
      fc.property(mutatedEventSpecs, (spec) => {
        const event = mutatedEvent(spec);
        fc.pre(event !== undefined);
        expectOnePerson(event as BraketEvent);
        if (principalOf(event as BraketEvent).human !== undefined) people++;
      }),
      { numRuns: runs(2000) },
    );
    expect(people).toBeGreaterThan(50);
  }, 60_000);

  it("names one person in key, label and human, on callers whose names disagree", () => {
    const vias = new Set<string | undefined>();
    fc.assert(
      fc.property(callers, (caller) => {
        expectOnePerson(eventOf(caller));
        vias.add(principalOf(eventOf(caller)).human?.via);
      }),
      { numRuns: runs(3000) },
    );
    expect(vias).toEqual(new Set([undefined, "sourceIdentity", "onBehalfOf", "sessionName", "userName"]));
  }, 60_000);

  it("gives one key to no two people", () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.array(callers, { minLength: 40, maxLength: 40 }), (some) => {
        const principals = some.map((caller) => principalOf(eventOf(caller)));
        for (const [index, one] of principals.entries())
          for (const other of principals.slice(index + 1)) {
            expectOneActor(one, other);
            if (one.key === other.key) pairs++;
          }
      }),
      { numRuns: runs(100) },
    );
    expect(pairs).toBeGreaterThan(200);
  }, 60_000);
});

describe("principalMemo", () => {
  it("finds the actor that principalOf finds, whatever came before", () => {
    fc.assert(
      fc.property(fc.array(callers, { minLength: 1, maxLength: 8 }), fc.array(fc.nat({ max: 7 })), (some, order) => {
        const actorOf = principalMemo(({ key }) => key);
        for (const index of order) {
          const event = eventOf(some[index % some.length] as TestRecord);
          expect(actorOf(event)).toBe(principalOf(event).key);
        }
      }),
      { numRuns: runs(500) },
    );
  }, 60_000);

  it("finds the actor that principalOf finds, on mutated fixtures", () => {
    fc.assert(
      fc.property(fc.array(mutatedEventSpecs, { minLength: 2, maxLength: 6 }), (specs) => {
        const actorOf = principalMemo(({ key }) => key);
        const [first] = specs;
        const events = specs.flatMap((spec) => mutatedEvent({ ...spec, fixture: first?.fixture ?? spec.fixture }) ?? []);
        for (const event of [...events, ...events]) expect(actorOf(event)).toBe(principalOf(event).key);
      }),
      { numRuns: runs(400) },
    );
  }, 60_000);
});
