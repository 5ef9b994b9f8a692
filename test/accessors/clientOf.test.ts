import { describe, expect, it } from "vitest";
import { type Client, clientOf, parseBraketEvent } from "../../src/entries/index.js";
import { eventWith } from "../support/eventWith.js";
import { fixtures } from "../support/fixtures.js";

function client(userAgent: unknown, changes: object = {}): Client {
  return clientOf(eventWith({ userAgent, sessionCredentialFromConsole: undefined, ...changes }));
}

const BOTO =
  "Boto3/1.42.85 md/Botocore#1.42.85 ua/2.1 os/linux#6.8.0-79-generic md/arch#x86_64 lang/python#3.12.11 md/pyimpl#CPython m/Z,b,D cfg/retry-mode#legacy Botocore/1.42.85";
const BRAKET = `${BOTO} BraketSdk/1.110.1 BraketSchemas/1.27.0`;
const CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36";
const python = { name: "python", version: "3.12.11" };

describe("clientOf", () => {
  it.each(fixtures().map(({ name, record }) => [name, record] as const))("knows the client of %s", (_, record) => {
    const found = clientOf(parseBraketEvent(record));
    expect(["other", "unknown"]).not.toContain(found.kind);
    expect(found).not.toHaveProperty("version", undefined);
  });

  describe("Braket SDK", () => {
    const sdk = {
      kind: "braket-sdk",
      name: "BraketSdk",
      version: "1.110.1",
      schemasVersion: "1.27.0",
      plugins: [],
      boto3Version: "1.42.85",
      botocoreVersion: "1.42.85",
      language: python,
      truncated: false,
    };

    it.each([
      [`${BRAKET} NotebookInstance/None`, { notebook: false }],
      [`${BRAKET} NotebookInstance/0`, { notebook: true }],
      [`[${BRAKET} NotebookInstance/0]`, { notebook: true }],
      [`${BRAKET} NotebookInstance/maybe`, {}],
      [BRAKET, {}],
      [
        `${BRAKET} NotebookInstance/None BraketPennylanePlugin/1.33.5`,
        { notebook: false, plugins: [{ name: "BraketPennylanePlugin", version: "1.33.5" }] },
      ],
      [
        `${BRAKET} NotebookInstance/None QiskitBraketProvider/0.11.0 Bloqade/0.15.9`,
        {
          notebook: false,
          plugins: [
            { name: "QiskitBraketProvider", version: "0.11.0" },
            { name: "Bloqade", version: "0.15.9" },
          ],
        },
      ],
    ])("%s", (text, wanted) => {
      expect(client(text)).toStrictEqual({ ...sdk, ...wanted, text });
    });

    it("in an older form, in a container", () => {
      const text =
        "Boto3/1.17.33 Python/3.7.6 Linux/4.14.158 exec-env/AWS_ECS_FARGATE Botocore/1.20.33 BraketSdk/1.5.12 BraketSchemas/1.2.1 NotebookInstance/None";
      expect(client(text)).toMatchObject({
        kind: "braket-sdk",
        version: "1.5.12",
        botocoreVersion: "1.20.33",
        language: { name: "python", version: "3.7.6" },
        executionEnvironment: "AWS_ECS_FARGATE",
        plugins: [],
      });
    });

    it("ignores the products that botocore writes", () => {
      expect(client(`BraketSdk/1.110.1 BraketSchemas/1.27.0 NotebookInstance/0 ${BOTO}`)).toMatchObject({
        plugins: [],
        boto3Version: "1.42.85",
      });
    });

    it.each([
      ["within the notebook's sign", `${BRAKET} NotebookInst...`, { schemasVersion: "1.27.0", notebook: undefined }],
      ["within its value", `${BRAKET} NotebookInstance/N...`, { schemasVersion: "1.27.0", notebook: undefined }],
      ["within the schemas' version", `${BRAKET.slice(0, -2)}...`, { version: "1.110.1", schemasVersion: undefined }],
      ["within the SDK's version", `${BOTO} BraketSdk/1.1...`, { kind: "boto3", version: "1.42.85" }],
    ])("cut off %s", (_, text, wanted) => {
      const found = client(text);
      expect(found).toMatchObject({
        truncated: true,
        ...Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
      });
      for (const [key, value] of Object.entries(wanted)) if (value === undefined) expect(found).not.toHaveProperty(key);
    });
  });

  it.each([
    [BOTO, { kind: "boto3", name: "Boto3", version: "1.42.85", botocoreVersion: "1.42.85", language: python }],
    [
      "Botocore/1.17.33 Python/3.7.6",
      { kind: "boto3", name: "Botocore", version: "1.17.33", language: { name: "python", version: "3.7.6" } },
    ],
    [
      "aws-cli/2.31.10 md/awscrt#0.27.6 ua/2.1 os/linux#6.8 md/arch#x86_64 lang/python#3.13.7 exec-env/CloudShell m/E,b,Z md/prompt#off md/command#braket.create-job",
      {
        kind: "aws-cli",
        name: "aws-cli",
        version: "2.31.10",
        command: "braket.create-job",
        language: { name: "python", version: "3.13.7" },
        executionEnvironment: "CloudShell",
      },
    ],
    [
      "[aws-cli/2.2.23 Python/3.8.8 Linux/4.14 exe/x86_64 prompt/off command/braket.get-device]",
      { kind: "aws-cli", version: "2.2.23", command: "braket.get-device" },
    ],
    [
      "aws-cli/1.18.110 Python/3.6.10 Linux/4.9 botocore/1.17.33",
      { kind: "aws-cli", version: "1.18.110", botocoreVersion: "1.17.33" },
    ],
    [
      "aws-sdk-js/3.1048.0 ua/2.1 os/linux#6.1 lang/js md/nodejs#20.20.0 api/braket#3.1048.0 m/N,E,e exec-env/AWS_Lambda_nodejs20.x",
      {
        kind: "aws-sdk",
        name: "aws-sdk-js",
        version: "3.1048.0",
        language: { name: "nodejs", version: "20.20.0" },
        executionEnvironment: "AWS_Lambda_nodejs20.x",
      },
    ],
    [
      "aws-sdk-js/3.1 ua/2.1 os/other lang/js md/browser#Chrome_139 api/braket#3.1",
      { kind: "aws-sdk", language: { name: "js" } },
    ],
    [
      "aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.26.4 md/GOOS#linux",
      { kind: "aws-sdk", name: "aws-sdk-go-v2", language: { name: "go", version: "1.26.4" } },
    ],
    [
      "APN/1.0 HashiCorp/1.0 Terraform/1.1.2 (+https://www.terraform.io) aws-sdk-go/1.44.157 (go1.19.3; linux; amd64)",
      {
        kind: "terraform",
        name: "Terraform",
        version: "1.1.2",
        sdk: { name: "aws-sdk-go", version: "1.44.157" },
        language: { name: "go", version: "1.19.3" },
      },
    ],
    [
      "aws-sdk-java/1.12.79 Linux/5.4 OpenJDK_64-Bit_Server_VM/25.302-b08 java/1.8.0_302",
      { kind: "aws-sdk", name: "aws-sdk-java", language: { name: "java", version: "1.8.0_302" } },
    ],
    [
      "aws-sdk-rust/1.3.9 os/windows lang/rust/1.87.0",
      { kind: "aws-sdk", name: "aws-sdk-rust", language: { name: "rust", version: "1.87.0" } },
    ],
    [
      "[APN/1.0 HashiCorp/1.0 Terraform/1.9.5 (+https://www.terraform.io) terraform-provider-aws/5.57.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.30.1 os/linux lang/go#1.22.4 md/GOOS#linux]",
      {
        kind: "terraform",
        name: "Terraform",
        version: "1.9.5",
        provider: { name: "terraform-provider-aws", version: "5.57.0" },
        sdk: { name: "aws-sdk-go-v2", version: "1.30.1" },
        language: { name: "go", version: "1.22.4" },
      },
    ],
    [
      "APN/1.0 HashiCorp/1.0 OpenTofu/1.6.0 (+https://opentofu.org) terraform-provider-aws/5.57.0 aws-sdk-go-v2/1.30.1 lang/go#1.22.4",
      { kind: "opentofu", name: "OpenTofu", version: "1.6.0", sdk: { name: "aws-sdk-go-v2", version: "1.30.1" } },
    ],
    [
      "AWSPowerShell.Common/4.1.90.0 .NET_Core/6.0.5 OS/Microsoft_Windows_10.0.17763 PowerShellCore/7.-1 ClientAsync",
      {
        kind: "powershell",
        name: "AWSPowerShell.Common",
        version: "4.1.90.0",
        language: { name: ".net_core", version: "6.0.5" },
      },
    ],
    [
      "AWSPowerShell/3.3.509.0 .NET_Runtime/4.0 .NET_Framework/4.0 OS/Microsoft_Windows_NT_10.0 WindowsPowerShell/5.0 ClientSync",
      { kind: "powershell", name: "AWSPowerShell", version: "3.3.509.0" },
    ],
    [
      "ConsoleApp1/1.0 aws-sdk-dotnet-coreclr/3.7.0.0 .NET_Core/3.1.2 OS/Microsoft_Windows_10.0 ClientAsync",
      {
        kind: "aws-sdk",
        name: "aws-sdk-dotnet-coreclr",
        version: "3.7.0.0",
        application: { name: "ConsoleApp1", version: "1.0" },
        language: { name: ".net_core", version: "3.1.2" },
      },
    ],
    [
      "aws-cdk/2.100.0 aws-sdk-js/2.1450.0 linux/v20.20.0",
      { kind: "aws-sdk", name: "aws-sdk-js", version: "2.1450.0", application: { name: "aws-cdk", version: "2.100.0" } },
    ],
    [`night-run/7 ${BOTO}`, { kind: "boto3", version: "1.42.85", application: { name: "night-run", version: "7" } }],
    [`${BOTO} app/night-run`, { kind: "boto3", version: "1.42.85", application: { name: "night-run" } }],
    ["my-console-tool/2", { kind: "other", name: "my-console-tool", version: "2" }],
    ["console", { kind: "other", name: "console" }],
    ["Console Importer/1.2", { kind: "other", name: "Console" }],
    ["AWSConsole", { kind: "console", name: "AWSConsole" }],
    ["cloudformation.amazonaws.com", { kind: "cloudformation", name: "cloudformation.amazonaws.com" }],
    ["resource-explorer-2.amazonaws.com", { kind: "aws-service", name: "resource-explorer-2.amazonaws.com" }],
    ["AWS Internal", { kind: "aws-internal", name: "AWS Internal" }],
    ["aws-internal/3 aws-sdk-java/1.11.590 java/1.8.0_212", { kind: "aws-internal", name: "AWS Internal", version: "3" }],
    ["AWSCloudTrail, aws-internal/3 aws-sdk-java/1.11.991", { kind: "aws-internal", version: "3" }],
    ["internal.amazonaws.com", { kind: "aws-internal" }],
    ["console.amazonaws.com", { kind: "console", name: "console.amazonaws.com" }],
    ["console.ec2.amazonaws.com", { kind: "console", name: "console.ec2.amazonaws.com" }],
    ["signin.amazonaws.com", { kind: "console", name: "signin.amazonaws.com" }],
    ["AWS CloudWatch Console", { kind: "console", name: "AWS CloudWatch Console" }],
    ["[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.488]", { kind: "console", name: "S3Console", version: "0.4" }],
    ["EC2ConsoleFrontend, aws-internal/3 aws-sdk-java/1.11.1030", { kind: "console", name: "EC2ConsoleFrontend" }],
    ["RDS Console, aws-internal/3 aws-sdk-java/1.11.975", { kind: "console", name: "RDS Console" }],
    ["[S3Console/0.4]", { kind: "console", name: "S3Console", version: "0.4" }],
    [CHROME, { kind: "browser", name: "Chrome", version: "139.0.0.0" }],
    [`${CHROME} Edg/139.0.1`, { kind: "browser", name: "Edge", version: "139.0.1" }],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0",
      { kind: "browser", name: "Firefox", version: "142.0" },
    ],
    [
      "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15",
      { kind: "browser", name: "Safari", version: "17.6" },
    ],
    ["Mozilla/5.0", { kind: "browser", name: "Mozilla" }],
    ["PostmanRuntime/7.28.0", { kind: "other", name: "PostmanRuntime", version: "7.28.0" }],
    ["Jersey/ (HttpUrlConnection 17.0.12)", { kind: "other", name: "Jersey" }],
    ["foobar", { kind: "other", name: "foobar" }],
    ["()", { kind: "other", name: "()" }],
    [" ", { kind: "other", name: " " }],
    ["/", { kind: "other", name: "" }],
    ["constructor/__proto__", { kind: "other", name: "constructor", version: "__proto__" }],
  ])("%s", (text, wanted) => {
    const found = client(text);
    expect(found).toMatchObject({ ...wanted, text, truncated: false });
    if (!("version" in wanted) && wanted.kind !== "aws-sdk") expect(found).not.toHaveProperty("version");
  });

  it.each([undefined, null, "", "HIDDEN_DUE_TO_SECURITY_REASONS"])("%j is unknown", (text) => {
    expect(client(text)).toEqual({ kind: "unknown" });
  });

  it.each([
    [CHROME, "console", "Chrome"],
    ["AWS Internal", "console", "AWS Internal"],
    [BOTO, "boto3", "Boto3"],
    ["aws-cli/2.31.10 ua/2.1", "aws-cli", "aws-cli"],
    ["cloudformation.amazonaws.com", "cloudformation", "cloudformation.amazonaws.com"],
  ])("%s with the credentials of a console session is %s", (text, kind, name) => {
    expect(client(text, { sessionCredentialFromConsole: "true" })).toMatchObject({ kind, name });
  });

  it.each([
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)...", { kind: "browser", name: "Mozilla", truncated: true }],
    ["PostmanRuntime/7.2...", { kind: "other", name: "PostmanRuntime", truncated: true }],
    ["Postman...", { kind: "other", name: "Postman", truncated: true }],
    [`Tool/1.0 ${"x".repeat(1015)}`, { kind: "other", name: "Tool", version: "1.0", truncated: true }],
    ["...", { kind: "other", truncated: true }],
  ])("ignores a word that was cut off: %s", (text, wanted) => {
    const found = client(text);
    expect(found).toMatchObject(wanted);
    if (!("version" in wanted)) expect(found).not.toHaveProperty("version");
  });

  it("ends on any text", () => {
    for (const part of [
      ".",
      "/",
      "[",
      "(",
      "a.",
      "md/a#",
      "console",
      "console.",
      "AWS ",
      ", aws-internal",
      "aws-sdk-",
      "BraketSdk/ ",
    ]) {
      expect(client(part.repeat(50_000)).kind).not.toBe("unknown");
    }
  });
});
