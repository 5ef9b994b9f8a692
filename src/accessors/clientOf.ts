import type { BraketEvent } from "../events/event.js";
import { definedParts } from "../readers/definedParts.js";
import { isServiceName } from "../readers/serviceName.js";
import { readBrowser, readLanguage, readUserAgent, type SoftwareVersion, type UserAgent } from "../readers/userAgent.js";
import { visibleText } from "../readers/visibleText.js";
import { isFromConsole } from "./principal/isFromConsole.js";

/** The members that all clients have. */
export interface ClientBase extends SoftwareVersion {
  /** The user agent as logged. */
  readonly text: string;
  /** Whether CloudTrail cut the user agent off after 1 KB, so that its end is unknown. */
  readonly truncated: boolean;
}

/** The members that clients built on an AWS SDK may have. */
export interface SdkClientMembers extends ClientBase {
  /** The program that uses the SDK: named before the SDK, or by its application id. Absent if the user agent names none. */
  readonly application?: SoftwareVersion;
  /** The programming language. */
  readonly language?: SoftwareVersion;
  /**
   * The environment in which the program runs, from `AWS_EXECUTION_ENV`, such as `AWS_ECS_FARGATE`, `AWS_Lambda_python3.13` or
   * `CloudShell`.
   */
  readonly executionEnvironment?: string;
}

/** The members that clients built on botocore may have. */
export interface PythonClientMembers extends SdkClientMembers {
  /** The version of botocore. */
  readonly botocoreVersion?: string;
}

/** The Amazon Braket Python SDK. */
export interface BraketSdkClient extends PythonClientMembers {
  /** The kind of client. */
  readonly kind: "braket-sdk";
  /** The version of the schemas package that the SDK uses. */
  readonly schemasVersion?: string;
  /** Whether the SDK runs in a Braket notebook instance; absent if the user agent does not say so. */
  readonly notebook?: boolean;
  /** The libraries on top of the SDK that name themselves in the user agent, such as the plugins of PennyLane and Qiskit. */
  readonly plugins: readonly SoftwareVersion[];
  /** The version of boto3. */
  readonly boto3Version?: string;
}

/** Boto3 or botocore, without the Braket SDK. */
export interface Boto3Client extends PythonClientMembers {
  /** The kind of client. */
  readonly kind: "boto3";
}

/** The AWS command line. */
export interface AwsCliClient extends PythonClientMembers {
  /** The kind of client. */
  readonly kind: "aws-cli";
  /** The command, such as `braket.create-quantum-task`; only version 2 of the command line sends it. */
  readonly command?: string;
}

/** Any other AWS SDK, such as `aws-sdk-js`. */
export interface AwsSdkClient extends SdkClientMembers {
  /** The kind of client. */
  readonly kind: "aws-sdk";
}

/** A tool that calls AWS through an SDK. `name` and `version` are those of the tool. */
export interface AwsToolClient extends SdkClientMembers {
  /** The kind of client; `powershell` is AWS Tools for PowerShell. */
  readonly kind: "terraform" | "opentofu" | "powershell";
  /** The SDK through which the tool calls; absent if the user agent names none. */
  readonly sdk?: SoftwareVersion;
  /** The AWS provider of Terraform or OpenTofu. */
  readonly provider?: SoftwareVersion;
}

/** AWS CloudFormation or another AWS service. Its name is the whole user agent. */
export interface AwsServiceClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "cloudformation" | "aws-service";
}

/** Software inside AWS that the record does not name. */
export interface AwsInternalClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "aws-internal";
}

/** A console of AWS. `name` is the name of a browser if the console's page made the call itself. */
export interface ConsoleClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "console";
}

/** A browser, in a record that does not mention a console session. */
export interface BrowserClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "browser";
}

/** A client whose user agent no rule recognizes. */
export interface OtherClient extends ClientBase {
  /** The kind of client. */
  readonly kind: "other";
}

/** A client that the record does not name. */
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

/** A client without the members that are the same for all clients. */
type WithoutBase<C extends ClientBase> = Omit<C, Exclude<keyof ClientBase, keyof SoftwareVersion>>;

type Sdk =
  | WithoutBase<BraketSdkClient>
  | WithoutBase<AwsCliClient>
  | WithoutBase<Boto3Client>
  | WithoutBase<AwsSdkClient>
  | WithoutBase<AwsToolClient>;

const INTERNAL = /^\[?(?:aws[ -]internal\b|internal\.amazonaws\.)/i;

/**
 * The consoles of AWS (observed): `console.ec2.amazonaws.com`, `AWS CloudWatch Console`, `S3Console/0.4`, and names that
 * contain `Console` before `aws-internal`. The word `Console` alone is not enough, because any program may have it in its name.
 */
const CONSOLE =
  /^\[?((?:console|signin)\.[a-z0-9.-]*amazonaws\.com(?:\.cn)?|(?:AWS[\w -]{0,60}|S3)Console|[^/,]{0,60}Console[^/,]{0,60}(?=[^,]{0,60}, aws-internal))(?:\/([^\s,\]]+))?(?:\]?$|, aws-internal)/i;

/** The products by which tools on top of an SDK name themselves. */
const TOOL = /^(?:terraform|opentofu|awspowershell(?:\.\w+)?)$/i;

/** The products that SDKs write about themselves and their environment. Plugins and programs have other names. */
const OF_SDK =
  /^(?:aws-sdk-.*|boto3|botocore|braketsdk|braketschemas|notebookinstance|python|linux|darwin|windows|ua|os|lang|md|api|exec-env|cfg|m|app|ft|apn|hashicorp)$/i;

/**
 * Returns the software that made the call, by its user agent.
 *
 * - Any client may set its user agent, so the answer is no proof. The forms are observed.
 * - `kind` is the caller: a tool, a program, a console or an AWS service. A tool has the SDK that it uses in `sdk`.
 * - A program on top of an SDK has the kind of the SDK, and its own name in `application`.
 * - `kind` is `unknown` if the user agent is missing, empty or hidden.
 * - The rules of each kind are in docs/guides/rules.md.
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

/**
 * The client of a user agent that names an SDK or a tool. The Braket SDK and the AWS command line name boto3 too, so they come
 * first.
 */
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
    return definedParts<WithoutBase<BraketSdkClient>>({
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
    return definedParts<WithoutBase<AwsToolClient>>({ kind, ...common(tool), sdk: aws ?? boto, provider });
  }
  const cli = named.get("aws-cli");
  if (cli !== undefined) {
    const command = (named.get("md/command") ?? named.get("command"))?.version;
    return definedParts<WithoutBase<AwsCliClient>>({ kind: "aws-cli", ...common(cli), command, botocoreVersion });
  }
  if (boto !== undefined) return definedParts<WithoutBase<Boto3Client>>({ kind: "boto3", ...common(boto), botocoreVersion });
  return aws && definedParts<WithoutBase<AwsSdkClient>>({ kind: "aws-sdk", ...common(aws) });
}

/** The program that uses an SDK: the first product, or the application id that AWS's SDKs let a program set. */
function applicationOf({ products, named }: UserAgent, main: SoftwareVersion): SoftwareVersion | undefined {
  const [first] = products.filter(({ name }) => !/^(?:apn|hashicorp)$/i.test(name));
  if (first !== undefined && first !== main && !OF_SDK.test(first.name)) return first;
  const id = named.get("app")?.version;
  return id === undefined ? undefined : { name: id };
}
