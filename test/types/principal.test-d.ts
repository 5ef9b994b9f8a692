import { describe, expectTypeOf, it } from "vitest";
import { FORMS, type FormTable } from "../../src/accessors/principal/principalForms.js";
import type { CredentialIssuer, CredentialScope, EventCredential, HumanEvidence, Principal } from "../../src/entries/index.js";

declare const principal: Principal;
declare const credential: EventCredential;

describe("a table keyed by the kind of principal", () => {
  it("has every kind, and no other", () => {
    expectTypeOf<keyof typeof FORMS>().toEqualTypeOf<Principal["kind"]>();
  });

  it("does not compile where a kind is forgotten", () => {
    const { "aws-account": _, ...forgetful } = FORMS;
    // @ts-expect-error: the form of aws-account is missing.
    forgetful satisfies FormTable;
    FORMS satisfies FormTable;

    // @ts-expect-error: every kind but root is missing.
    ({ root: 1 }) satisfies Record<Principal["kind"], number>;
  });

  it("does not compile where a kind has the form of another", () => {
    // @ts-expect-error: a root user has no permission set.
    ({ ...FORMS, root: FORMS["assumed-role"] }) satisfies FormTable;
  });
});

describe("a principal", () => {
  it("narrows by its kind", () => {
    if (principal.kind === "assumed-role") expectTypeOf(principal.sourceIdentity).toEqualTypeOf<string | undefined>();
    // @ts-expect-error: a root user has no role.
    if (principal.kind === "root") principal.roleName;
  });

  it("has a key and labels, whatever its kind", () => {
    expectTypeOf(principal.key).toEqualTypeOf<string>();
    expectTypeOf(principal.label).toEqualTypeOf<string>();
    expectTypeOf(principal.actorLabel).toEqualTypeOf<string>();
    expectTypeOf(principal.session).toEqualTypeOf<string | undefined>();
    expectTypeOf(principal.human).toEqualTypeOf<HumanEvidence | undefined>();
  });
});

describe("a credential", () => {
  it("has texts without null", () => {
    expectTypeOf(credential.issuer).toEqualTypeOf<CredentialIssuer | undefined>();
    expectTypeOf(credential.issuer?.userName).toEqualTypeOf<string | undefined>();
    expectTypeOf(credential.scope).toEqualTypeOf<CredentialScope | undefined>();
    expectTypeOf(credential.scope?.credentialsIssuedTo).toEqualTypeOf<string | undefined>();
    expectTypeOf(credential.issuedAt).toEqualTypeOf<Date | undefined>();
  });
});
