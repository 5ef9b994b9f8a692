/** The scope of an address. The internet routes `public` addresses. A `reserved` address belongs to no host. */
export type AddressScope = "public" | "private" | "reserved";

/** A parsed address. */
export interface IpAddress {
  readonly kind: "ipv4" | "ipv6";
  readonly address: string;
  readonly scope: AddressScope;
  readonly range?: string;
  readonly zone?: string;
}

/**
 * The blocks of IANA's special-purpose address registries, and multicast: scope, range, networks.
 *
 * - A globally reachable block is public. Blocks for documentation are public too, because examples use them as public addresses.
 * - If blocks are inside each other, the smallest one applies.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const BLOCKS = `private private-use 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16
private carrier-grade-nat 100.64.0.0/10
private loopback 127.0.0.0/8 ::1/128
private link-local 169.254.0.0/16 fe80::/10
private service-continuity 192.0.0.0/29
private nat64 64:ff9b:1::/48
private unique-local fc00::/7
private site-local fec0::/10
reserved this-network 0.0.0.0/8
reserved protocol-assignments 192.0.0.0/24 2001::/23
reserved 6to4-relay 192.88.99.0/24
reserved benchmarking 198.18.0.0/15 2001:2::/48
reserved multicast 224.0.0.0/4 ff00::/8
reserved broadcast 255.255.255.255/32
reserved reserved 240.0.0.0/4
reserved unspecified ::/128
reserved discard 100::/64
reserved dummy 100:0:0:1::/64
reserved unassigned ::/0
reserved teredo 2001::/32
reserved orchid 2001:10::/28
reserved segment-routing 5f00::/16
public anycast 192.0.0.9/32 192.0.0.10/32 2001:1::1/128 2001:1::2/128 2001:1::3/128
public documentation 192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32 3fff::/20
public as112 192.31.196.0/24 192.175.48.0/24 2001:4:112::/48 2620:4f:8000::/48
public amt 192.52.193.0/24 2001:3::/32
public nat64 64:ff9b::/96
public orchid 2001:20::/28
public drone-remote-id 2001:30::/28
public 6to4 2002::/16
public  2000::/3`;

type Block = readonly [prefix: string, is: Pick<IpAddress, "scope" | "range">];

let blocks: readonly Block[] | undefined;

/** Reads the table, with the smallest blocks first. Called once, for the first address. */
function readBlocks(): readonly Block[] {
  return BLOCKS.split("\n")
    .flatMap((line) => {
      const [scope, range, ...texts] = line.split(" ");
      const is = { scope: scope as AddressScope, ...(range && { range }) };
      return texts.map((text): Block => {
        const [first = "", bits] = text.split("/");
        return [bitsOf(groupsOfV4(first) ?? groupsOfV6(first)).slice(0, 1 + Number(bits)), is];
      });
    })
    .sort(([left], [right]) => right.length - left.length);
}

function blockOf(groups: readonly number[]): Pick<IpAddress, "scope" | "range"> {
  blocks ??= readBlocks();
  const bits = bitsOf(groups);
  return blocks.find(([prefix]) => bits.startsWith(prefix))?.[1] ?? { scope: "public" };
}

/** Returns the binary digits of an address, after the number of its groups: 2 for IPv4, 8 for IPv6. */
function bitsOf(groups: readonly number[]): string {
  return groups.length + groups.map((group) => (group + 0x10000).toString(2).slice(1)).join("");
}

/** Reads an IPv4 or IPv6 address with the rules of inet_pton; undefined for other text. */
export function readAddress(text: string): IpAddress | undefined {
  const v4 = groupsOfV4(text);
  if (v4 !== undefined) return { kind: "ipv4", address: text, ...blockOf(v4) };
  // The longest notation has 45 characters. A zone may follow.
  if (!text.slice(0, 45).includes(":")) return undefined;
  const [plain = "", zone, more] = text.split("%", 3);
  const address = formatV6(plain);
  if (address === undefined || more !== undefined || zone === "") return undefined;
  const groups = groupsOfV6(address);
  // ::ffff:0:0/96 is a notation of IPv4 addresses, and not a network.
  if (groups.slice(0, 6).join() === "0,0,0,0,0,65535") {
    const inside = groups.slice(6);
    return { kind: "ipv4", address: inside.flatMap((group) => [group >> 8, group & 255]).join("."), ...blockOf(inside) };
  }
  return { kind: "ipv6", address, ...blockOf(groups), ...(zone === undefined ? {} : { zone }) };
}

const V4 = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

/** Returns the two groups of dotted decimals. Leading zeros are invalid, because some parsers read them as octal. */
function groupsOfV4(text: string): readonly number[] | undefined {
  const [a = 256, b = 256, c = 256, d = 256] = (V4.exec(text) ?? []).slice(1).map(Number);
  return Math.max(a, b, c, d) > 255 ? undefined : [a * 256 + b, c * 256 + d];
}

/** Returns an IPv6 address in the form of RFC 5952; undefined for other text. URLs have the same rules as inet_pton, and that form. */
function formatV6(text: string): string | undefined {
  if (!/^[\da-f:.]{2,45}$/i.test(text)) return undefined;
  try {
    return new URL(`http://[${text}]`).hostname.slice(1, -1);
  } catch {
    return undefined;
  }
}

/** Returns the eight groups of an IPv6 address in the form of RFC 5952. */
function groupsOfV6(text: string): readonly number[] {
  const [head = [], tail = []] = text.split("::").map((side) => (side === "" ? [] : side.split(":")));
  return [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail].map((group) => Number.parseInt(group, 16));
}
