import type { BraketEvent } from "../events/event.js";
import { type AddressScope, type IpAddress, readAddress } from "../readers/ipAddress.js";
import { isServiceName } from "../readers/serviceName.js";
import { visibleText } from "../readers/visibleText.js";

/** An address of the Internet protocol, version 4; one that was logged in the notation of version 6 too. */
export interface Ipv4Source {
  /** The kind of source. */
  readonly kind: "ipv4";
  /** The address in dotted decimals. */
  readonly address: string;
  /** Whether the address can be reached from the internet. */
  readonly scope: AddressScope;
  /** The special purpose of the address; absent for an ordinary public one. */
  readonly range?: string;
  /** The text as logged. */
  readonly text: string;
}

/** An address of the Internet protocol, version 6. */
export interface Ipv6Source {
  /** The kind of source. */
  readonly kind: "ipv6";
  /** The address in the canonical form of RFC 5952: lower case, the longest run of zeros as `::`. */
  readonly address: string;
  /** Whether the address can be reached from the internet. */
  readonly scope: AddressScope;
  /** The special purpose of the address; absent for an ordinary public one. */
  readonly range?: string;
  /** The zone, which tells through which interface a link-local address is reached. */
  readonly zone?: string;
  /** The text as logged. */
  readonly text: string;
}

/** An AWS service called, on somebody's behalf or on its own. */
export interface AwsServiceSource {
  /** The kind of source. */
  readonly kind: "aws-service";
  /** The name of the service, such as `cloudformation.amazonaws.com`. */
  readonly service: string;
  /** The text as logged. */
  readonly text: string;
}

/** The inside of AWS, which CloudTrail does not name further. */
export interface AwsInternalSource {
  /** The kind of source. */
  readonly kind: "aws-internal";
  /** The text as logged. */
  readonly text: string;
}

/** Text that is neither an address nor AWS's; such as an address that somebody made anonymous. */
export interface OtherSource {
  /** The kind of source. */
  readonly kind: "other";
  /** The text as logged. */
  readonly text: string;
}

/** The record does not say. */
export interface UnknownSource {
  /** The kind of source. */
  readonly kind: "unknown";
}

/** Where a call came from. */
export type Source = Ipv4Source | Ipv6Source | AwsServiceSource | AwsInternalSource | OtherSource | UnknownSource;

const INTERNAL = /^(?:aws[ -]internal(?:\/|$)|internal\.amazonaws\.)/i;

/**
 * Returns where the call came from: an address, an AWS service, or the inside of AWS.
 *
 * It reads `sourceIPAddress` alone, whose forms were observed in real records. A missing, empty or hidden text is `unknown`; text
 * that is no address, such as one with leading zeros, is `other`. Unrecognized events are answered like any other. An IPv4
 * address in IPv6 notation (`::ffff:192.0.2.1`) is `ipv4`.
 *
 * The `scope` and the `range` of an address follow IANA's special-purpose address registries:
 *
 * - `private`: addresses inside a network. Private use (RFC 1918), unique local, site-local, carrier-grade NAT (100.64.0.0/10, which
 *   also serves inside VPCs), link-local, loopback, and others. A private address is normal behind a VPC endpoint.
 * - `reserved`: addresses that no host on the internet has. Multicast, unspecified, unassigned, benchmarking, Teredo, and others.
 * - `public`: all others, also those for documentation, which stand in for public addresses in samples and anonymised logs.
 *
 * @example
 * sourceOf(event); // => { kind: "ipv4", address: "192.0.2.17", scope: "public", range: "documentation", text: "192.0.2.17" }
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function sourceOf(event: BraketEvent): Source {
  const text = visibleText(event.sourceIPAddress);
  if (text === undefined) return { kind: "unknown" };
  const address: IpAddress | undefined = readAddress(text);
  if (address !== undefined) return { ...address, text };
  if (INTERNAL.test(text)) return { kind: "aws-internal", text };
  return isServiceName(text) ? { kind: "aws-service", service: text.toLowerCase(), text } : { kind: "other", text };
}

/**
 * Did an AWS service make the call, on somebody's behalf or on its own?
 *
 * True where `userIdentity.invokedBy` names a caller, where the caller is an AWS service (both documented), and where the source
 * is a service or the inside of AWS (inferred). False where nothing in the record says so. `principalOf(event).invokedBy` and
 * `sourceOf(event)` tell which service. Unrecognized events are answered like any other.
 *
 * @example
 * isServiceInitiated(event); // => false
 * events.filter(isServiceInitiated).length; // => 6
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function isServiceInitiated(event: BraketEvent): boolean {
  const identity = event.userIdentity;
  if (visibleText(identity?.invokedBy) !== undefined || identity?.type === "AWSService") return true;
  const { kind } = sourceOf(event);
  return kind === "aws-service" || kind === "aws-internal";
}
