import type { BraketEvent } from "../events/event.js";
import { type AddressScope, type IpAddress, readAddress } from "../readers/ipAddress.js";
import { isServiceName } from "../readers/serviceName.js";
import { visibleText } from "../readers/visibleText.js";

/** An IPv4 address. It may have been logged in IPv6 notation. */
export interface Ipv4Source {
  /** The kind of source. */
  readonly kind: "ipv4";
  /** The address in dotted decimal notation. */
  readonly address: string;
  /** Whether the address can be reached from the internet. */
  readonly scope: AddressScope;
  /** The special purpose of the address, such as `loopback`; absent for an ordinary public address. */
  readonly range?: string;
  /** The text as logged. */
  readonly text: string;
}

/** An IPv6 address. */
export interface Ipv6Source {
  /** The kind of source. */
  readonly kind: "ipv6";
  /** The address in the canonical form of RFC 5952: lower case, with the longest run of zeros as `::`. */
  readonly address: string;
  /** Whether the address can be reached from the internet. */
  readonly scope: AddressScope;
  /** The special purpose of the address, such as `loopback`; absent for an ordinary public address. */
  readonly range?: string;
  /** The zone of a link-local address: the network interface through which it is reached. */
  readonly zone?: string;
  /** The text as logged. */
  readonly text: string;
}

/** An AWS service that made the call, on somebody's behalf or on its own. */
export interface AwsServiceSource {
  /** The kind of source. */
  readonly kind: "aws-service";
  /** The name of the service, such as `cloudformation.amazonaws.com`. */
  readonly service: string;
  /** The text as logged. */
  readonly text: string;
}

/** Software inside AWS that CloudTrail does not name. */
export interface AwsInternalSource {
  /** The kind of source. */
  readonly kind: "aws-internal";
  /** The text as logged. */
  readonly text: string;
}

/** Text that is neither an address nor a name of AWS, such as an address that was anonymised. */
export interface OtherSource {
  /** The kind of source. */
  readonly kind: "other";
  /** The text as logged. */
  readonly text: string;
}

/** The record does not name the source. */
export interface UnknownSource {
  /** The kind of source. */
  readonly kind: "unknown";
}

/** The source of a call. */
export type Source = Ipv4Source | Ipv6Source | AwsServiceSource | AwsInternalSource | OtherSource | UnknownSource;

const INTERNAL = /^(?:aws[ -]internal(?:\/|$)|internal\.amazonaws\.)/i;

/**
 * Returns the source of a call: an IP address, an AWS service, or software inside AWS.
 *
 * It reads `sourceIPAddress` only. The forms are observed in real records. `scope` and `range` follow IANA's special-purpose
 * address registries; docs/guides/rules.md has the table.
 *
 * - An IPv4 address in IPv6 notation (`::ffff:192.0.2.1`) is `ipv4`.
 * - Text that is not an address, such as `010.0.0.1` with its leading zero, is `other`.
 * - `kind` is `unknown` if the text is missing, empty or hidden.
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
