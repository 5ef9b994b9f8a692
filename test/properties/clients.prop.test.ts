import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientOf } from "../../src/entries/index.js";
import { eventWith } from "../support/eventWith.js";
import { runs } from "../support/runs.js";

const client = (userAgent: string) => clientOf(eventWith({ userAgent, sessionCredentialFromConsole: undefined }));

/** Names that a program may have, many of them with `Console` in them. */
const program = fc
  .tuple(
    fc.constantFrom("", "my-", "Acme", "x"),
    fc.constantFrom("console", "Console", "CONSOLE", "tool", "run"),
    fc.constantFrom("", "App1", "-2", "Frontend"),
  )
  .map((parts) => parts.join(""));
const version = fc.tuple(fc.nat(99), fc.nat(99)).map((parts) => parts.join("."));

const SDKS = [
  { agent: "aws-sdk-dotnet-coreclr/3.7.0.0 .NET_Core/3.1.2 ClientAsync", kind: "aws-sdk" },
  { agent: "aws-sdk-go-v2/1.30.1 os/linux lang/go#1.22.4 md/GOOS#linux", kind: "aws-sdk" },
  { agent: "aws-sdk-js/3.1048.0 ua/2.1 os/linux#6.1 lang/js md/nodejs#20.20.0", kind: "aws-sdk" },
  { agent: "Boto3/1.42.85 md/Botocore#1.42.85 lang/python#3.12.11 Botocore/1.42.85", kind: "boto3" },
] as const;

describe("clientOf", () => {
  it("names the program beside the SDK that it uses, whatever its name is", () => {
    fc.assert(
      fc.property(program, version, fc.constantFrom(...SDKS), (name, number, { agent, kind }) => {
        expect(client(`${name}/${number} ${agent}`)).toMatchObject({ kind, application: { name, version: number } });
        expect(client(agent)).not.toHaveProperty("application");
      }),
      { numRuns: runs(300) },
    );
  });

  it("names a tool and the SDK beside it", () => {
    const tools = fc.constantFrom(["Terraform", "terraform"], ["OpenTofu", "opentofu"], ["AWSPowerShell.Common", "powershell"]);
    fc.assert(
      fc.property(tools, version, fc.constantFrom(...SDKS), ([name, kind], number, { agent }) => {
        const sdk = { name: agent.split("/")[0] };
        expect(client(`APN/1.0 HashiCorp/1.0 ${name}/${number} ${agent}`)).toMatchObject({ kind, name, version: number, sdk });
      }),
      { numRuns: runs(300) },
    );
  });

  it("takes no program for a console of AWS by its name alone", () => {
    fc.assert(
      fc.property(program, version, (name, number) => {
        expect(client(`${name}/${number}`)).toMatchObject({ kind: "other", name, version: number });
        expect(client(`${name}, aws-internal/3 aws-sdk-java/1.11`).kind).toBe(/console/i.test(name) ? "console" : "aws-internal");
      }),
      { numRuns: runs(300) },
    );
  });
});
