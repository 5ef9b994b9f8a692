/** A piece of software and its version. */
export interface SoftwareVersion {
  /** The name as the agent writes it; of a language in lower case. */
  readonly name: string;
  /** The version; absent where the agent gives none, or it was cut off. */
  readonly version?: string;
}

/** What every client has that says what it is. */
export interface ClientBase extends SoftwareVersion {
  /** The agent as logged. */
  readonly text: string;
  /** Whether the agent was cut off, as CloudTrail does after 1 KB; what stood at its end is not known then. */
  readonly truncated: boolean;
}

/** What clients made of an AWS SDK may tell. */
export interface SdkClientMembers extends ClientBase {
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
  | AwsServiceClient
  | AwsInternalClient
  | ConsoleClient
  | BrowserClient
  | OtherClient
  | UnknownClient;
