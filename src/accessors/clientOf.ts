import type { BraketEvent } from "../events/event.js";
import { definedParts } from "../readers/definedParts.js";
import { isServiceName } from "../readers/serviceName.js";
import { readBrowser, readLanguage, readUserAgent, type SoftwareVersion, type UserAgent } from "../readers/userAgent.js";
import { visibleText } from "../readers/visibleText.js";
import { isFromConsole } from "./principal/isFromConsole.js";

/** What every client has that says what it is. */
export interface ClientBase extends SoftwareVersion {
  /** The agent as logged. */
  readonly text: string;
  /** Whether the agent was cut off, as CloudTrail does after 1 KB; what stood at its end is not known then. */
  readonly truncated: boolean;
}

/** What clients made of an AWS SDK may tell. */
export interface SdkClientMembers extends ClientBase {
  /** The program that uses the SDK, where the agent names one: before the SDK's name, or as its application id. */
  readonly application?: SoftwareVersion;
  /** The programming language. */
  readonly language?: SoftwareVersion;
  /** Where the program runs, from `AWS_EXECUTION_ENV`: such as `AWS_ECS_FARGATE`, `AWS_Lambda_python3.13` or `CloudShell`. */
  readonly executionEnvironment?: string;
}

/** What clients on top of botocore may tell. */
export interface PythonClientMembers extends SdkClientMembers {
  /** The version of botocore. */
  readonly botocoreVersion?: string;
}

/** The Amazon Braket Python SDK. */
export interface BraketSdkClient extends PythonClientMembers {
  /** The kind of client. */
  readonly kind: "braket-sdk";
  /** The version of the schemas with which the SDK works. */
  readonly schemasVersion?: string;
  /** Whether the SDK runs inside a Braket notebook instance; absent where the agent does not say. */
  readonly notebook?: boolean;
  /** What works on top of the SDK and said so: PennyLane's and Qiskit's plugins, and others. */
  readonly plugins: readonly SoftwareVersion[];
  /** The version of boto3. */
  readonly boto3Version?: string;
}

/** Boto3, or bare botocore, without the Braket SDK. */
export interface Boto3Client extends PythonClientMembers {
  /** The kind of client. */
  readonly kind: "boto3";
}

/** The AWS command line. */
export interface AwsCliClient extends PythonClientMembers {
  /** The kind of client. */
  readonly kind: "aws-cli";
  /** The command, such as `braket.create-quantum-task`; version 2 tells it. */
  readonly command?: string;
}

/** Any other AWS SDK, such as `aws-sdk-js`. */
export interface AwsSdkClient extends SdkClientMembers {
  /** The kind of client. */
  readonly kind: "aws-sdk";
}

/** A tool that calls AWS through an SDK. Its name and version are the tool's. */
export interface AwsToolClient extends SdkClientMembers {
  /** The kind of client; `powershell` stands for AWS Tools for PowerShell. */
  readonly kind: "terraform" | "opentofu" | "powershell";
  /** The SDK through which the tool calls; absent where the agent names none. */
  readonly sdk?: SoftwareVersion;
  /** The provider for AWS of Terraform or OpenTofu. */
  readonly provider?: SoftwareVersion;
}

/** AWS CloudFormation or another AWS service, whose name is the whole agent. */
export interface AwsServiceClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "cloudformation" | "aws-service";
}

/** Software inside AWS that is not named further. */
export interface AwsInternalClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "aws-internal";
}

/** A console of AWS; its name is a browser's where the console's page made the call itself. */
export interface ConsoleClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "console";
}

/** A browser, without the record's saying that a console session was behind it. */
export interface BrowserClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "browser";
}

/** A client with a name that no rule knows. */
export interface OtherClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "other";
}

/** The record names no client. */
export interface UnknownClient {
  /** The kind of client. */
  readonly kind: "unknown";
}

/** The software that made a call. */
export type Client =
  | BraketSdkClient
  | Boto3Client
  | AwsCliClient
  | AwsSdkClient
  | AwsToolClient
  | AwsServiceClient
  | AwsInternalClient
  | ConsoleClient
  | BrowserClient
  | OtherClient
  | UnknownClient;

/** A client without what every client has. */
type Untold<C extends ClientBase> = Omit<C, Exclude<keyof ClientBase, keyof SoftwareVersion>>;

type Sdk = Untold<BraketSdkClient> | Untold<AwsCliClient> | Untold<Boto3Client> | Untold<AwsSdkClient> | Untold<AwsToolClient>;

const INTERNAL = /^\[?(?:aws[ -]internal\b|internal\.amazonaws\.)/i;

/**
 * The consoles of AWS, as observed: `console.ec2.amazonaws.com`, `AWS CloudWatch Console`, `S3Console/0.4`, and any name with
 * `Console` before `aws-internal`. The word alone proves nothing: anybody's program may be a console.
 */
const CONSOLE =
  /^\[?((?:console|signin)\.[a-z0-9.-]*amazonaws\.com(?:\.cn)?|(?:AWS[\w -]{0,60}|S3)Console|[^/,]{0,60}Console[^/,]{0,60}(?=[^,]{0,60}, aws-internal))(?:\/([^\s,\]]+))?(?:\]?$|, aws-internal)/i;

/** The products by which tools on top of an SDK name themselves. */
const TOOL = /^(?:terraform|opentofu|awspowershell(?:\.\w+)?)$/i;

/** The products that SDKs write about themselves and their surroundings; a plugin or a program has another name. */
const OF_SDK =
  /^(?:aws-sdk-.*|boto3|botocore|braketsdk|braketschemas|notebookinstance|python|linux|darwin|windows|ua|os|lang|md|api|exec-env|cfg|m|app|ft|apn|hashicorp)$/i;

/**
 * Returns the software that made the call. The kind says who called; the SDK beneath it is named beside.
 *
 * - It reads `userAgent` alone, which any client may set as it likes. The forms were observed: those of the Braket SDK and its
 *   plugins in the SDK's source, those of other tools in real records. What the Braket console sends is uncertain.
 * - `console` is an agent by which a console of AWS names itself, or the agent of a browser or of AWS's inside where the record
 *   says that the credentials come from a console session. A name with `console` in it is not enough.
 * - `terraform`, `opentofu` and `powershell` have the `sdk` through which they call. OpenTofu may call itself Terraform (uncertain).
 * - Any other program on top of an SDK has the kind of the SDK, and is its `application`.
 * - Of an agent that was cut off, the last word is left out. A missing, empty or hidden agent is `unknown`.
 * - Unrecognized events are answered like any other. Inside a hybrid job the SDK looks as on any other machine.
 *
 * @example
 * const client = clientOf(event);
 * client.kind; // => "braket-sdk"
 * client.version; // => "1.110.1"
 * client.notebook; // => false
 * client.language; // => { name: "python", version: "3.12.11" }
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function clientOf(event: BraketEvent): Client {
  const text = visibleText(event.userAgent);
  if (text === undefined) return { kind: "unknown" };
  const agent = readUserAgent(text);
  const base = { text, truncated: agent.truncated };
  const [, consoleName, version] = CONSOLE.exec(text) ?? [];
  if (consoleName !== undefined)
    return { kind: "console", ...base, ...definedParts<SoftwareVersion>({ name: consoleName, version }) };
  const internal = agent.named.get("aws-internal");
  if (internal !== undefined || INTERNAL.test(text)) {
    const named = definedParts<SoftwareVersion>({ name: "AWS Internal", version: internal?.version });
    return { kind: isFromConsole(event) ? "console" : "aws-internal", ...base, ...named };
  }
  if (isServiceName(text)) {
    return { kind: /^cloudformation\./i.test(text) ? "cloudformation" : "aws-service", ...base, name: text };
  }
  const sdk = sdkClient(agent);
  if (sdk !== undefined) return { ...sdk, ...base };
  const first = agent.products[0] ?? { name: text };
  if (!/^(?:mozilla|opera)$/i.test(first.name)) return { kind: "other", ...base, ...first };
  return { kind: isFromConsole(event) ? "console" : "browser", ...base, ...readBrowser(agent) };
}

/** The client of an agent in which an SDK or a tool names itself. The Braket SDK and the command line name boto3 too. */
function sdkClient(agent: UserAgent): Sdk | undefined {
  const { products, named } = agent;
  const botocoreVersion = (named.get("botocore") ?? named.get("md/botocore"))?.version;
  const aws = products.find(({ name }) => /^aws-(?:sdk-|amplify$)/i.test(name));
  const common = (main: SoftwareVersion) => ({
    name: main.name,
    version: main.version,
    application: applicationOf(agent, main),
    language: readLanguage(agent),
    executionEnvironment: named.get("exec-env")?.version,
  });
  const braket = named.get("braketsdk");
  if (braket !== undefined) {
    const notebook = named.get("notebookinstance")?.version;
    return definedParts<Untold<BraketSdkClient>>({
      kind: "braket-sdk",
      ...common(braket),
      schemasVersion: named.get("braketschemas")?.version,
      notebook: notebook === undefined ? undefined : /^\d/.test(notebook) || (/^none$/i.test(notebook) ? false : undefined),
      plugins: products.slice(products.indexOf(braket) + 1).filter(({ name }) => !OF_SDK.test(name)),
      boto3Version: named.get("boto3")?.version,
      botocoreVersion,
    });
  }
  const boto = named.get("boto3") ?? named.get("botocore");
  const tool = products.find(({ name }) => TOOL.test(name));
  if (tool !== undefined) {
    const kind = /^awsp/i.test(tool.name) ? "powershell" : (tool.name.toLowerCase() as AwsToolClient["kind"]);
    const provider = named.get("terraform-provider-aws");
    return definedParts<Untold<AwsToolClient>>({ kind, ...common(tool), sdk: aws ?? boto, provider });
  }
  const cli = named.get("aws-cli");
  if (cli !== undefined) {
    const command = (named.get("md/command") ?? named.get("command"))?.version;
    return definedParts<Untold<AwsCliClient>>({ kind: "aws-cli", ...common(cli), command, botocoreVersion });
  }
  if (boto !== undefined) return definedParts<Untold<Boto3Client>>({ kind: "boto3", ...common(boto), botocoreVersion });
  return aws && definedParts<Untold<AwsSdkClient>>({ kind: "aws-sdk", ...common(aws) });
}

/** The program that uses an SDK: the first product, or the application id that AWS's SDKs let a program set. */
function applicationOf({ products, named }: UserAgent, main: SoftwareVersion): SoftwareVersion | undefined {
  const [first] = products.filter(({ name }) => !/^(?:apn|hashicorp)$/i.test(name));
  if (first !== undefined && first !== main && !OF_SDK.test(first.name)) return first;
  const id = named.get("app")?.version;
  return id === undefined ? undefined : { name: id };
}
