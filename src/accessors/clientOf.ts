import type { BraketEvent } from "../events/event.js";
import { definedParts } from "../readers/definedParts.js";
import type {
  AwsCliClient,
  AwsSdkClient,
  Boto3Client,
  BraketSdkClient,
  Client,
  ClientBase,
  SoftwareVersion,
} from "../readers/userAgent.js";
import { visibleText } from "../readers/visibleText.js";
import { isFromConsole } from "./consoleSession.js";

/** A client without what every client has. */
type Untold<C extends ClientBase> = Omit<C, Exclude<keyof ClientBase, keyof SoftwareVersion>>;

/** The words of an agent in their order, and the first of each name: in lower case, `md/key#value` as `md/key`. */
interface Agent {
  readonly products: readonly SoftwareVersion[];
  readonly named: ReadonlyMap<string, SoftwareVersion>;
}

type Sdk = Untold<BraketSdkClient> | Untold<AwsCliClient> | Untold<Boto3Client> | Untold<AwsSdkClient>;

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.(?:com(?:\.cn)?|eu)$/i;
/** `S3Console/0.4, aws-internal/3 …`, `AWS CloudWatch Console`, `console.ec2.amazonaws.com`: a console's name comes first. */
const CONSOLE = /^\[?((?=[^/,]*console|signin\.amazonaws\.)[^/,\]]+)(?:\/([^\s,\]]+))?/i;
const INTERNAL = /^\[?(?:aws[ -]internal\b|internal\.amazonaws\.)/i;

/** CloudTrail cuts an agent off after 1 KB; what it cut ends in dots, as far as seen. */
const LONGEST = 1024;

/** The products of browsers, the telling ones first: Edge calls itself Chrome too, and Chrome calls itself Safari. */
const BROWSERS: readonly (readonly [product: string, name: string, versionIn?: string])[] = [
  ["edg", "Edge"],
  ["edge", "Edge"],
  ["opr", "Opera"],
  ["firefox", "Firefox"],
  ["chrome", "Chrome"],
  ["safari", "Safari", "version"],
];

/** Languages by the products that older SDKs write for them. */
const LANGUAGES: readonly string[] = ["python", "java", "ruby", "php", "nodejs"];

/** The products that botocore and the Braket SDK write, in any order; what else follows the SDK's name is a plugin. */
const NO_PLUGIN =
  /^(?:boto3|botocore|braketschemas|notebookinstance|python|linux|darwin|windows|ua|os|lang|md|api|exec-env|cfg|m|app|ft)$/i;

/**
 * With what software was the call made?
 *
 * It rests on `userAgent` alone, which any client may set as it likes. What the Braket SDK writes (`BraketSdk`, `BraketSchemas`,
 * `NotebookInstance`, and the names of plugins after them) was observed in the SDK's source, the agents of botocore, the AWS CLI
 * and other SDKs in real records; which agent the Braket console sends is uncertain. The square brackets that S3 puts around an
 * agent are tolerated. Of an agent that was cut off, the last word counts for nothing.
 *
 * `console` is an agent that names a console, or one of a browser or of AWS's inside where the record says that the credentials
 * come from a console session. Inside a hybrid job the SDK looks as on any other machine. A missing or empty agent is `unknown`.
 * Unrecognized events are answered like any other.
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
  const truncated = text.length >= LONGEST || text.endsWith("...");
  const base = { text, truncated };
  const agent = readAgent(text, truncated);
  const first = agent.products[0] ?? { name: text };
  const [, consoleName, version] = CONSOLE.exec(text) ?? [];
  if (consoleName !== undefined)
    return { kind: "console", ...base, ...definedParts<SoftwareVersion>({ name: consoleName, version }) };
  const internal = agent.named.get("aws-internal");
  if (internal !== undefined || INTERNAL.test(text)) {
    const named = definedParts<SoftwareVersion>({ name: "AWS Internal", version: internal?.version });
    return { kind: isFromConsole(event) ? "console" : "aws-internal", ...base, ...named };
  }
  if (SERVICE.test(text)) {
    return { kind: /^cloudformation\./i.test(text) ? "cloudformation" : "aws-service", ...base, name: text };
  }
  const sdk = sdkClient(agent);
  if (sdk !== undefined) return { ...sdk, ...base };
  if (!/^(?:mozilla|opera)$/i.test(first.name)) return { kind: "other", ...base, ...first };
  return { kind: isFromConsole(event) ? "console" : "browser", ...base, ...browserOf(agent) };
}

/** The client of an agent in which an SDK names itself. The Braket SDK and the command line name botocore and boto3 too. */
function sdkClient({ products, named }: Agent): Sdk | undefined {
  const botocoreVersion = named.get("botocore")?.version ?? named.get("md/botocore")?.version;
  const runtime = {
    language: languageOf({ products, named }),
    executionEnvironment: named.get("exec-env")?.version,
  };
  const braket = named.get("braketsdk");
  if (braket !== undefined) {
    const notebook = named.get("notebookinstance")?.version;
    return definedParts<Untold<BraketSdkClient>>({
      kind: "braket-sdk",
      name: braket.name,
      version: braket.version,
      schemasVersion: named.get("braketschemas")?.version,
      notebook: notebook === undefined ? undefined : /^\d/.test(notebook) || (/^none$/i.test(notebook) ? false : undefined),
      plugins: products.slice(products.indexOf(braket) + 1).filter(({ name }) => !NO_PLUGIN.test(name)),
      boto3Version: named.get("boto3")?.version,
      botocoreVersion,
      ...runtime,
    });
  }
  const cli = named.get("aws-cli");
  if (cli !== undefined) {
    const command = named.get("md/command")?.version ?? named.get("command")?.version;
    const { name, version } = cli;
    return definedParts<Untold<AwsCliClient>>({ kind: "aws-cli", name, version, command, botocoreVersion, ...runtime });
  }
  const boto = named.get("boto3") ?? named.get("botocore");
  if (boto !== undefined) {
    const { name, version } = boto;
    return definedParts<Untold<Boto3Client>>({ kind: "boto3", name, version, botocoreVersion, ...runtime });
  }
  const aws = products.find(({ name }) => /^aws-(?:sdk-|amplify$)/i.test(name));
  return aws && definedParts<Untold<AwsSdkClient>>({ kind: "aws-sdk", name: aws.name, version: aws.version, ...runtime });
}

function browserOf({ named }: Agent): SoftwareVersion {
  const known = BROWSERS.find(([product]) => named.get(product) !== undefined);
  if (known === undefined) return { name: "Mozilla" };
  const [product, name, versionIn = product] = known;
  return definedParts<SoftwareVersion>({ name, version: named.get(versionIn)?.version });
}

function languageOf({ products, named }: Agent): SoftwareVersion | undefined {
  const node = named.get("md/nodejs")?.version;
  const [lang, langVersion] = node === undefined ? (named.get("lang")?.version ?? "").split(/[#/]/) : ["nodejs", node];
  if (lang) return definedParts<SoftwareVersion>({ name: lang.toLowerCase(), version: langVersion });
  const product = products.find(({ name }) => LANGUAGES.includes(name.toLowerCase()));
  if (product !== undefined) return { ...product, name: product.name.toLowerCase() };
  // The second SDK for Go writes `lang/go#…`, the first `(go1.19.3; linux; amd64)`.
  const go = products.find(({ name }) => /^go\d[\d.]*$/.test(name));
  return go && { name: "go", version: go.name.slice(2) };
}

/** Reads the words of an agent. Of one that was cut off the last word is left out; where it is the only one, its version. */
function readAgent(text: string, truncated: boolean): Agent {
  const words = text.replace(/^\[|\]$/g, "").split(/,?[\s;()]+/);
  const products: SoftwareVersion[] = [];
  const named = new Map<string, SoftwareVersion>();
  const add = (key: string, product: SoftwareVersion) => named.has(key) || named.set(key, product);
  const last = truncated ? words.pop() : undefined;
  if (last !== undefined && words.length === 0) words.push(last.replace(/\.\.\.$/, "").replace(/\/.*/s, ""));
  for (const word of words) {
    if (word === "") continue;
    const slash = word.indexOf("/");
    const name = slash < 0 ? word : word.slice(0, slash);
    const version = slash < 0 ? "" : word.slice(slash + 1);
    const product = version === "" ? { name } : { name, version };
    products.push(product);
    add(name.toLowerCase(), product);
    const sharp = name === "md" ? version.indexOf("#") : -1;
    if (sharp > 0 && sharp < version.length - 1)
      add(`md/${version.slice(0, sharp).toLowerCase()}`, { name, version: version.slice(sharp + 1) });
  }
  return { products, named };
}
